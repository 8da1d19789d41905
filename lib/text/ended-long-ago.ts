import type { Day, PartialDate } from '../model/text';

/** Whether something that ended on `end` ended more than five years before `today`; a bare year or month counts to its last day. */
export function endedFiveYearsAgo(end: PartialDate, today: Day): boolean {
  const fiveAgo = `${String(Number(today.slice(0, 4)) - 5).padStart(4, '0')}${today.slice(4)}`;
  return end < fiveAgo.slice(0, end.length);
}
