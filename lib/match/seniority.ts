import type { Seniority } from '../model/advert';
import type { Cv } from '../model/cv';
import type { SeniorityReading } from '../model/match';
import type { TitleWords } from '../model/rule';
import type { Day } from '../model/text';
import { levelOf } from './titles';
import { type DatedRole, monthsIn } from './years';

/**
 * The level of a CV: that of its newest engineering title that names one. A "junior" of an earlier job says nothing about
 * today. Where titles are silent the headline speaks, then years choose between junior and mid; they never make anyone
 * senior (RULES.md, Seniority itself).
 */
export function seniorityOf(
  cv: Cv,
  engineering: readonly DatedRole[],
  titles: TitleWords,
  today: Day,
): Pick<SeniorityReading, 'cv' | 'evidence'> {
  const byDate = newestFirst(engineering);
  const levels = byDate.map(({ role, path }) => ({
    level: levelOf(role.title ?? '', titles),
    path: `${path}.position`,
  }));
  const newest = levels.find(({ level }, i) => level !== null && (level !== 'junior' || i === 0));
  if (newest?.level) return { cv: newest.level, evidence: [newest.path] };
  const headline = levelOf(cv.basics.label ?? '', titles);
  if (headline) return { cv: headline, evidence: ['basics.label'] };
  return { cv: byYears(engineering, titles, today), evidence: engineering.map(({ path }) => path) };
}

function byYears(engineering: readonly DatedRole[], titles: TitleWords, today: Day): Seniority {
  const months = monthsIn(engineering, today);
  if (months === 0) return 'unknown';
  return months < titles.midFromMonths ? 'junior' : 'mid';
}

/** Current roles first, then by their end; roles without dates keep their place at the end. */
function newestFirst(roles: readonly DatedRole[]): DatedRole[] {
  const key = ({ role }: DatedRole) => (role.current ? '9999' : (role.end ?? ''));
  return [...roles].sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? 1 : -1));
}
