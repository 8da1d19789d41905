import { isCaps, type Line, type Link } from '../block';
import type { GlyphCutter } from '../bullet-glyphs';
import { cleanLine, withoutIcons } from '../clean';
import { type FieldReader, fieldReader, linkOfField } from './fields';
import { isAddress } from './relations';
import { PLAIN, type Style } from './styles';
import { child, isOn, settingOf, type Xml } from './xml';

export type Look = {
  readonly styles: ReadonlyMap<string, Style>;
  readonly links: ReadonlyMap<string, string>;
  readonly cut: GlyphCutter;
};

type Piece = { text: string; size: number; bold: boolean; caps: boolean };
type Gathered = { pieces: Piece[]; links: Link[]; boxes: Xml[]; fields: FieldReader };

/** The lines of one paragraph (a forced break makes a new one), its links, and the text boxes anchored in it. */
export function readParagraph(
  node: Xml,
  look: Look,
  gap: number,
  columnStart: boolean,
): { lines: Line[]; boxes: Xml[]; links: Link[] } {
  const properties = child(node, 'w:pPr');
  const style = look.styles.get(settingOf(properties, 'w:pStyle') ?? '') ?? PLAIN;
  const gathered = gatherer();
  gather(node, style, look, gathered);
  gathered.fields.close();
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
    return line ? [line] : [];
  });
  return { lines, boxes: gathered.boxes, links: gathered.links };
}

function gatherer(): Gathered {
  const [pieces, links, boxes]: [Piece[], Link[], Xml[]] = [[], [], []];
  const fields = fieldReader(
    (from) => textFrom(pieces, from),
    (link) => links.push(link),
  );
  return { pieces, links, boxes, fields };
}

function textFrom(pieces: readonly Piece[], from: number): string {
  return pieces
    .slice(from)
    .map((piece) => piece.text)
    .join('');
}

function gather(node: Xml, style: Style, look: Look, into: Gathered): void {
  for (const each of node.children) {
    switch (each.name) {
      case 'w:r':
        gatherRun(each, style, look, into);
        break;
      case 'w:hyperlink':
      case 'w:fldSimple': {
        const before = into.pieces.length;
        gather(each, style, look, into);
        const url = look.links.get(each.at['r:id'] ?? '') ?? linkOfField(each.at['w:instr'] ?? '');
        if (url) into.links.push({ text: textFrom(into.pieces, before), url });
        break;
      }
      // Words of a drawing or a formula, which have runs of their own.
      case 'a:t':
      case 'm:t':
        into.pieces.push({ text: contentOf(each), size: style.size, bold: style.bold, caps: style.caps });
        break;
      case 'a:br':
        into.pieces.push({ text: '\n', size: style.size, bold: style.bold, caps: style.caps });
        break;
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

const contentOf = (node: Xml) => node.children.map((text) => text.text).join('');

function gatherRun(run: Xml, style: Style, look: Look, into: Gathered): void {
  const properties = child(run, 'w:rPr');
  const hidden = isOn(properties, 'w:vanish');
  const size = Number(settingOf(properties, 'w:sz') ?? 0) / 2 || style.size;
  const bold = child(properties, 'w:b') ? isOn(properties, 'w:b') : style.bold;
  const caps = isOn(properties, 'w:caps') || isOn(properties, 'w:smallCaps') || style.caps;
  for (const each of run.children) {
    const text = hidden ? null : printed(each);
    if (text !== null) into.pieces.push({ text, size, bold, caps });
    else if (each.name === 'w:fldChar') into.fields.mark(each.at['w:fldCharType'] ?? '', into.pieces.length);
    else if (each.name === 'w:instrText') into.fields.code(contentOf(each));
    else if (each.name !== 'w:rPr' && !hidden) gatherDrawing(each, look, into);
  }
}

/** What an element of a run prints; null when it is no text. */
function printed(element: Xml): string | null {
  switch (element.name) {
    case 'w:t':
      return contentOf(element);
    case 'w:tab':
    case 'w:ptab':
      return '\t';
    case 'w:br':
    case 'w:cr':
      return '\n';
    case 'w:noBreakHyphen':
      return '-';
    case 'w:sym':
      return String.fromCodePoint(Number.parseInt(element.at['w:char'] ?? '20', 16) || 32);
    default:
      return null;
  }
}

/** What stands below a drawing, each once: text boxes, the words of its shapes, and where its pictures lead. */
function gatherDrawing(node: Xml, look: Look, into: Gathered): void {
  if (node.name === 'mc:Fallback') return;
  if (node.name === 'w:txbxContent') into.boxes.push(node);
  else if (node.name === 'a:p') into.boxes.push(boxOf(node));
  else {
    const drawn = node.name === 'v:textpath' ? node.at.string : undefined;
    if (drawn) into.boxes.push(boxOf(paragraphOf(drawn)));
    const url = look.links.get((node.name === 'a:hlinkClick' && node.at['r:id']) || '') ?? node.at.href;
    if (url && isAddress(url)) into.links.push({ text: '', url });
    for (const each of node.children) gatherDrawing(each, look, into);
  }
}

const boxOf = (paragraph: Xml): Xml => ({ name: 'w:txbxContent', at: {}, children: [paragraph], text: '' });

function paragraphOf(text: string): Xml {
  const words = { name: '#text', at: {}, children: [], text };
  return { name: 'a:p', at: {}, children: [{ name: 'a:t', at: {}, children: [words], text: '' }], text: '' };
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
