import type { Row } from './rows';
import type { Run } from './run';

/** A vertical strip that no run crosses, over a stretch of rows `[from, to)`, with text on both sides. */
export type Gutter = { readonly x: number; readonly from: number; readonly to: number; readonly width: number };

const STEP = 3;
/** Points a run may reach over the line before it counts as crossing. */
const SLACK = 2;
const NARROWEST = 7;

export const leftOf = (row: Row, x: number): Row => row.filter((run) => run.right <= x + SLACK);
export const rightOf = (row: Row, x: number): Row => row.filter((run) => run.x >= x - SLACK);

/** A row's text as one run; null where it has none. */
export function oneRun(row: Row): Run | null {
  const [first] = row;
  if (!first) return null;
  return { ...first, text: row.map((run) => run.text).join(' '), right: row.at(-1)!.right };
}

/** Gutters of a region, the strongest first; each stretch is proposed once, at its widest place. */
export function findGutters(rows: readonly Row[]): Gutter[] {
  const [left, right] = extent(rows);
  const width = right - left;
  const best = new Map<string, Gutter & { score: number }>();
  for (let x = left + width * 0.1; x < right - width * 0.1; x += STEP) {
    for (const [from, to] of stretches(rows, x, (left + right) / 2)) {
      const gutter = measure(rows, x, from, to);
      if (!gutter) continue;
      const key = `${from} ${to} ${Math.round(gutter.x)}`;
      if (gutter.score > (best.get(key)?.score ?? 0)) best.set(key, gutter);
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).slice(0, 6);
}

/** The longest stretch at a place known from another page; null where nothing stands on one of its sides. */
export function gutterAt(rows: readonly Row[], x: number): Gutter | null {
  const [left, right] = extent(rows);
  const long = [...stretches(rows, x, (left + right) / 2)].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
  if (!long) return null;
  const [from, to] = long;
  const within = rows.slice(from, to);
  if (!within.some((row) => leftOf(row, x).length > 0) || !within.some((row) => rightOf(row, x).length > 0))
    return null;
  return { x, from, to, width: 0 };
}

export function extent(rows: readonly Row[]): readonly [left: number, right: number] {
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const run of rows.flat()) {
    left = Math.min(left, run.x);
    right = Math.max(right, run.right);
  }
  return [left, right];
}

function stretches(rows: readonly Row[], x: number, middle: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let from = 0;
  for (let i = 0; i <= rows.length; i += 1) {
    if (i < rows.length && !isCrossed(rows[i]!, x) && !isCentred(rows[i]!, x, middle)) continue;
    if (i - from >= 2) found.push([from, i]);
    from = i + 1;
  }
  return found;
}

function isCrossed(row: Row, x: number): boolean {
  for (const run of row) if (run.x < x - SLACK && run.right > x + SLACK) return true;
  return false;
}

/** A line alone in the middle of the region spans it, however short it is. */
function isCentred(row: Row, x: number, middle: number): boolean {
  const [run] = row;
  if (!run || row.length > 1 || Math.abs(x - middle) > 60) return false;
  return Math.abs((run.x + run.right) / 2 - middle) < 4 && Math.min(Math.abs(run.x - x), Math.abs(run.right - x)) < 60;
}

function measure(rows: readonly Row[], x: number, from: number, to: number): (Gutter & { score: number }) | null {
  let [lefts, rights, edge, start] = [0, 0, 0, Number.POSITIVE_INFINITY];
  for (let i = from; i < to; i += 1) {
    let [onLeft, onRight] = [0, 0];
    for (const run of rows[i]!) {
      if (run.right <= x + SLACK) {
        onLeft = 1;
        if (run.right > edge) edge = run.right;
      }
      if (run.x >= x - SLACK) {
        onRight = 1;
        if (run.x < start) start = run.x;
      }
    }
    lefts += onLeft;
    rights += onRight;
  }
  const width = start - edge;
  if (lefts < 2 || rights < 2 || width < NARROWEST) return null;
  const score = Math.sqrt(lefts * rights) * (1 + Math.min(width, 30) / 120);
  return { x: (edge + start) / 2, from, to, width, score };
}
