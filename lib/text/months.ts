import type { Day, PartialDate } from '../model/text';

/** Months as half-open stretches `[from, to)`, counted from year 0. */
export type Stretch = readonly [from: number, to: number];

const MID_YEAR = 6;

/**
 * The months from a start to an end, both of which count when they name a month. A bare year stands for its middle, so
 * 2019 to 2021 is two years, neither one nor three. Null for a stretch without a start or with its ends the wrong way round.
 */
export function stretch(
  start: PartialDate | null,
  end: PartialDate | null,
  current: boolean,
  today: Day,
): Stretch | null {
  if (!start || (!end && !current)) return null;
  const from = monthIndex(start) ?? yearIndex(start) + MID_YEAR;
  const to = endIndex(current ? null : end, today);
  return to > from ? [from, to] : to === from ? [from, from + 1] : null;
}

function endIndex(end: PartialDate | null, today: Day): number {
  if (!end) return monthIndex(today) ?? 0;
  const month = monthIndex(end);
  return month === null ? yearIndex(end) + MID_YEAR : month + 1;
}

/** Months covered by any of the stretches: what overlaps is counted once. */
export function mergedMonths(stretches: readonly Stretch[]): number {
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    months += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return months;
}

function yearIndex(date: PartialDate): number {
  return Number(date.slice(0, 4)) * 12;
}

function monthIndex(date: PartialDate): number | null {
  return date.length < 7 ? null : yearIndex(date) + Number(date.slice(5, 7)) - 1;
}
