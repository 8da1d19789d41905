import type { Cv } from '../model/cv';
import type { CvPath, Match, MatchReading } from '../model/match';
import type { Gap } from '../model/review';
import type { SkillFacts, SkillId } from '../model/skill';

type Place = Gap['where'][number];

/**
 * Where a skill would stand in the CV, if it is true: with its like in the skills list unless it stands there already,
 * and in the role that shows a near skill, else in the latest one of engineering.
 */
export function whereItBelongs(
  { term, grade, neighbour, evidence }: Match,
  cv: Cv,
  { shown, experience }: Pick<MatchReading, 'shown' | 'experience'>,
  skills: ReadonlyMap<SkillId, SkillFacts>,
): Place[] {
  const listed = grade === 'listed' && evidence.some(({ place }) => place === 'skills');
  const group = listed || term.kind !== 'tech' ? null : likestGroup(cv, term.family, shown, skills);
  const near = neighbour ? roleOf(evidence.map(({ path }) => path)) : null;
  const latest = latestRole(cv, experience.roles);
  const role: Place | null = near
    ? { path: near, why: 'role-with-neighbour' }
    : latest === null
      ? null
      : { path: latest, why: 'latest-role' };
  const list: Place | null = group === null ? null : { path: group, why: 'skills-group' };
  return [list, role].filter((place) => place !== null);
}

function likestGroup(
  cv: Cv,
  family: SkillFacts['family'],
  shown: MatchReading['shown'],
  skills: ReadonlyMap<SkillId, SkillFacts>,
): CvPath | null {
  const likes = cv.skills.map(() => 0);
  for (const [skill, evidence] of shown) {
    if (skills.get(skill)?.family !== family) continue;
    for (const one of evidence) {
      const index = one.skill === skill ? Number(/^skills\[(\d+)\]/.exec(one.path)?.[1] ?? -1) : -1;
      if (index in likes) likes[index] = (likes[index] ?? 0) + 1;
    }
  }
  const most = Math.max(0, ...likes);
  if (most > 0) return `skills[${likes.indexOf(most)}]`;
  return cv.skills.length === 1 ? 'skills[0]' : null;
}

function roleOf(paths: readonly CvPath[]): CvPath | null {
  return paths.map((path) => /^work\[\d+\]/.exec(path)?.[0]).find((role) => role !== undefined) ?? null;
}

function latestRole({ roles }: Cv, engineering: readonly CvPath[]): CvPath | null {
  const all = roles.map(({ current, end }, i) => ({ path: `work[${i}]`, until: current ? '9999' : (end ?? '') }));
  const own = all.filter(({ path }) => engineering.includes(path));
  const [first, ...others] = own.length > 0 ? own : all;
  return first ? others.reduce((best, one) => (one.until > best.until ? one : best), first).path : null;
}
