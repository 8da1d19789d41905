import { isCaps, type Line, type Link } from '../block';
import type { GlyphCutter } from '../bullet-glyphs';
import { cleanLine, withoutIcons } from '../clean';
import { PLAIN, type Style } from './styles';
import { child, isOn, settingOf, type Xml } from './xml';

export type Look = {
  readonly styles: ReadonlyMap<string, Style>;
  readonly links: ReadonlyMap<string, string>;
  readonly cut: GlyphCutter;
};

type Piece = { text: string; size: number; bold: boolean; caps: boolean };
type Gathered = { pieces: Piece[]; links: Link[]; boxes: Xml[] };

/** The lines of one paragraph (a forced break makes a new one), and the text boxes anchored in it. */
export function readParagraph(
  node: Xml,
  look: Look,
  gap: number,
  columnStart: boolean,
): { lines: Line[]; boxes: Xml[] } {
  const properties = child(node, 'w:pPr');
  const style = look.styles.get(settingOf(properties, 'w:pStyle') ?? '') ?? PLAIN;
  const gathered: Gathered = { pieces: [], links: [], boxes: [] };
  gather(node, style, look, gathered);
  const list =
    (child(properties, 'w:numPr') !== undefined && settingOf(child(properties, 'w:numPr'), 'w:numId') !== '0') ||
    style.list;
  const outline = settingOf(properties, 'w:outlineLvl');
  const heading = outline !== undefined && Number(outline) < 9 ? Number(outline) + 1 : style.heading;
  const lines = byBreaks(gathered.pieces).flatMap((pieces, i) => {
    const line = toLine(
      pieces,
      { list: list && i === 0, heading, gap: i === 0 ? gap : 0, columnStart: columnStart && i === 0 },
      properties,
      look,
    );
    return line ? [{ ...line, links: i === 0 ? gathered.links : [] }] : [];
  });
  return { lines, boxes: gathered.boxes };
}

function gather(node: Xml, style: Style, look: Look, into: Gathered): void {
  for (const each of node.children) {
    switch (each.name) {
      case 'w:r':
        gatherRun(each, style, into);
        break;
      case 'w:hyperlink': {
        const before = into.pieces.length;
        gather(each, style, look, into);
        const url = look.links.get(each.at['r:id'] ?? '');
        const text = into.pieces
          .slice(before)
          .map((piece) => piece.text)
          .join('');
        if (url) into.links.push({ text, url });
        break;
      }
      // Deleted words are not the document's; a fallback repeats what its choice holds.
      case 'w:del':
      case 'w:moveFrom':
      case 'mc:Fallback':
      case 'w:pPr':
        break;
      default:
        gather(each, style, look, into);
    }
  }
}

function gatherRun(run: Xml, style: Style, into: Gathered): void {
  const properties = child(run, 'w:rPr');
  if (isOn(properties, 'w:vanish')) return;
  const size = Number(settingOf(properties, 'w:sz') ?? 0) / 2 || style.size;
  const bold = child(properties, 'w:b') ? isOn(properties, 'w:b') : style.bold;
  const caps = isOn(properties, 'w:caps') || isOn(properties, 'w:smallCaps') || style.caps;
  const add = (text: string) => into.pieces.push({ text, size, bold, caps });
  for (const each of run.children) {
    if (each.name === 'w:t') add(each.children.map((text) => text.text).join(''));
    else if (each.name === 'w:tab' || each.name === 'w:ptab') add('\t');
    else if (each.name === 'w:br' || each.name === 'w:cr') add('\n');
    else if (each.name === 'w:noBreakHyphen') add('-');
    else if (each.name === 'w:sym') add(String.fromCodePoint(Number.parseInt(each.at['w:char'] ?? '20', 16) || 32));
    else if (each.name !== 'w:rPr' && each.name !== 'w:instrText') boxesIn(each, into.boxes);
  }
}

/** The contents of text boxes below a drawing, each once. */
function boxesIn(node: Xml, boxes: Xml[]): void {
  if (node.name === 'mc:Fallback') return;
  if (node.name === 'w:txbxContent') boxes.push(node);
  else for (const each of node.children) boxesIn(each, boxes);
}

function byBreaks(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...more] = piece.text.split('\n');
    lines.at(-1)!.push({ ...piece, text: first });
    for (const text of more) lines.push([{ ...piece, text }]);
  }
  return lines;
}

type Shape = { readonly list: boolean; readonly heading: number; readonly gap: number; readonly columnStart: boolean };

function toLine(pieces: readonly Piece[], shape: Shape, properties: Xml | undefined, look: Look): Line | null {
  const raw = cleanLine(
    pieces
      .map((piece) => piece.text)
      .join('')
      .replace(/ {4,}/g, '\t'),
  );
  const afterGlyph = look.cut(raw);
  const text = withoutIcons(afterGlyph ?? raw).replace(/^\t+|\t+$/g, '');
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const worded = pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text));
  const main = [...worded].sort((a, b) => b.text.length - a.text.length)[0];
  const indent =
    Number(child(properties, 'w:ind')?.at['w:left'] ?? child(properties, 'w:ind')?.at['w:start'] ?? 0) / 20;
  const level = Number(settingOf(child(properties, 'w:numPr'), 'w:ilvl') ?? 0);
  const x = indent + level * 18;
  const caps = isCaps(text) || worded.every((piece) => piece.caps);
  return {
    text,
    x,
    textX: x,
    right: x,
    bullet: afterGlyph !== null || (shape.list && shape.heading === 0),
    pitch: shape.gap > 0 ? 100 : 1,
    firstWord: 0,
    look: { size: main?.size ?? 0, font: '', caps, bold: worded.every((piece) => piece.bold) },
    heading: shape.heading,
    columnStart: shape.columnStart,
    links: [],
  };
}
