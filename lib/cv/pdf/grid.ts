import type { Facts } from '../facts';
import { findHeadDates } from '../head';
import { leftOf, rightOf } from './gutter';
import type { Row } from './rows';
import type { Run } from './run';
import { isListed, isMeta } from './text-kind';

/** Rows of a grid that are read column by column, or rows between its pieces that are read as they stand. */
export type GridPart = { readonly rows: readonly Row[]; readonly parted: boolean };

/** The first run of a row on each side of a gutter. */
type Pair = { readonly left: Run | undefined; readonly right: Run | undefined };

/**
 * The pieces of a grid. A name with its date or place at the other end of the row is a head between two pieces, and so
 * is a line that stands alone under a piece and looks unlike it. Items that stand in rows are a piece a row.
 */
export function gridParts(rows: readonly Row[], x: number, facts: Facts): GridPart[] {
  const parts: { rows: Row[]; parted: boolean }[] = [];
  for (const row of rows) {
    const { left, right } = pairOf(row, x);
    const last = parts.at(-1);
    const head =
      left && right && rightOf(row, x).length === 1 && isMeta(right.text, facts) && !isMeta(left.text, facts);
    const goes = left && !right && last?.parted ? goesOn(last.rows, left, x) : last?.parted || (left && right);
    const parted = Boolean(goes && !head);
    if (last?.parted === parted) last.rows.push(row);
    else parts.push({ rows: [row], parted });
  }
  return parts.flatMap((part) => (part.parted ? itemRows(part.rows, x, facts) : [part]));
}

const pairOf = (row: Row, x: number): Pair => ({ left: leftOf(row, x)[0], right: rightOf(row, x)[0] });

/** A part again, or one for each row of items. */
function itemRows(rows: readonly Row[], x: number, facts: Facts): GridPart[] {
  const opens = openTogether(
    rows.map((row) => pairOf(row, x)),
    facts,
  );
  const parts: Row[][] = [];
  rows.forEach((row, i) => {
    if (i === 0 || opens[i]) parts.push([row]);
    else parts.at(-1)!.push(row);
  });
  return parts.map((part) => ({ rows: part, parted: true }));
}

/** Whether a line on the left alone is of the same text as what stands above it there. */
function goesOn(rows: readonly Row[], run: Run, x: number): boolean {
  const last = rows.flatMap((row) => leftOf(row, x)[0] ?? []).at(-1);
  return !last || (look(run) === look(last) && last.y - run.y < run.size * 2.2);
}

/**
 * The rows in which a new item opens, for grids whose items stand in rows: wherever both sides have text, they open an
 * item together. In columns that are filled one after the other they do not, and no row is one.
 */
function openTogether(pairs: readonly Pair[], facts: Facts): boolean[] {
  const cards = areCards(pairs, facts);
  const even = shareEdges(pairs);
  const head = pairs.find(({ left, right }) => left && right)?.left;
  const [left, right] = [pairs.map((pair) => pair.left), pairs.map((pair) => pair.right)].map((side) => {
    const pitch = tightest(side);
    return side.map((run, i) => {
      if (!run) return false;
      const above = side.slice(0, i).findLast((each) => each !== undefined);
      if (isListed(run.text) || !above) return true;
      if (cards) return head !== undefined && look(run) === look(head) && look(above) !== look(head);
      return even && look(run) === look(above) && above.y - run.y > pitch * 1.2;
    });
  }) as [boolean[], boolean[]];
  const apart = pairs.some((pair, i) => pair.left && pair.right && left[i] !== right[i]);
  return pairs.map((_, i) => !apart && Boolean(left[i]));
}

/** The distance between the lines of a text. */
function tightest(side: readonly (Run | undefined)[]): number {
  const ys = side.flatMap((run) => (run ? [run.y] : []));
  return Math.min(
    ...ys
      .slice(1)
      .map((y, i) => ys[i]! - y)
      .filter((pitch) => pitch > 2),
  );
}

/**
 * Cards side by side: all rows start at the same two edges and look the same on both sides, and either not all rows
 * look alike or both sides hold a date of their own.
 */
export function areCards(all: readonly Pair[], facts: Facts): boolean {
  const pairs = whole(all);
  if (pairs.length < 2 || pairs.length < all.length * 0.5 || !shareEdges(all)) return false;
  if (!pairs.every(([left, right]) => look(left) === look(right))) return false;
  const dated = (run: Run) => findHeadDates(run.text, facts) !== null;
  return new Set(pairs.map(([left]) => look(left))).size > 1 || pairs.some((pair) => pair.every(dated));
}

/** Two texts side by side: a row is running text on both sides, and all rows start at the same two edges. */
export function areTexts(all: readonly Pair[]): boolean {
  const pairs = whole(all);
  return pairs.length > 1 && shareEdges(all) && pairs.some((pair) => pair.every((run) => wordsIn(run) >= 6));
}

const whole = (pairs: readonly Pair[]) =>
  pairs.flatMap(({ left, right }) => (left && right ? [[left, right] as const] : []));

function shareEdges(all: readonly Pair[]): boolean {
  const pairs = whole(all);
  return pairs.every((pair) => pair.every((run, side) => Math.abs(run.x - pairs[0]![side]!.x) < 3));
}

const wordsIn = (run: Run) => run.text.split(' ').length;
const look = (run: Run) => `${run.font} ${run.size.toFixed(1)}`;
