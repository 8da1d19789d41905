import type { Facts } from '../facts';
import { findHeadDates, isDuration } from '../head';
import { isPlace } from '../places';
import { kindOfHeading } from '../sections';
import { leftOf, rightOf } from './gutter';
import type { Row } from './rows';
import type { Run } from './run';
import { isDatePiece, isUnderHead } from './text-kind';

/**
 * Rows beside a margin on the left: a side heading becomes a row of its own, a date or a place the last cell of the row
 * it stands beside, any other label the opening of it ("Languages: Go, SQL").
 */
export function withLeftMargin(rows: readonly Row[], x: number, facts: Facts): Row[] {
  const out: { row: Row; side: Run | null }[] = [];
  let label: Run | null = null;
  let host = -1;
  for (const row of rows) {
    const main = rightOf(row, x);
    const side = oneRun(leftOf(row, x));
    const labelled =
      side &&
      label &&
      label.font === side.font &&
      label.y - side.y < side.size * 1.5 &&
      !findHeadDates(label.text, facts);
    if (side && !labelled && kindOfHeading(side.text, facts)) {
      out.push({ row: [side], side: null });
      if (main.length > 0) out.push({ row: main, side: null });
      label = null;
      continue;
    }
    const goesOn = side && label && label.y - side.y < side.size * 1.7 && !isWhole(label.text, facts);
    if (goesOn) {
      label = { ...label!, text: `${label!.text} ${side.text}`, y: side.y };
      out[host]!.side = label;
      if (main.length > 0) out.push({ row: main, side: null });
      continue;
    }
    if (!side && main.length === 0) continue;
    label = side;
    host = out.length;
    out.push({ row: main, side });
  }
  return attachAlone(out)
    .map(({ row, side }) => (side ? withSide(row, side, facts) : row))
    .filter((row) => row.length > 0);
}

type Beside = { row: Row; side: Run | null };

/** A date that stands on a row without text belongs to the next row below. */
function attachAlone(rows: readonly Beside[]): Beside[] {
  const out: Beside[] = [];
  let waiting: Run | null = null;
  for (const each of rows) {
    if (each.row.length === 0 && each.side) {
      if (waiting) out.push({ row: [waiting], side: null });
      waiting = each.side;
    } else if (waiting && each.side === null) {
      out.push({ row: each.row, side: waiting });
      waiting = null;
    } else out.push(each);
  }
  if (waiting) out.push({ row: [waiting], side: null });
  return out;
}

function isWhole(text: string, facts: Facts): boolean {
  const found = findHeadDates(text, facts);
  return found?.range === true && text.length - (found.span[1] - found.span[0]) < 3;
}

function withSide(row: Row, side: Run, facts: Facts): Row {
  if (findHeadDates(side.text, facts) || isPlace(side.text, facts) || isDatePiece(side.text, facts)) {
    return [...row, { ...side, x: row.at(-1)!.right, right: row.at(-1)!.right }];
  }
  const [first, ...rest] = row as [Run, ...Run[]];
  return [{ ...first, text: `${side.text.replace(/[:\s]+$/, '')}: ${first.text}` }, ...rest];
}

function oneRun(row: Row): Run | null {
  const [first] = row;
  if (!first) return null;
  return { ...first, text: row.map((run) => run.text).join(' '), right: row.at(-1)!.right };
}

/**
 * Rows beside a margin of dates and places on the right. What stands beside nothing, or beside running text, belongs to
 * the head above: as long as it follows closely and is of a kind the head lacks.
 */
export function withRightMargin(rows: readonly Row[], x: number, facts: Facts): Row[] {
  const out: Row[] = [];
  let head = -1;
  let last: Run | null = null;
  let kinds = new Set<string>();
  for (const row of rows) {
    const [main, side] = [leftOf(row, x), oneRun(rightOf(row, x))];
    if (!side) {
      out.push(row);
      continue;
    }
    const kind = sideKind(side.text, facts);
    const follows: boolean = last !== null && last.y - side.y < side.size * 2.2 && !kinds.has(kind);
    if (follows && head >= 0 && (main.length === 0 || isUnderHead(main.map((run) => run.text).join(' ')))) {
      out[head] = [...out[head]!, side];
      if (main.length > 0) out.push(main);
    } else {
      head = out.length;
      out.push(row);
    }
    kinds = follows ? kinds.add(kind) : new Set([kind]);
    last = side;
  }
  return out;
}

function sideKind(text: string, facts: Facts): string {
  if (isDuration(text)) return 'duration';
  return findHeadDates(text, facts) ? 'date' : 'place';
}
