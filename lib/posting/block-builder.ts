import type { Block, BlockKind } from '../model/posting';
import { cleanLine } from './clean-text';

/** More text than any advert has; what follows is not read, and the posting says it was cut. */
export const TEXT_CAP = 200_000;

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
);
const bullet = /^[•●▪■◦‣⁃∙·○➢➤✓✔►*–—-][\s\u00a0]+(?=\S)/;
const lineEnd = /[.!?;,]$/;
/** A line all in bold that is short and no sentence is a heading in all but its tag. */
const BOLD_HEADING = 80;
/** In a text node this long, an empty line was meant as one. */
const PROSE = 200;

const isHeading = (tag: string): boolean => /^H[1-6]$/.test(tag);
const isBold = (tag: string): boolean => tag === 'B' || tag === 'STRONG';

/**
 * Turns a walk over markup into blocks: what stands on one line of the page becomes one block.
 * Fed by `open`, `text` and `close` from a DOM or from a string of HTML; `finish` gives the blocks.
 */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  isCut = false;
  #line = '';
  #boldLength = 0;
  #bold = 0;
  #items = 0;
  #headings = 0;
  #cells = 0;
  #length = 0;

  open(tag: string): void {
    if (tag === 'BR' || blockTags.has(tag)) this.#flush();
    if (tag === 'TD' || tag === 'TH') this.#openCell();
    else if (tag === 'LI') this.#items++;
    else if (tag === 'TR') this.#cells = 0;
    else if (isHeading(tag)) this.#headings++;
    else if (isBold(tag)) this.#bold++;
  }

  close(tag: string): void {
    if (blockTags.has(tag)) this.#flush();
    if (tag === 'LI') this.#items = Math.max(0, this.#items - 1);
    else if (isHeading(tag)) this.#headings = Math.max(0, this.#headings - 1);
    else if (isBold(tag)) this.#bold = Math.max(0, this.#bold - 1);
  }

  /** Running text; `pre` keeps its line breaks. */
  text(text: string, pre = false): void {
    const lines = text.split(pre ? /\r\n?|\n/ : /\n\s*\n/);
    if (!pre && text.length <= PROSE) lines.splice(0, lines.length, text);
    lines.forEach((line, n) => {
      if (n > 0) this.#flush();
      this.#add(line);
    });
  }

  finish(): readonly Block[] {
    this.#flush();
    return this.blocks;
  }

  #openCell(): void {
    if (this.#cells++ > 0 && this.#line.trim()) this.#add(' | ');
  }

  #add(text: string): void {
    this.#line += text;
    if (this.#bold > 0) this.#boldLength += text.trim().length;
  }

  #flush(): void {
    const line = cleanLine(this.#line);
    const boldLength = this.#boldLength;
    this.#line = '';
    this.#boldLength = 0;
    if (!/[\p{L}\p{N}]/u.test(line) || this.isCut) return;
    const isAllBold = boldLength > 0 && boldLength >= line.length - 2;
    this.#push(this.#kindOf(line, isAllBold), line);
  }

  #kindOf(line: string, isAllBold: boolean): BlockKind {
    if (this.#headings > 0) return 'heading';
    if (this.#items > 0 || bullet.test(line)) return 'item';
    return isAllBold && line.length <= BOLD_HEADING && !lineEnd.test(line) ? 'heading' : 'paragraph';
  }

  #push(kind: BlockKind, line: string): void {
    const text = line.replace(bullet, '').slice(0, Math.max(0, TEXT_CAP - this.#length));
    this.isCut = this.#length + line.length > TEXT_CAP;
    this.#length += text.length + 1;
    if (text) this.blocks.push({ kind, text });
  }
}

/** Kind and text of one line of plain text: a marker makes an item; the marker is no part of the text. */
export function blockOfLine(line: string): Block | null {
  const text = cleanLine(line);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  if (bullet.test(text)) return { kind: 'item', text: text.replace(bullet, '') };
  return { kind: isPlainHeading(text) ? 'heading' : 'paragraph', text };
}

/** A short line that ends with a colon, or is all capitals, heads what follows. */
function isPlainHeading(text: string): boolean {
  if (text.length > BOLD_HEADING || lineEnd.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return (
    (text.endsWith(':') && text.split(' ').length <= 8) || (letters.length > 5 && letters === letters.toUpperCase())
  );
}
