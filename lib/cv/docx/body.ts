import type { Line, Link } from '../block';
import { type Look, readParagraph } from './paragraphs';
import { child, type Xml } from './xml';

/** The lines of a body, header, footer, cell or text box, in reading order. The first opens a column of its own. */
export function readBody(root: Xml, look: Look): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  // A picture's link belongs to the line that follows it.
  const waiting: Link[] = [];
  for (const node of nearest(root, ['w:p', 'w:tbl', 'a:p'])) {
    if (node.name === 'w:tbl') {
      lines.push(...readTable(node, look));
      gap = 1;
      continue;
    }
    const { lines: own, boxes, links } = readParagraph(node, look, gap, lines.length === 0);
    gap = own.length === 0 ? gap + 1 : 0;
    waiting.push(...links);
    own.forEach((line, i) => {
      lines.push(i === 0 ? { ...line, links: waiting.splice(0) } : line);
    });
    for (const box of boxes) lines.push(...readBody(box, look));
  }
  const last = lines.pop();
  if (last) lines.push({ ...last, links: [...last.links, ...waiting] });
  return lines;
}

/** Elements that hold no words, or words that are not the document's. */
const WORDLESS: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:tblPr',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
]);

/** The nearest elements of these names, through whatever wrappers stand around them. */
function nearest(root: Xml, names: readonly string[]): Xml[] {
  return root.children.flatMap((node) => {
    if (names.includes(node.name)) return [node];
    // A fallback repeats what its choice holds.
    if (WORDLESS.has(node.name) || (node.name === 'mc:Fallback' && child(root, 'mc:Choice'))) return [];
    return nearest(node, names);
  });
}

/**
 * A table's row is one line with cells while each cell holds one line at most; a row with more is a layout: a short first
 * cell (a date, a side heading) joins the first line of the next, else its cells are columns read one after the other.
 */
function readTable(table: Xml, look: Look): Line[] {
  return nearest(table, ['w:tr']).flatMap((row) => {
    const cells = nearest(row, ['w:tc'])
      .map((cell) => readBody(cell, look))
      .filter((lines) => lines.length > 0);
    if (cells.length < 2) return cells.flat().map((line) => ({ ...line, columnStart: false }));
    if (cells.every((lines) => lines.length === 1)) return [joinCells(cells.map((lines) => lines[0]!))];
    const [first, ...rest] = cells as [Line[], ...Line[][]];
    if (first.length === 1 && rest.length === 1 && first[0]!.text.length < 40) return sideCell(first[0]!, rest[0]!);
    return cells.flat();
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
