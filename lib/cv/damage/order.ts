import type { Facts } from '../facts';
import type { Flow } from '../pdf/flows';
import { kindOfHeading } from '../sections';
import type { MachineLine } from './machine-lines';
import type { Hits } from './words';

/** Number of the column that stands at a point of a page, null where there is no text or the column has no heading on this page. */
type ColumnOf = (page: number, x: number, y: number) => number | null;

const FEWEST_MIXED = 5;
const LONGEST_HEADING = 48;
const FEWEST_ABOVE = 3;
/** Share of all lines. */
const MANY = 0.06;
/** Height of the bands in which rows are looked up, in points. */
const BAND = 8;

/** Tells the columns apart by the reading order a person follows. Dates and places in a margin are no column. */
export function columnsOf(flows: readonly Flow[], facts: Facts): ColumnOf {
  const runs = new Map<string, (Flow['rows'][number][number] & { readonly column: number })[]>();
  const headed = new Set<string>();
  let column = 0;
  for (const flow of flows) {
    column += 1;
    for (const run of flow.rows.flat()) {
      const key = `${run.page} ${Math.round(run.y / BAND)}`;
      const band = runs.get(key) ?? [];
      band.push({ ...run, column });
      if (opensSection(run.text, facts)) headed.add(`${run.page} ${column}`);
      runs.set(key, band);
    }
  }
  return (page, x, y) => {
    for (const band of [0, -1, 1]) {
      const near = runs.get(`${page} ${Math.round(y / BAND) + band}`) ?? [];
      const hit = near.find((run) => Math.abs(run.y - y) < BAND / 2 && x >= run.x - 2 && x <= run.right + 2);
      if (hit) return headed.has(`${page} ${hit.column}`) ? hit.column : null;
    }
    return null;
  };
}

/** "Online" and the like head a section of links, and are places as well. */
function opensSection(text: string, facts: Facts): boolean {
  const kind = text.length < LONGEST_HEADING ? kindOfHeading(text, facts) : null;
  return kind !== null && kind !== 'links';
}

/**
 * Lines drawn in another order than they stand in: those that stand above what was drawn just before them, in the same
 * column. A column that begins at the top again stands beside, not above.
 */
export function wrongOrder(drawn: readonly MachineLine[]): Hits | null {
  const worded = drawn.flatMap((line, at) => (/\p{L}{3}/u.test(line.text) ? [{ line, at, ...extentOf(line) }] : []));
  const above = worded.filter((now, i) => {
    const before = worded[i - 1];
    if (!before || before.line.page !== now.line.page) return false;
    const overlap = Math.min(now.right, before.right) - Math.max(now.left, before.left);
    const narrower = Math.min(now.right - now.left, before.right - before.left);
    return now.line.y - before.line.y > now.size * 0.6 && overlap > narrower * 0.3;
  });
  if (above.length < Math.max(FEWEST_ABOVE, worded.length * MANY)) return null;
  return { quotes: above.map(({ line }) => line.text), lines: above.map(({ at }) => at) };
}

function extentOf({ items }: MachineLine): { left: number; right: number; size: number } {
  let [left, right, size] = [Number.POSITIVE_INFINITY, 0, 0];
  for (const item of items) {
    left = Math.min(left, item.x);
    right = Math.max(right, item.x + item.width);
    size = Math.max(size, item.size);
  }
  return { left, right, size };
}

/** Lines that hold words of two columns when a page is read straight across. */
export function interleaved(level: readonly MachineLine[], columnOf: ColumnOf): Hits | null {
  const mixed = level.flatMap((line, at) => {
    const sides = new Map<number, string>();
    for (const { text, x, y } of line.items) {
      const column = columnOf(line.page, x + 1, y);
      if (column !== null) sides.set(column, `${sides.get(column) ?? ''} ${text}`);
    }
    const worded = [...sides.values()].filter((text) => /\p{L}{3}/u.test(text));
    return worded.length > 1 ? [at] : [];
  });
  return mixed.length < FEWEST_MIXED ? null : { quotes: mixed.map((at) => level[at]!.text), lines: mixed };
}
