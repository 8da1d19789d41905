import { mergedMonths, type Stretch, stretch } from '../text/months';
import type { PlacedRole, SummaryContext } from './summary-facts';

const MONTHS = 12;
/** Below this many, months are counted (SCREENS.md, shape 1). */
const IN_MONTHS_BELOW = 24;

/** How long the user has done paid engineering; whole years from two years on, months below. */
export type Tenure = { readonly unit: 'months' | 'years'; readonly count: number };

/** Null when no dated, paid engineering role is there. Where the profile states fewer years than the dates, the profile wins. */
export function tenureOf(context: SummaryContext): Tenure | null {
  const months = monthsOf(context.roles, context);
  const stated = context.match.experience.statedYears;
  if (months === 0) return null;
  if (stated !== null && stated < Math.floor(months / MONTHS)) return { unit: 'years', count: stated };
  return months < IN_MONTHS_BELOW
    ? { unit: 'months', count: months }
    : { unit: 'years', count: Math.floor(months / MONTHS) };
}

export function monthsOf(roles: readonly PlacedRole[], { today }: Pick<SummaryContext, 'today'>): number {
  return mergedMonths(stretchesOf(roles, today));
}

/** Whether the roles fill, without a gap, the time from the first of them until today. */
export function unbroken(roles: readonly PlacedRole[], { today }: Pick<SummaryContext, 'today'>): boolean {
  const stretches = stretchesOf(roles, today);
  if (stretches.length !== roles.length || !roles.some(({ role }) => role.current)) return false;
  const from = Math.min(...stretches.map((one) => one[0]));
  const to = Math.max(...stretches.map((one) => one[1]));
  return to - from === mergedMonths(stretches);
}

function stretchesOf(roles: readonly PlacedRole[], today: SummaryContext['today']): Stretch[] {
  return roles.flatMap(({ role }) => {
    const months = stretch(role.start, role.end, role.current, today);
    return months ? [months] : [];
  });
}

/** "14 months", "6 years", with the apostrophe's place left to the market's shape: "1 month" takes 's, "6 years" takes '. */
export function tenureWords({ unit, count }: Tenure): { readonly span: string; readonly possessive: string } {
  const span = `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
  return { span, possessive: count === 1 ? `${span}'s` : `${span}'` };
}
