import type { PdfLink } from '../../model/cv';
import { isCaps, type Line, type Link } from '../block';
import type { GlyphCutter } from '../bullet-glyphs';
import { withoutIcons } from '../clean';
import type { Run } from './run';

/** The runs of one baseline within one column, left to right. */
export type Row = readonly Run[];

/** Rows of a column to lines: cells joined by tabs, the bullet sign cut off, the pitch to the row above. */
export function linesOf(
  rows: readonly Row[],
  cut: GlyphCutter,
  links: readonly (readonly PdfLink[])[],
  firstOfColumn: boolean,
): Line[] {
  const lines: Line[] = [];
  let above: Run | null = null;
  let columnStart = firstOfColumn;
  for (const row of rows) {
    const pitch = above === null ? Number.POSITIVE_INFINITY : pitchBelow(above, row[0]!);
    const line = lineOf(row, cut, links[row[0]!.page] ?? [], pitch, columnStart);
    if (!line) continue;
    lines.push(line);
    above = row[0]!;
    columnStart = false;
  }
  return lines;
}

/** Over a page break a line follows at the usual pitch; back up within a page it begins anew. */
function pitchBelow(above: Run, run: Run): number {
  if (above.page !== run.page) return run.size * 1.2;
  return above.y >= run.y ? above.y - run.y : Number.POSITIVE_INFINITY;
}

function lineOf(
  row: Row,
  cut: GlyphCutter,
  links: readonly PdfLink[],
  pitch: number,
  columnStart: boolean,
): Line | null {
  const raw = row.map((run) => run.text).join('\t');
  const afterGlyph = cut(raw);
  const text = withoutIcons(afterGlyph ?? raw).replace(/^\t+|\t+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const first = row[0]!;
  const last = row.at(-1)!;
  const main = [...row].sort((a, b) => b.text.length - a.text.length)[0]!;
  const looks = row.length === 1 || /\p{L}{2}/u.test(first.text) ? first : main;
  return {
    text,
    x: first.x,
    right: last.right,
    textX: afterGlyph === null ? first.x : bodyStart(first, raw.length - afterGlyph.length),
    bullet: afterGlyph !== null && !isAddress(text),
    pitch,
    firstWord: text.split(/[\s\t]/)[0]!.length * ((main.right - main.x) / Math.max(main.text.length, 1)),
    look: { size: looks.size, font: looks.font, caps: isCaps(text.split('\t')[0]!), bold: false },
    heading: 0,
    columnStart,
    links: linksOn(row, links),
    cell: first.cell,
  };
}

/** Where a bullet's text starts: as printed, or by the width of its sign where both are one run. */
function bodyStart(run: Run, sign: number): number {
  if (run.bodyX > run.x) return run.bodyX;
  return run.x + (sign * (run.right - run.x)) / Math.max(run.text.length, 1);
}

/** An icon before an address is no bullet. */
const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+$|^[+(\d][\d\s().-]{6,}$/.test(text);

function linksOn(row: Row, links: readonly PdfLink[]): Link[] {
  return links.flatMap((link) => {
    const run = row.find(
      ({ x, right, y, size }) =>
        y + size * 0.4 >= link.y &&
        y + size * 0.2 <= link.y + link.height &&
        right > link.x + 1 &&
        x < link.x + link.width - 1,
    );
    return run ? [{ text: run.text, url: link.url }] : [];
  });
}
