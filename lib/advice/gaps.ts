import type { CvPath, Demand, Grade, Match } from '../model/match';
import type { CvQuote, Gap, GapSay } from '../model/review';
import type { SkillFacts, SkillId } from '../model/skill';
import { sentenceAt } from '../text/sentence-at';
import { advertQuote } from './advert-quote';
import type { Facts } from './facts';
import { isSpokenOf } from './spoken-of';
import { whereItBelongs } from './where-it-belongs';

const SAY: Readonly<Record<Exclude<Grade, 'proven'>, GapSay>> = {
  absent: 'missing',
  listed: 'unproven',
  neighbouring: 'neighbour',
};
const MOST_QUOTES = 3;

/**
 * What the advert asks for and the CV does not show in its work, most important first: musts, then what the title names,
 * then the advert's order. An either/or group is one gap, its best member; a satisfied one is none.
 */
export function findGaps(facts: Facts, skills: ReadonlyMap<SkillId, SkillFacts>): Gap[] {
  const open = facts.match.demands.filter(
    ({ best }) => isSpokenOf(best.term) && (best.grade !== 'proven' || best.wording),
  );
  return open
    .filter(({ best, members }) => best.grade !== 'proven' || members.length === 1)
    .map((demand, order) => ({ demand, order, inTitle: isInTitle(demand, facts.posting) }))
    .sort((a, b) => importance(a) - importance(b) || a.order - b.order)
    .map(({ demand }) => gapOf(demand, facts, skills));
}

/** The CV's lines for a match, strongest first, one of each place; of a paragraph, the sentence. For a near skill, that skill's. */
export function cvQuotes({ evidence }: Pick<Match, 'evidence'>): CvQuote[] {
  const byPath = new Map<CvPath, CvQuote>();
  for (const { path, quote, span } of evidence) {
    if (byPath.has(path)) continue;
    byPath.set(path, { path, quote: quote.slice(...sentenceAt(quote, [0, quote.length], span)) });
  }
  return [...byPath.values()].slice(0, MOST_QUOTES);
}

function gapOf(demand: Demand, { posting, cv, match }: Facts, skills: ReadonlyMap<SkillId, SkillFacts>): Gap {
  const { best, level, counted, members } = demand;
  const { term, grade } = best;
  const say = grade === 'proven' ? 'wording' : SAY[grade];
  return {
    skill: term.skill,
    name: term.name,
    kind: term.kind,
    level,
    counted,
    group: term.group,
    grade,
    alternatives: members
      .filter((one) => one !== best)
      .map((one) => ({ skill: one.term.skill, name: one.term.name, grade: one.grade })),
    say,
    ...(best.neighbour ? { near: skills.get(best.neighbour)?.name ?? null } : {}),
    advert: advertQuote(term, posting),
    cv: cvQuotes(best),
    where: say === 'wording' ? [] : whereItBelongs(best, cv, match, skills),
    wording: best.wording,
    near: best.neighbour ? (skills.get(best.neighbour)?.name ?? null) : null,
  };
}

function importance({ demand, inTitle }: { readonly demand: Demand; readonly inTitle: boolean }): number {
  return (demand.level === 'must' ? 0 : 4) + (demand.counted ? 0 : 2) + (inTitle ? 0 : 1);
}

function isInTitle({ best: { term } }: Demand, { title, text }: Facts['posting']): boolean {
  if (term.spans.length === 0) return true;
  const words = ` ${title?.toLowerCase().replace(/[^\p{L}\p{N}+#.]+/gu, ' ') ?? ''} `;
  const forms = [term.name, ...term.spans.map((span) => text.slice(...span))];
  return forms.some((form) => words.includes(` ${form.toLowerCase()} `));
}
