import type { Evidence } from '../model/match';
import type { Summary, SummaryClause } from '../model/review';
import type { SkillId } from '../model/skill';
import type { Span } from '../model/text';
import { type SummaryContext, wordCount, workEvidence } from './summary-facts';
import { formOf, isUmbrella, stackSkills } from './summary-stack';

const PATH = 'basics.summary';
const MOST_ADDED = 2;

type Named = { readonly skill: SkillId; readonly span: Span };
type Run = { readonly items: readonly Named[]; readonly last: string };
/** A stretch of the new text with its sources; `text` replaces the profile's `[from, to)`. */
type Edit = {
  readonly from: number;
  readonly to: number;
  readonly items: readonly { text: string; skill: SkillId; own: boolean }[];
};

/**
 * The user's own profile with the smallest changes: the market's spelling, and in its list of skills the advert's names first,
 * then up to two that the bullets prove and the profile leaves out. Null when there is no profile.
 */
export function mineOf(context: SummaryContext, leftOut: readonly SkillId[]): Summary | null {
  const profile = context.cv.basics.summary?.trim();
  if (!profile || profile !== context.cv.basics.summary) return profile ? plain(profile, context, leftOut) : null;
  const named = namedIn(context);
  const run = bestRun(profile, named, context);
  const edit = run ? editOf(run, named, context) : null;
  return edit && run ? edited(profile, edit, run, context, leftOut) : plain(profile, context, leftOut);
}

function plain(profile: string, context: SummaryContext, leftOut: readonly SkillId[]): Summary {
  const text = context.spell(profile);
  return { text, words: wordCount(text), clauses: [{ span: [0, text.length], paths: [PATH] }], leftOut };
}

/** Skills that the profile names itself, in order. */
function namedIn({ match, skills }: SummaryContext): Named[] {
  const all = new Map<number, Named>();
  for (const [skill, evidence] of match.shown) {
    // "French and English", "testing and design" are no stack: they keep their order.
    if (skills.get(skill)?.kind !== 'tech') continue;
    for (const one of evidence as readonly Evidence[]) {
      if (one.path === PATH && one.skill === skill) all.set(one.span[0], { skill, span: one.span });
    }
  }
  return [...all.values()].sort((a, b) => a.span[0] - b.span[0]);
}

/** "Go, PostgreSQL and Kafka": two names or more with nothing but commas and one "and" between them. */
function bestRun(profile: string, named: readonly Named[], context: SummaryContext): Run | null {
  const runs: Run[] = [];
  let items: Named[] = [];
  let last = '';
  named.forEach((one, i) => {
    const prior = items.at(-1);
    const gap = prior ? profile.slice(prior.span[1], one.span[0]) : '';
    const comma = /^,\s$/.test(gap);
    const closing = /^,?\s(?:and|&)\s$/.test(gap);
    if (prior && last === '' && (comma || closing)) items.push(one);
    else items = [one];
    last = prior && closing ? gap : '';
    const next = named[i + 1];
    const goesOn = next && last === '' && /^(?:,\s|,?\s(?:and|&)\s)$/.test(profile.slice(one.span[1], next.span[0]));
    if (!goesOn && items.length > 1 && last !== '') runs.push({ items: [...items], last });
  });
  const open = (run: Run) => (isOpenList(profile.slice(0, run.items[0]?.span[0]), context) ? 1 : 0);
  return runs.sort((a, b) => open(b) - open(a) || b.items.length - a.items.length)[0] ?? null;
}

function editOf(run: Run, named: readonly Named[], context: SummaryContext): Edit | null {
  const asked = stackSkills(context).filter((skill) => skill.asked);
  const order = context.match.matches
    .map(({ term }) => term)
    .filter(({ level }) => level === 'must' || level === 'nice');
  const position = (skill: SkillId) => {
    const at = order.findIndex((term) => term.skill === skill);
    return at < 0 ? order.length : at;
  };
  const own = run.items.map(({ skill, span }) => ({ skill, text: formIn(span, skill, context), own: true }));
  const sorted = [...own].sort((a, b) => position(a.skill) - position(b.skill));
  const open = isOpenList((context.cv.basics.summary ?? '').slice(0, run.items[0]?.span[0]), context);
  const known = new Set(named.map(({ skill }) => skill));
  const names = own.map(({ text }) => text);
  const added = asked
    .filter(({ id, earlier }) => open && !earlier && !known.has(id) && isMust(id, context))
    .filter(({ text }) => !names.some((name) => text.toLowerCase().includes(name.toLowerCase())))
    .slice(0, MOST_ADDED)
    .map(({ id, text }) => ({ skill: id, text, own: false }));
  const last = run.items.at(-1);
  const first = run.items[0];
  if (!first || !last) return null;
  return { from: first.span[0], to: last.span[1], items: [...sorted, ...added] };
}

// "6 years of Java and Spring" or "built X in Go and Kafka" would say something new of a skill put in; "works in …" would not.
function isOpenList(before: string, { words }: SummaryContext): boolean {
  const sentence = (before.split(/[.!?]\s/).at(-1) ?? '').trimEnd().toLowerCase();
  return words.listLeads.some((lead) => sentence.endsWith(lead)) && !/\d|\b(?:years?|since)\b/.test(sentence);
}

function isMust(id: SkillId, { match }: SummaryContext): boolean {
  return match.matches.some(({ term }) => term.skill === id && term.level === 'must');
}

// Practices and kinds of things have no one form: "distributed systems" stays as the user wrote it.
function isName(name: string): boolean {
  return !isUmbrella(name) && /^\.?[A-Z]|\d/.test(name);
}

/** The advert's form where the profile only says it in other words ("Postgres"). */
function formIn([start, end]: Span, skill: SkillId, context: SummaryContext): string {
  const own = (context.cv.basics.summary ?? '').slice(start, end);
  const term = context.match.matches.find((one) => one.term.skill === skill)?.term;
  const forms = term?.spans.map(([from, to]) => context.posting.text.slice(from, to).toLowerCase()) ?? [];
  const same = !term || forms.length === 0 || forms.includes(own.toLowerCase()) || !isName(term.name);
  return same ? own : formOf(term, context);
}

function edited(
  profile: string,
  { from, to, items }: Edit,
  run: Run,
  context: SummaryContext,
  leftOut: readonly SkillId[],
): Summary {
  const clauses: SummaryClause[] = [];
  let text = context.spell(profile.slice(0, from));
  if (text !== '') clauses.push({ span: [0, text.length], paths: [PATH] });
  items.forEach((item, i) => {
    if (i > 0) text += i === items.length - 1 ? run.last : ', ';
    const start = text.length;
    text += item.text;
    const proof = workEvidence(context, item.skill).map(({ path }) => path);
    clauses.push({ span: [start, text.length], paths: item.own ? [PATH] : [...new Set(proof)] });
  });
  const rest = context.spell(profile.slice(to));
  if (rest !== '') clauses.push({ span: [text.length, text.length + rest.length], paths: [PATH] });
  text += rest;
  return { text, words: wordCount(text), clauses, leftOut };
}
