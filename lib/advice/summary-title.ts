import type { SummaryLexicon } from '../model/summary-lexicon';
import { capitalised, type Piece, type SummaryContext } from './summary-facts';

type Titles = SummaryLexicon['titles'];

const LONGEST = 6;
const NUMERAL = /^(?:i{1,3}|iv|v|\d+)$/i;

/**
 * The title the summary opens with: the CV's own headline, else its newest engineering title. The advert's wording is taken over only
 * when it names the same family of work (RULES.md 41), and its level never: that word is always the CV's.
 */
export function titleOf(context: SummaryContext): Piece | null {
  const { cv, roles, words, posting } = context;
  const candidates = [
    { raw: cv.basics.label, path: 'basics.label' },
    ...roles.map(({ role, path }) => ({ raw: role.title, path: `${path}.position` })),
  ];
  const titles = candidates.flatMap(({ raw, path }) => {
    const own = raw === null ? null : coreOf(raw, words.titles);
    return own && !own.some((word) => words.banned.includes(word.toLowerCase())) ? [{ own, path }] : [];
  });
  // A headline of words that are no part of a job's name ("Creative web developer") gives way to the title of a job.
  for (const { own, path } of [...titles.filter(({ own }) => isPlain(own, context)), ...titles]) {
    const asked = posting.title === null ? null : coreOf(posting.title, words.titles);
    const title =
      asked && mirrors(asked, own, context)
        ? [...levelsIn(own, words.titles), ...withoutLevels(asked, words.titles)]
        : own;
    return { text: capitalised(hyphenated(sentenceCase(title, context).join(' '))), paths: [path] };
  }
  return null;
}

/** The words of the title proper: what stands before a comma, a bar, a bracket or "at"; null for a line that names no job. */
function coreOf(raw: string, titles: Titles): string[] | null {
  const expanded = (word: string) => titles.expand[word.toLowerCase()] ?? word;
  const [core = '', ...rest] = raw.split(/\s*[|,()/@:•·]\s*|\s+[–—-]\s+|\s+at\s+/i);
  const named = core
    .trim()
    .split(/\s+/)
    .map(expanded)
    .filter((word) => !NUMERAL.test(word));
  // "Software Engineer (Graduate)": a level on its own belongs to the title, wherever it stands.
  const level = rest.map(expanded).find((word) => titles.levels.includes(word.toLowerCase()) && !NUMERAL.test(word));
  const words = level && levelsIn(named, titles).length === 0 ? [level, ...named] : named;
  const isTitle = words.some((word) => titles.nouns.includes(word.toLowerCase()));
  return isTitle && words.length <= LONGEST ? words : null;
}

function mirrors(asked: readonly string[], own: readonly string[], { words, conventions }: SummaryContext): boolean {
  const { titles } = words;
  const family = familyOf(asked, titles);
  if (family === null || family !== familyOf(own, titles)) return false;
  const [askedCore, ownCore] = [withoutLevels(asked, titles), withoutLevels(own, titles)];
  const [askedNoun, ownNoun] = [lastOf(askedCore), lastOf(ownCore)];
  if (!titles.interchangeable.includes(askedNoun) || !titles.interchangeable.includes(ownNoun)) return false;
  // "Engineer" is a protected title in Canada: nobody is made one by an advert.
  if (conventions.id === 'ca' && askedNoun === 'engineer' && ownNoun !== 'engineer') return false;
  const forms = titles.families[family] ?? [];
  return [askedCore, ownCore].every((core) => forms.includes(core.slice(0, -1).join(' ').toLowerCase()));
}

function familyOf(title: readonly string[], titles: Titles): string | null {
  const padded = ` ${title.join(' ').toLowerCase()} `;
  const found = Object.entries(titles.families).filter(([, forms]) =>
    forms.some((form) => padded.includes(` ${form} `)),
  );
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

function levelsIn(title: readonly string[], titles: Titles): string[] {
  return title.filter((word) => titles.levels.includes(word.toLowerCase()));
}

function withoutLevels(title: readonly string[], titles: Titles): string[] {
  return title.filter((word) => !titles.levels.includes(word.toLowerCase()));
}

function lastOf(title: readonly string[]): string {
  return (title.at(-1) ?? '').toLowerCase();
}

// Only words known to be no names are written small: "Java", ".NET" and "QA" keep their capitals.
function sentenceCase(title: readonly string[], context: SummaryContext): string[] {
  const { titles } = context.words;
  return title.map((word) => {
    const lower = word.toLowerCase();
    if (titles.plain.includes(lower)) return lower;
    return titles.cased[lower] ?? skillName(lower, context) ?? word;
  });
}

function isPlain(title: readonly string[], context: SummaryContext): boolean {
  const { plain, cased, levels } = context.words.titles;
  return title.every((word) => {
    const lower = word.toLowerCase();
    const known = plain.includes(lower) || levels.includes(lower) || cased[lower] !== undefined;
    return known || skillName(lower, context) !== null || /^(?:[A-Z]{2,}|&)$/.test(word);
  });
}

function skillName(lower: string, { skills }: SummaryContext): string | null {
  for (const { name, kind } of skills.values()) if (kind === 'tech' && name.toLowerCase() === lower) return name;
  return null;
}

// "Full stack engineer": before its noun the pair is one word.
function hyphenated(title: string): string {
  return title.replace(/\b(full|back|front) (stack|end) /, '$1-$2 ');
}
