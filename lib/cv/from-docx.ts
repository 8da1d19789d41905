import type { CvResult } from '../model/cv';
import type { CvKnowledge } from '../model/cv-knowledge';
import type { Block, Line } from './block';
import { glyphCutter } from './bullet-glyphs';
import { readBody } from './docx/body';
import type { Look } from './docx/paragraphs';
import { docxParts } from './docx/parts';
import { readStyles } from './docx/styles';
import { child, parseXml, type Xml } from './docx/xml';
import { readCv } from './read-cv';

const ROOTS = ['w:document', 'w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes'];

/**
 * A Word file to a CV, from its own parts: header, document with its text boxes and tables, footnotes, footer. Fails with
 * `truncated`, `bomb` or `empty`.
 */
export function cvFromDocx(bytes: Uint8Array, knowledge: CvKnowledge): CvResult {
  const parts = docxParts(bytes);
  if ('reason' in parts) return { ok: false, failure: parts };
  let blocks: Block[];
  try {
    const look: Look = {
      styles: readStyles(parts.styles),
      links: parts.links,
      cut: glyphCutter([], knowledge.glyphs.bullets),
    };
    const roots = [...parts.headers, parts.document, ...parts.notes, ...parts.footers].flatMap((part) =>
      rootOf(parseXml(part)),
    );
    blocks = roots.flatMap((root) => readBody(root, look)).map(toBlock);
  } catch {
    return { ok: false, failure: { reason: 'truncated' } };
  }
  if (blocks.length === 0) return { ok: false, failure: { reason: 'empty' } };
  return { ok: true, cv: readCv(blocks, { kind: 'docx', fileName: null, pages: null, paper: null }, knowledge) };
}

function rootOf(part: Xml): Xml[] {
  const root = part.children.find((node) => ROOTS.includes(node.name));
  return root ? [child(root, 'w:body') ?? root] : [];
}

/** Word's paragraphs are whole: no line is joined to another. */
function toBlock({ text, bullet, heading, look, textX, pitch, columnStart, links }: Line): Block {
  return { text, bullet, heading, look, x: textX, gap: pitch > 1 ? 1 : 0, lines: 1, columnStart, links };
}
