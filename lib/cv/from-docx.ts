import type { CvResult } from '../model/cv';
import type { CvKnowledge } from '../model/cv-knowledge';
import type { Block, Line } from './block';
import { glyphCutter } from './bullet-glyphs';
import { readBody } from './docx/body';
import { docxParts } from './docx/parts';
import { readStyles } from './docx/styles';
import { child, parseXml, TooDeep, type Xml } from './docx/xml';
import { MOST_CHARACTERS, MOST_LINES } from './limits';
import { withOriginal } from './origin';
import { readCv } from './read-cv';

/**
 * A Word file to a CV, from its own parts: header, document with its text boxes, drawings and tables, footnotes, footer.
 * Fails with `truncated`, `bomb`, `too-deep`, `too-long` or `empty`.
 */
export function cvFromDocx(bytes: Uint8Array, knowledge: CvKnowledge): CvResult {
  let blocks: Block[];
  try {
    const parts = docxParts(bytes);
    if ('reason' in parts) return { ok: false, failure: parts };
    const styles = readStyles(parts.styles);
    const cut = glyphCutter([], knowledge.glyphs.bullets);
    blocks = parts.words.flatMap(({ xml, links }) =>
      rootOf(parseXml(xml)).flatMap((root) => readBody(root, { styles, links, cut }).map(toBlock)),
    );
  } catch (error) {
    return { ok: false, failure: { reason: error instanceof TooDeep ? 'too-deep' : 'truncated' } };
  }
  if (blocks.length > MOST_LINES || blocks.reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS) {
    return { ok: false, failure: { reason: 'too-long' } };
  }
  if (blocks.length === 0) return { ok: false, failure: { reason: 'empty' } };
  const cv = readCv(blocks, { kind: 'docx', fileName: null, pages: null, paper: null }, knowledge);
  return {
    ok: true,
    cv: withOriginal(
      cv,
      blocks.map(({ text }) => ({ text, page: null, column: 0 })),
    ),
  };
}

function rootOf(part: Xml): Xml[] {
  const root = part.children.find((node) => node.name !== '#text');
  return root ? [child(root, 'w:body') ?? root] : [];
}

/** Word's paragraphs are whole: no line is joined to another. */
function toBlock({ text, bullet, heading, look, textX, pitch, columnStart, links }: Line): Block {
  return { text, bullet, heading, look, x: textX, gap: pitch > 1 ? 1 : 0, lines: 1, columnStart, links };
}
