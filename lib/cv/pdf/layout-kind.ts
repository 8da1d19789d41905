import type { Facts } from '../facts';
import { kindOfHeading } from '../sections';
import { areCards, areTexts } from './grid';
import { extent, type Gutter, leftOf, rightOf } from './gutter';
import type { Row } from './rows';
import { isDatePiece, isListed, isMeta, isUnderHead } from './text-kind';

/**
 * What a gutter parts: two columns of the page; a grid inside a section, read column by column; a margin of dates,
 * labels or side headings beside the text it belongs to; or nothing but cells of the same rows.
 */
export type LayoutKind = 'columns' | 'grid' | 'left-margin' | 'right-margin' | 'cells';

export function layoutKind(rows: readonly Row[], gutter: Gutter, facts: Facts): LayoutKind {
  const sides = sidesOf(rows.slice(gutter.from, gutter.to), gutter.x, facts);
  const { stretch, lefts, rights, left, right, paired, headsLeft, headsRight } = sides;
  if (headsRight === 0 && share(right, (text) => isMeta(text, facts)) >= 0.7) {
    const under = lefts.some((text, i) => rights[i] && (text === '' || isUnderHead(text)));
    return under ? 'right-margin' : 'cells';
  }
  if (isLeftMargin(sides, gutter.x, facts)) return 'left-margin';
  if (headsLeft > 0 && headsRight > 0) return 'columns';
  if (headsLeft > 0 && spanHeadings(stretch, gutter.x, facts)) return 'grid';
  const alone = (left.length + right.length - 2 * paired) / stretch.length;
  const long = Math.min(left.length, right.length) >= 6 && alone > 0.35;
  if (long && (headsLeft > 0 || headsRight > 0)) return 'columns';
  const carries = [...left, ...right].filter((text) => /[,·|•&-]$/.test(text)).length >= 2;
  if (carries && alone < 0.4 && stretch.length >= 3) return 'grid';
  if (listed(left) && listed(right)) return 'grid';
  const pairs = stretch.map((row) => ({ left: leftOf(row, gutter.x)[0], right: rightOf(row, gutter.x)[0] }));
  if (areCards(pairs, facts) || areTexts(pairs)) return 'grid';
  const prose = (texts: readonly string[]) => texts.filter((text) => text.split(/\s+/).length >= 6).length >= 2;
  return prose(left) && prose(right) ? 'grid' : 'cells';
}

/** Whether every heading on the left has the whole width to itself: it heads both sides then. */
function spanHeadings(rows: readonly Row[], x: number, facts: Facts): boolean {
  const rights = rows.flatMap((row) => rightOf(row, x));
  return rows.every((row) => {
    const left = leftOf(row, x);
    const [heading] = left;
    if (left.length !== 1 || !heading || kindOfHeading(heading.text, facts) === null) return true;
    return !rights.some((run) => run.page === heading.page && Math.abs(run.y - heading.y) < heading.size * 0.9);
  });
}

/** The texts of a stretch on each side of a gutter: row by row, and those rows only that have any. */
type Sides = {
  readonly stretch: readonly Row[];
  readonly lefts: readonly string[];
  readonly rights: readonly string[];
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Rows with text on both sides. */
  readonly paired: number;
  readonly headsLeft: number;
  readonly headsRight: number;
};

function sidesOf(stretch: readonly Row[], x: number, facts: Facts): Sides {
  const lefts = stretch.map((row) => textOf(leftOf(row, x)));
  const rights = stretch.map((row) => textOf(rightOf(row, x)));
  const left = lefts.filter(Boolean);
  const right = rights.filter(Boolean);
  const paired = lefts.filter((text, i) => text && rights[i]).length;
  // Two columns on one side may both open with a heading.
  const isHeaded = (row: Row) => row.length > 0 && row.every((run) => kindOfHeading(run.text, facts) !== null);
  const headsLeft = stretch.filter((row) => isHeaded(leftOf(row, x))).length;
  const headsRight = stretch.filter((row) => isHeaded(rightOf(row, x))).length;
  return { stretch, lefts, rights, left, right, paired, headsLeft, headsRight };
}

/** A narrow strip of dates, of labels, or of headings with text beside them. */
function isLeftMargin(sides: Sides, x: number, facts: Facts): boolean {
  const { stretch, lefts, rights, left, right, paired, headsLeft, headsRight } = sides;
  const [from, to] = extent(stretch);
  if (x - from >= (to - from) * 0.34) return false;
  const inMargin = (text: string) =>
    isMeta(text, facts) || isDatePiece(text, facts) || kindOfHeading(text, facts) !== null;
  const meta = share(left, inMargin);
  const outweighed = right.length >= left.length * 1.3;
  if (meta >= 0.6 && headsRight <= headsLeft + 6 && (outweighed || meta >= 0.8)) return true;
  const labels = left.length >= 3 && headsLeft === 0 && paired >= left.length * 0.9;
  if (labels && outweighed && (left.length >= 5 || endTogether(stretch, x))) return true;
  const beside = lefts.filter((text, i) => text && rights[i] && kindOfHeading(text, facts) === null).length;
  const sideHeads = headsLeft > 0 && headsRight === 0 && (meta >= 0.5 || !spanHeadings(stretch, x, facts));
  return sideHeads && beside >= (left.length - headsLeft) * 0.8;
}

/** Labels set to the right end at one edge. */
function endTogether(rows: readonly Row[], x: number): boolean {
  const ends = rows.flatMap((row) => leftOf(row, x).at(-1)?.right ?? []);
  const starts = rows.flatMap((row) => leftOf(row, x)[0]?.x ?? []);
  const spread = (all: readonly number[]) => Math.max(...all) - Math.min(...all);
  return spread(ends) < 3 && spread(starts) > 6;
}

const textOf = (row: Row) =>
  row
    .map((run) => run.text)
    .join(' ')
    .trim();

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}

const listed = (texts: readonly string[]) => texts.some(isListed);
