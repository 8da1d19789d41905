import type { Facts } from '../facts';
import { kindOfHeading } from '../sections';
import { type GridPart, gridParts } from './grid';
import { extent, findGutters, type Gutter, gutterAt, leftOf, rightOf } from './gutter';
import { type LayoutKind, layoutKind } from './layout-kind';
import { withLeftMargin, withRightMargin } from './margins';
import type { Row } from './rows';

/** Rows that are read one after another; `columns` parts those that open a column of the page. */
export type Flow = { readonly rows: readonly Row[]; readonly column: boolean };
type Segment = { readonly kind: 'full' | 'left' | 'right'; readonly rows: readonly Row[]; readonly x: number };

/** `margins` are the places of the left margins met so far: a margin stays one on the next page. */
type Context = { readonly facts: Facts; readonly margins: number[] };

const DEEPEST = 4;

type Columns = { readonly x: number; readonly left: Row[]; readonly right: Row[] };

/** The pages' rows in reading order: each page's columns one after the other, a column of the next page after its own. */
export function readingOrder(pages: readonly (readonly Row[])[], facts: Facts): Flow[] {
  const context: Context = { facts, margins: [] };
  const parted = () => pages.flatMap((rows) => segmentsOf(rows, context, 0));
  const first = parted();
  // Again where there are margins: one seen on a later page holds for an earlier one.
  const segments = context.margins.length > 0 ? parted() : first;
  const flows: Flow[] = [];
  let open: Columns | null = null;
  for (const segment of segments) {
    const side: 'left' | 'right' | null = open ? sideOf(segment, open.x) : null;
    if (open && side) open[side].push(...segment.rows);
    else {
      if (open) flows.push(...closed(open));
      open = segment.kind === 'full' ? null : { x: segment.x, left: [], right: [] };
      if (open && segment.kind !== 'full') open[segment.kind].push(...segment.rows);
      else flows.push({ rows: segment.rows, column: flows.length === 0 });
    }
  }
  if (open) flows.push(...closed(open));
  return flows.filter((flow) => flow.rows.length > 0);
}

const closed = ({ left, right }: Columns): Flow[] => [
  { rows: left, column: true },
  { rows: right, column: true },
];

/** The open column a segment goes on with: its own, or the one that all its rows stand in. */
function sideOf(segment: Segment, x: number): 'left' | 'right' | null {
  if (segment.kind !== 'full') return Math.abs(segment.x - x) < 24 ? segment.kind : null;
  const [left, right] = extent(segment.rows);
  if (left >= x - 4) return 'right';
  return right <= x + 4 ? 'left' : null;
}

function segmentsOf(rows: readonly Row[], context: Context, depth: number): Segment[] {
  const full = (part: readonly Row[]): Segment[] => (part.length > 0 ? [{ kind: 'full', rows: part, x: 0 }] : []);
  if (rows.length < 2 || depth > DEEPEST) return full(rows);
  const known = depth === 0 ? context.margins.flatMap((x) => gutterAt(rows, x) ?? []) : [];
  for (const found of [...known, ...findGutters(rows)]) {
    const gutter = withoutTail(rows, found, context.facts);
    const kind = kindHere(rows, gutter, context, depth);
    if (kind === 'cells') continue;
    // A grid ends with its section: the sections are parted first.
    const sections = kind === 'grid' ? bySections(rows, context.facts) : [];
    if (sections.length > 1) return joinFull(sections.flatMap((section) => segmentsOf(section, context, depth + 1)));
    const above = segmentsOf(rows.slice(0, gutter.from), context, depth + 1);
    const below = segmentsOf(rows.slice(gutter.to), context, depth + 1);
    const stretch = rows.slice(gutter.from, gutter.to);
    if (kind === 'columns') {
      const [left, right] = sides(stretch, gutter.x);
      return [
        ...above,
        { kind: 'left', rows: flat(left, context, depth), x: gutter.x },
        { kind: 'right', rows: flat(right, context, depth), x: gutter.x },
        ...below,
      ];
    }
    const inner =
      kind === 'grid'
        ? gridParts(stretch, gutter.x, context.facts).flatMap((part) => columnByColumn(part, gutter.x, context, depth))
        : kind === 'left-margin'
          ? withLeftMargin(stretch, gutter.x, context.facts)
          : withRightMargin(stretch, gutter.x, context.facts);
    return joinFull([...above, ...full(inner), ...below]);
  }
  return full(rows);
}

/** The last lines of the text above may end left of a gutter: the columns open below them, at the first heading. */
function withoutTail(rows: readonly Row[], gutter: Gutter, facts: Facts): Gutter {
  if (gutter.from === 0) return gutter;
  let from = gutter.from;
  while (from < gutter.to - 2) {
    const row = rows[from]!;
    if (rightOf(row, gutter.x).length > 0) return { ...gutter, from };
    if (row.length === 1 && kindOfHeading(row[0]!.text, facts)) return { ...gutter, from };
    from += 1;
  }
  return gutter;
}

/** Rows from each heading that stands alone on its line to the next. */
function bySections(rows: readonly Row[], facts: Facts): Row[][] {
  const sections: Row[][] = [[]];
  for (const row of rows) {
    if (row.length === 1 && kindOfHeading(row[0]!.text, facts)) sections.push([row], []);
    else sections.at(-1)!.push(row);
  }
  return sections.filter((section) => section.length > 0);
}

function kindHere(rows: readonly Row[], gutter: Gutter, { facts, margins }: Context, depth: number): LayoutKind {
  const known = depth === 0 && margins.some((x) => Math.abs(x - gutter.x) < 8);
  const kind = known ? 'left-margin' : layoutKind(rows, gutter, facts);
  const page = depth === 0 && gutter.to - gutter.from >= rows.length * 0.5;
  if (kind === 'left-margin' && page && !known) margins.push(gutter.x);
  return kind;
}

function sides(rows: readonly Row[], x: number): [Row[], Row[]] {
  return [
    rows.map((row) => leftOf(row, x)).filter((row) => row.length > 0),
    rows.map((row) => rightOf(row, x)).filter((row) => row.length > 0),
  ];
}

function columnByColumn({ rows, parted }: GridPart, x: number, context: Context, depth: number): Row[] {
  if (!parted) return [...rows];
  return sides(rows, x).flatMap((side, i) => {
    const named = side.map((row) => row.map((run) => ({ ...run, cell: `${run.cell ?? ''} ${Math.round(x)}${i}` })));
    return flat(named, context, depth);
  });
}

/** A column's own columns, grids and margins, in order. */
function flat(rows: readonly Row[], context: Context, depth: number): Row[] {
  return segmentsOf(rows, context, depth + 1).flatMap((segment) => segment.rows);
}

/** Parts of a page around a margin or a grid are one text. */
function joinFull(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.kind === 'full' && segment.kind === 'full')
      joined[joined.length - 1] = { ...last, rows: [...last.rows, ...segment.rows] };
    else joined.push(segment);
  }
  return joined;
}
