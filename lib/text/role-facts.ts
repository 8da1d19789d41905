import type { Role } from '../model/cv';
import type { PartialDate } from '../model/text';

type Dated = { readonly start: PartialDate | null; readonly end: PartialDate | null };

/** Two jobs at once for longer than this may be a misread date, in months. */
const LONG_OVERLAP = 12;

/** A job by its title and its firm, as far as it has them. */
export const titleAndFirm = ({ title, company }: Pick<Role, 'title' | 'company'>): string =>
  [title, company].filter(Boolean).join(', ');

/** Whether an end is surely before its start, at the precision both have. */
export const endsBeforeStart = ({ start, end }: Dated): boolean =>
  start !== null && end !== null && monthOf(end, 'last') < monthOf(start, 'first');

/** Whether one of the others is another firm's job, at the same time for more than a year. */
export function overlapsOne(role: Role, others: readonly Role[]): boolean {
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
