import type { Term } from '../model/advert';
import type { Counts, Coverage, CoverageLine, CoverageWhy, Demand, Grade, Match } from '../model/match';

/** Tenths, so that the sum is exact. */
const TENTHS: Readonly<Record<Grade, number>> = { proven: 10, listed: 5, neighbouring: 0, absent: 0 };
const TENTHS_OLD = 8;
const WEIGHT = { must: 3, nice: 1 } as const;
const LEAST_DEMANDS = 4;
const ORDER: readonly Grade[] = ['proven', 'listed', 'neighbouring', 'absent'];

/** Whether coverage counts a term: tech, and practices of architecture, testing and delivery (PRODUCT.md, Coverage). */
function isCounted({ kind, family }: Pick<Term, 'kind' | 'family'>): boolean {
  return kind === 'tech' || (kind === 'practice' && ['architecture', 'testing', 'delivery'].includes(family));
}

/** The demands of the advert in its own order: terms that are asked for, alternatives joined. */
export function demandsOf(matches: readonly Match[]): Demand[] {
  const groups = new Map<string, { readonly counted: boolean; readonly members: Match[] }>();
  for (const match of matches) {
    const { level, group, skill } = match.term;
    if (level !== 'must' && level !== 'nice') continue;
    const counted = isCounted(match.term);
    const key = group === null ? `skill ${skill}` : `group ${group} ${counted}`;
    const known = groups.get(key);
    if (known) known.members.push(match);
    else groups.set(key, { counted, members: [match] });
  }
  return [...groups.values()].map(({ counted, members }) => ({
    level: members.some((member) => member.term.level === 'must') ? 'must' : 'nice',
    counted,
    best: members.reduce((best, one) => (better(one, best) ? one : best)),
    members,
  }));
}

/**
 * Coverage of this advert, in whole percent, by PRODUCT.md's formula:
 * `floor(100 x sum(weight x points) / sum(weight))`, never above `floor(100 x musts proven or listed / musts)`.
 * No value when `blocked`, without a must, or with fewer than four demands. `sum` holds every line of it.
 */
export function coverageOf(
  all: readonly Demand[],
  blocked: Extract<CoverageWhy, 'no-cv' | 'not-english'> | null,
): Coverage {
  const demands = all.filter((demand) => demand.counted);
  const must = countsOf(demands, 'must');
  const why = blocked ?? whyOf(must.asked, demands.length);
  return {
    value: why === 'ok' ? wholePercent(demands, must) : null,
    why,
    must,
    nice: countsOf(demands, 'nice'),
    sum: demands.map(lineOf),
  };
}

function whyOf(musts: number, demands: number): CoverageWhy {
  if (musts === 0) return 'no-must';
  return demands < LEAST_DEMANDS ? 'few-demands' : 'ok';
}

function wholePercent(demands: readonly Demand[], must: Counts): number {
  const weights = demands.reduce((sum, demand) => sum + WEIGHT[demand.level], 0);
  const tenths = demands.reduce((sum, demand) => sum + WEIGHT[demand.level] * tenthsOf(demand.best), 0);
  const cap = Math.floor((100 * (must.proven + must.listed)) / must.asked);
  return Math.min(cap, Math.floor((10 * tenths) / weights));
}

function countsOf(demands: readonly Demand[], level: Demand['level']): Counts {
  const counts = { asked: 0, proven: 0, listed: 0, neighbouring: 0, absent: 0 };
  for (const demand of demands) {
    if (demand.level !== level) continue;
    counts.asked += 1;
    counts[demand.best.grade] += 1;
  }
  return counts;
}

function lineOf({ level, best }: Demand): CoverageLine {
  return {
    skill: best.term.skill,
    level,
    group: best.term.group,
    weight: WEIGHT[level],
    grade: best.grade,
    points: tenthsOf(best) / 10,
  };
}

function tenthsOf({ grade, old }: Match): number {
  return grade === 'proven' && old ? TENTHS_OLD : TENTHS[grade];
}

function better(one: Match, best: Match): boolean {
  return (
    tenthsOf(one) > tenthsOf(best) ||
    (tenthsOf(one) === tenthsOf(best) && ORDER.indexOf(one.grade) < ORDER.indexOf(best.grade))
  );
}
