import type { Row } from './rows';

const PAGE_NUMBER =
  /^(?:page\s*)?\d{1,3}\s*(?:(?:of|\/|\|)\s*\d{1,3})?$|[–—|·-]\s*(?:page\s*)?\d{1,3}\s*(?:of|\/)\s*\d{1,3}$/i;

/** A page's number, with the number of pages or the owner's name or without. */
export const isPageNumber = (text: string) => PAGE_NUMBER.test(text) && !/@/.test(text);

/** Rows at the top and at the bottom of a page that may be running heads and feet. */
const EDGE = 3;

/**
 * Parts running heads and feet from the text: page numbers, and first or last rows that return on another page with
 * nothing but digits changed.
 */
export function withoutFurniture(pages: readonly (readonly Row[])[]): { pages: Row[][]; furniture: string[] } {
  const furniture: string[] = [];
  const edges = pages.map((rows) => [...rows.slice(0, EDGE), ...rows.slice(-EDGE)].map(signature));
  const kept = pages.map((rows, page) =>
    rows.filter((row, i) => {
      const text = textOf(row);
      if (row[0]!.y < 0) {
        furniture.push(text);
        return false;
      }
      if (i >= EDGE && i < rows.length - EDGE) return true;
      const returns = page > 0 && edges.some((other, at) => at !== page && other.includes(signature(row)));
      const first =
        pages.length > 1 &&
        page === 0 &&
        i >= rows.length - EDGE &&
        edges.some((other, at) => at > 0 && other.includes(signature(row)));
      const out = (pages.length > 1 || i >= rows.length - 2) && (PAGE_NUMBER.test(text) || returns || first);
      if (out && !furniture.includes(text)) furniture.push(text);
      return !out;
    }),
  );
  return { pages: kept, furniture };
}

const textOf = (row: Row) =>
  row
    .map((run) => run.text)
    .join('\t')
    .trim();
/** Words and place of a row, whatever its digits. */
const signature = (row: Row) => `${textOf(row).replace(/\d+/g, '#')} ${Math.round(row[0]!.y / 6)}`;
