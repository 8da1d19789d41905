import type { PdfItem, PdfPage } from '../../model/cv';

/** A line as a plain reader of PDFs makes it; lengths are points. */
export type MachineLine = {
  readonly text: string;
  /** Index of the page. */
  readonly page: number;
  readonly y: number;
  readonly items: readonly PdfItem[];
};

/** A gap wider than this many ems is a blank to most readers. */
const BLANK_GAP = 0.2;

/** Lines in the order in which the file draws its text: a new line begins where the height on the page changes. */
export function drawnLines(pages: readonly PdfPage[]): MachineLine[] {
  return pages.flatMap(({ items }, page) => inLines(items, page));
}

/** Lines from top to bottom: everything that stands at one height is one line, whatever column it belongs to. */
export function levelLines(pages: readonly PdfPage[]): MachineLine[] {
  return pages.flatMap(({ items }, page) =>
    inLines(
      [...items].sort((a, b) => b.y - a.y),
      page,
    ).map((line) => {
      const sorted = [...line.items].sort((a, b) => a.x - b.x);
      return { ...line, items: sorted, text: textOf(sorted) };
    }),
  );
}

function inLines(items: readonly PdfItem[], page: number): MachineLine[] {
  const lines: { y: number; items: PdfItem[] }[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - item.y) <= 0.32 * item.size) line.items.push(item);
    else lines.push({ y: item.y, items: [item] });
  }
  return lines.map((line) => ({ ...line, page, text: textOf(line.items) }));
}

function textOf(items: readonly PdfItem[]): string {
  let text = '';
  let right = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const apart = item.x - right > item.size * BLANK_GAP || item.x + item.width < right - item.size;
    text += text !== '' && apart && !/\s$/.test(text) ? ` ${item.text}` : item.text;
    right = item.x + item.width;
  }
  return text.replace(/[^\S\n]+/g, ' ').trim();
}
