import type { Level } from '../model/advert';
import type { CvPath, Evidence, Match, MatchReading } from '../model/match';
import type { BulletReason } from '../model/review';

/** What a bullet answers of the advert. */
export type Relevance = { readonly score: number; readonly reasons: readonly BulletReason[]; readonly named: boolean };

const WEIGHT: Readonly<Record<Level, number>> = { must: 3, nice: 1, mentioned: 0, negated: 0 };
/** A third of a nice-to-have (PRODUCT.md, Term). */
const STACK_WEIGHT = 1 / 3;
/** Ways of working and the like are light; a sector is a hint, even one that the advert only names. */
const LIGHT = 1 / 3;
/** Each further term of one bullet counts half as much: a list of names is no achievement. */
const FURTHER = 0.5;

type Answer = { readonly weight: number; readonly reason: BulletReason };

export const UNRELATED: Relevance = { score: 0, reasons: [], named: false };

/** What each bullet of the CV answers, by its path. A demand counts once in a bullet, however often it is named. */
export function relevanceByBullet({ matches, demands, shown }: MatchReading): ReadonlyMap<CvPath, Relevance> {
  const demandOf = new Map(
    demands.flatMap((demand, id) => demand.members.map((one) => [one, { ...demand, id }] as const)),
  );
  const answers = new Map<CvPath, Map<string, Answer>>();
  const named = new Set<CvPath>();
  for (const match of matches) {
    if (match.term.level === 'negated') continue;
    const demand = demandOf.get(match);
    const weight = weightOf(match, demand?.counted ?? false);
    const key = demand ? `demand ${demand.id}` : match.term.skill;
    for (const evidence of shown.get(match.term.skill) ?? []) {
      if (evidence.place !== 'bullet') continue;
      named.add(evidence.path);
      if (weight > 0) keepBest(answers, evidence.path, key, { weight, reason: reasonOf(match, evidence) });
    }
  }
  return new Map([...named].map((path) => [path, relevance([...(answers.get(path)?.values() ?? [])])]));
}

function keepBest(answers: Map<CvPath, Map<string, Answer>>, path: CvPath, demand: string, answer: Answer): void {
  const known = answers.get(path) ?? new Map<string, Answer>();
  if (!known.has(demand)) known.set(demand, answer);
  answers.set(path, known);
}

function relevance(answers: readonly Answer[]): Relevance {
  const ordered = [...answers].sort((a, b) => b.weight - a.weight);
  const quotes = new Set<string>();
  return {
    score: ordered.reduce((sum, { weight }, i) => sum + weight * FURTHER ** i, 0),
    reasons: ordered.map(({ reason }) => reason).filter(({ quote }) => !quotes.has(quote) && quotes.add(quote)),
    named: true,
  };
}

function weightOf({ term }: Match, counted: boolean): number {
  if (term.kind === 'degree' || term.kind === 'soft') return 0;
  if (term.stack) return STACK_WEIGHT;
  if (counted) return WEIGHT[term.level];
  return Math.max(WEIGHT[term.level] * LIGHT, term.kind === 'domain' ? LIGHT : 0);
}

function reasonOf({ term }: Match, { quote, span }: Evidence): BulletReason {
  const kind = term.kind === 'domain' ? 'domain' : term.stack ? 'stack' : term.level === 'must' ? 'must' : 'nice';
  return { kind, quote: quote.slice(...span) };
}
