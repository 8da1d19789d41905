/** How a line looks, as far as its source tells. Sizes are points; 0 and '' where the source has none. */
type Look = { readonly size: number; readonly font: string; readonly caps: boolean; readonly bold: boolean };

export type Link = { readonly text: string; readonly url: string };

/** One printed line, before wrapped lines are joined. Lengths are points, or characters for text. */
export type Line = {
  /** Cells parted by tabs: words with a wide gap between them stand in cells of their own. */
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Where the text starts after a bullet glyph; `x` when there is none. */
  readonly textX: number;
  readonly bullet: boolean;
  /** Distance from the line above, baseline to baseline; Infinity at the top of a column. */
  readonly pitch: number;
  /** Width of the first word, to tell a wrapped line from a new one. */
  readonly firstWord: number;
  readonly look: Look;
  /** Declared level of the heading (Markdown, Word), 0 for none. */
  readonly heading: number;
  readonly columnStart: boolean;
  readonly links: readonly Link[];
  /** Which side of a grid it stands in, where it stands in one. */
  readonly cell?: string | undefined;
};

/** A heading, a line, a paragraph or a bullet of the document, wrapped lines joined. */
export type Block = {
  readonly text: string;
  readonly bullet: boolean;
  readonly heading: number;
  readonly look: Look;
  readonly x: number;
  /** Empty space above, in heights of a line: 0 when it follows closely. */
  readonly gap: number;
  readonly lines: number;
  readonly columnStart: boolean;
  readonly links: readonly Link[];
};

/** The cells of a line: what a tab or a wide gap parts. */
export function cellsOf(block: Pick<Block, 'text'>): string[] {
  return block.text
    .split('\t')
    .map((cell) => cell.trim())
    .filter(Boolean);
}

/** A text printed in capitals, two letters or more. */
export function isCaps(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Running text rather than the head of an entry: it wrapped, or is a sentence. */
export function isProse(block: Block): boolean {
  if (block.bullet || block.heading > 0 || block.text.includes('\t')) return false;
  const words = block.text.split(/\s+/).length;
  return block.lines > 1 ? words > 9 : words > 16 || (words > 5 && /[.!?]["”’)]?$/.test(block.text));
}
