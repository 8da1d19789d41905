import type { Facts } from '../facts';
import { findHeadDates, isDuration } from '../head';
import { isPlace } from '../places';
import { leftOf, oneRun, rightOf } from './gutter';
import type { Row } from './rows';
import type { Run } from './run';
import { sideHeadings } from './side-headings';
import { isDatePiece, isUnderHead } from './text-kind';

/**
 * Rows beside a margin on the left: a side heading becomes a row of its own, a date or a place the last cell of the row
 * it stands beside, any other label the opening of it ("Languages: Go, SQL").
 */
export function withLeftMargin(rows: readonly Row[], x: number, facts: Facts): Row[] {
  const headings = sideHeadings(rows, x, facts);
  const out: Beside[] = [];
  let open: { label: Run; host: Beside } | null = null;
  rows.forEach((row, index) => {
    for (const heading of headings.filter(({ from }) => from === index)) {
      out.push({ row: [heading.run], side: null });
      open = null;
    }
    const main = rightOf(row, x);
    const side = headings.some(({ lines }) => lines.has(index)) ? null : oneRun(leftOf(row, x));
    if (side && open) {
      const more = takeMore(open.label, open.host, side, main, facts);
      if (more) {
        open.label = more;
        if (main.length > 0) out.push({ row: main, side: null });
        return;
      }
    }
    if (!side && main.length === 0) return;
    const host = { row: main, side };
    out.push(host);
    open = side ? { label: side, host } : null;
  });
  for (const heading of headings.filter(({ from }) => from >= rows.length))
    out.push({ row: [heading.run], side: null });
  return attachAlone(out)
    .map(({ row, side }) => (side ? withSide(row, side, facts) : row))
    .filter((row) => row.length > 0);
}

/** Lets a line of the margin go on with the one above it, where it does: gives the line to go on from, else null. */
function takeMore(label: Run, host: Beside, side: Run, main: Row, facts: Facts): Run | null {
  if (label.y - side.y >= side.size * 2.2) return null;
  const place = isPlace(side.text, facts) || isDuration(side.text);
  if (place && findHeadDates(label.text, facts) && host.row.length > 0) {
    host.row = withSide(host.row, side, facts);
    return { ...label, y: side.y };
  }
  if (label.y - side.y >= side.size * 1.7 || !isBroken(label.text, side.text, facts)) return null;
  const stacked = isPoint(label.text, facts) && isPoint(side.text, facts);
  // Two labels beside two lines of one kind are two labels; beside a title and its firm they are one.
  const alike = main[0] && host.row[0] && main[0].font === host.row[0].font && main[0].size === host.row[0].size;
  const named = !isDatePiece(label.text, facts) && !findHeadDates(side.text, facts) && !UNFINISHED.test(label.text);
  if (alike && (stacked || named)) return null;
  const text = stacked ? rangeOf(label.text, side.text, facts) : `${label.text} ${side.text}`;
  host.side = { ...label, text, y: side.y };
  return host.side;
}

/** Whether a label of the margin can go on: a whole range cannot, an open one only with its end. */
function isBroken(text: string, next: string, facts: Facts): boolean {
  const found = findHeadDates(text, facts);
  if (found?.range !== true || text.length - (found.span[1] - found.span[0]) >= 3) return true;
  return /[-–—]\s*$/.test(text) && isDatePiece(next, facts);
}

/** One date, or the word for today, and nothing else. */
function isPoint(text: string, facts: Facts): boolean {
  const found = findHeadDates(text, facts);
  if (found) return !found.range && found.span[0] === 0 && found.span[1] === text.length;
  return facts.dictionary.dates.present.includes(text.toLowerCase());
}

/** Two dates under each other as a range, whichever stands above. */
function rangeOf(above: string, below: string, facts: Facts): string {
  const [first, second] = [above, below].map((text) => findHeadDates(text, facts)?.start ?? '9999') as [string, string];
  return first > second ? `${below} – ${above}` : `${above} – ${below}`;
}

/** The end of a label that goes on. */
const UNFINISHED = /(?:[&,/–-]|\b(?:and|of|for))$/i;

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

function withSide(row: Row, side: Run, facts: Facts): Row {
  if (findHeadDates(side.text, facts) || isPlace(side.text, facts) || isDatePiece(side.text, facts)) {
    return [...row, { ...side, x: row.at(-1)!.right, right: row.at(-1)!.right }];
  }
  const [first, ...rest] = row as [Run, ...Run[]];
  return [{ ...first, text: `${side.text.replace(/[:\s]+$/, '')}: ${first.text}` }, ...rest];
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
