import type { Line } from '../block';
import { type Look, readParagraph } from './paragraphs';
import { child, type Xml } from './xml';

/** The lines of a body, header, footer, cell or text box, in reading order. The first opens a column of its own. */
export function readBody(root: Xml, look: Look): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const node of flatten(root)) {
    if (node.name === 'w:tbl') {
      lines.push(...readTable(node, look));
      gap = 1;
      continue;
    }
    const { lines: own, boxes } = readParagraph(node, look, gap, lines.length === 0);
    gap = own.length === 0 ? gap + 1 : 0;
    lines.push(...own);
    for (const box of boxes) lines.push(...readBody(box, look));
  }
  return lines;
}

/** Paragraphs and tables at this level, through the wrappers that may stand around them. */
function flatten(root: Xml): Xml[] {
  return root.children.flatMap((node) => {
    if (node.name === 'w:p' || node.name === 'w:tbl') return [node];
    const wrapper = [
      'w:sdt',
      'w:sdtContent',
      'w:ins',
      'w:moveTo',
      'w:customXml',
      'w:footnote',
      'w:endnote',
      'mc:AlternateContent',
      'mc:Choice',
    ];
    return wrapper.includes(node.name) ? flatten(node) : [];
  });
}

/**
 * A table's row is one line with cells while each cell holds one line at most; a row with more is a layout: a short first
 * cell (a date, a side heading) joins the first line of the next, else its cells are columns read one after the other.
 */
function readTable(table: Xml, look: Look): Line[] {
  const rows = table.children.filter((node) => node.name === 'w:tr');
  return rows.flatMap((row) => {
    const cells = rowCells(row)
      .map((cell) => readBody(cell, look))
      .filter((lines) => lines.length > 0);
    if (cells.length < 2) return cells.flat().map((line) => ({ ...line, columnStart: false }));
    if (cells.every((lines) => lines.length === 1)) return [joinCells(cells.map((lines) => lines[0]!))];
    const [first, ...rest] = cells as [Line[], ...Line[][]];
    if (first.length === 1 && rest.length === 1 && first[0]!.text.length < 40) return sideCell(first[0]!, rest[0]!);
    return cells.flat();
  });
}

function rowCells(row: Xml): Xml[] {
  return row.children.flatMap((node) => {
    if (node.name === 'w:tc') return [node];
    const content = node.name === 'w:sdt' ? child(node, 'w:sdtContent') : undefined;
    return content ? rowCells(content) : [];
  });
}

function joinCells(cells: readonly Line[]): Line {
  const [first] = cells as [Line];
  return {
    ...first,
    text: cells.map((cell) => cell.text).join('\t'),
    bullet: false,
    columnStart: false,
    links: cells.flatMap((cell) => cell.links),
  };
}

/** A side cell as a line of its own when it looks like a heading, else as the last cell of its row's first line. */
function sideCell(side: Line, beside: readonly Line[]): Line[] {
  const [top, ...rest] = beside.map((line) => ({ ...line, columnStart: false }));
  if (!/\d{4}/.test(side.text)) return [{ ...side, columnStart: false }, top!, ...rest];
  return [{ ...joinCells([top!, side]), bullet: false }, ...rest];
}
