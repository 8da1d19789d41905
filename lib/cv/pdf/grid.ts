import type { Facts } from '../facts';
import { leftOf, rightOf } from './gutter';
import { isListed, isMeta } from './layout-kind';
import type { Row } from './rows';
import type { Run } from './runs';

/** Rows of a grid that are read column by column, or rows between its pieces that are read as they stand. */
export type GridPart = { readonly rows: readonly Row[]; readonly parted: boolean };

/**
 * The pieces of a grid. A name with its date or place at the other end of the row is a head between two pieces, and so
 * is a line that stands alone under a piece and looks unlike it.
 */
export function gridParts(rows: readonly Row[], x: number, facts: Facts): GridPart[] {
  const parts: { rows: Row[]; parted: boolean }[] = [];
  const inRows = openTogether(rows, x);
  const put = (row: Row, parted: boolean) => {
    const last = parts.at(-1);
    if (last?.parted === parted && !(parted && inRows(row))) last.rows.push(row);
    else parts.push({ rows: [row], parted });
  };
  for (const row of rows) {
    const [left, right] = [leftOf(row, x), rightOf(row, x)];
    const above = parts.at(-1);
    const head = left.length > 0 && right.length === 1 && isMeta(right[0]!.text, facts) && !isMeta(left[0]!.text, facts);
    if (head) put(row, false);
    else if (above?.parted && right.length === 0) put(row, goesOn(above.rows, left, x));
    else put(row, above?.parted || (left.length > 0 && right.length > 0));
  }
  return parts;
}

/**
 * Tells the rows in which a new item opens on both sides, for grids whose items stand in rows: left and right always
 * open together. In columns that are filled one after the other they do not.
 */
function openTogether(rows: readonly Row[], x: number): (row: Row) => boolean {
  const cards = areCards(rows, x);
  const first = rows.find((row) => leftOf(row, x).length > 0 && rightOf(row, x).length > 0);
  const head = cards && first ? look(leftOf(first, x)[0]!) : null;
  const opens = (side: Row) => side[0] !== undefined && (isListed(side[0].text) || look(side[0]) === head);
  const apart = rows.some((row) => {
    const [left, right] = [leftOf(row, x), rightOf(row, x)];
    return left.length > 0 && right.length > 0 && opens(left) !== opens(right);
  });
  return apart ? () => false : (row) => opens(leftOf(row, x)) && opens(rightOf(row, x));
}

const look = (run: Run) => `${run.font} ${run.size.toFixed(1)}`;

/** Whether a line on the left alone is of the same text as what stands above it there. */
function goesOn(rows: readonly Row[], left: Row, x: number): boolean {
  const run = left[0];
  const above = rows.findLast((row) => leftOf(row, x).length > 0);
  const last: Run | undefined = above && leftOf(above, x)[0];
  if (!run || !last) return true;
  return run.font === last.font && Math.abs(run.size - last.size) < 0.3 && last.y - run.y < run.size * 1.9;
}

/** Cards side by side: each row looks the same on both sides, starts at two edges, and not all rows look alike. */
export function areCards(rows: readonly Row[], x: number): boolean {
  const pairs = rows.flatMap((row) => {
    const [left, right] = [leftOf(row, x)[0], rightOf(row, x)[0]];
    return left && right ? [[left, right] as const] : [];
  });
  const [first] = pairs;
  if (!first || pairs.length < 2 || pairs.length < rows.length * 0.5) return false;
  const alike = pairs.every(([left, right]) => look(left) === look(right));
  const edges = pairs.every(([left, right]) => Math.abs(left.x - first[0].x) < 3 && Math.abs(right.x - first[1].x) < 3);
  return alike && edges && new Set(pairs.map(([left]) => look(left))).size > 1;
}
