import type { CvDoubt, DoubtKind, Role } from '../model/cv';
import type { PartialDate } from '../model/text';
import type { Facts } from './facts';
import { titleScore } from './title-score';

/** Two jobs at once for longer than this may be a misread date. */
const LONG_OVERLAP = 12;

/** What is doubtful about the jobs: names, dates, and dates against each other. */
export function findRoleDoubts(roles: readonly Role[], facts: Facts | null): CvDoubt[] {
  return roles.flatMap((role, i) => {
    const found: DoubtKind[] = [];
    const { start, end, title, company } = role;
    if (!start && !end) found.push('role-without-dates');
    else if (start && end && monthOf(end, 'last') < monthOf(start, 'first')) found.push('ends-before-start');
    else if (overlapsOne(role, roles.slice(0, i))) found.push('dates-overlap');
    if (!title) found.push('role-without-title');
    else if (facts && company && looksSwapped(title, company, facts)) found.push('title-or-company');
    if (role.bullets.length === 0 && !role.summary) found.push('role-without-bullets');
    const quote = [title, company].filter(Boolean).join(', ');
    return found.map((kind) => ({ kind, path: `work[${i}]`, quote, item: role.id }));
  });
}

/** The words tell neither as the title, or tell the firm as one. */
function looksSwapped(title: string, company: string, facts: Facts): boolean {
  return titleScore(title, facts) <= 0 && titleScore(company, facts) >= 0;
}

/** Another firm's job, at the same time for more than a year. */
function overlapsOne(role: Role, others: readonly Role[]): boolean {
  return others.some((other) => {
    if (!role.start || !other.start || (role.company ?? '') === (other.company ?? '')) return false;
    const from = Math.max(monthOf(role.start, 'first'), monthOf(other.start, 'first'));
    const to = Math.min(endOf(role), endOf(other));
    return to - from >= LONG_OVERLAP;
  });
}

const endOf = ({ end, current }: Role): number =>
  current ? Number.MAX_SAFE_INTEGER : end ? monthOf(end, 'first') : Number.NEGATIVE_INFINITY;

/** Months since year 0; a bare year counts from its first or to its last month. */
function monthOf(date: PartialDate, edge: 'first' | 'last'): number {
  const [year = '0', month] = date.split('-');
  return Number(year) * 12 + (month ? Number(month) - 1 : edge === 'first' ? 0 : 11);
}
