import type { CvFailure, PdfItem, PdfLink, PdfPage } from '../../model/cv';
import { MOST_CHARACTERS, MOST_PAGES } from '../limits';
import { inPieces } from '../pieces';

const MOST_ITEMS = 200_000;

/** As much of pdf.js's document as is read. */
export type PdfDocument = {
  readonly numPages: number;
  getPage(number: number): Promise<{
    readonly view: readonly number[];
    streamTextContent(options: { readonly disableNormalization: boolean }): { getReader(): TextReader };
    cleanup(): unknown;
  }>;
  getAnnotationsByType(types: Set<number>, pageIndexesToSkip: Set<number>): Promise<readonly unknown[] | null>;
};

type TextReader = {
  read(): Promise<
    | { readonly done: false; readonly value: { readonly items: readonly unknown[] } }
    | { readonly done: true; readonly value?: unknown }
  >;
  cancel(reason: Error): Promise<void>;
};

/** pdf.js's number of a link among annotations. */
const LINK = 2;

export type PdfProgress = (done: { readonly page: number; readonly pages: number }) => void;

/**
 * The text layer of every page, in order. Fails with `too-many-pages` past `MOST_PAGES`, with `bomb` past 200,000 runs of
 * text, with `too-long` past `MOST_CHARACTERS`; a page is left as soon as it is too much.
 */
export async function readPages(
  document: PdfDocument,
  onProgress?: PdfProgress,
): Promise<readonly PdfPage[] | CvFailure> {
  const { numPages } = document;
  if (numPages > MOST_PAGES) return { reason: 'too-many-pages' };
  const pages: PdfPage[] = [];
  // Asked for page by page, pdf.js reads each page's text a second time, to tell what lies under its links.
  const annotations = document.getAnnotationsByType(new Set([LINK]), new Set()).catch(() => []);
  const budget = { items: MOST_ITEMS, characters: MOST_CHARACTERS };
  for (let number = 1; number <= numPages; number += 1) {
    onProgress?.({ page: number, pages: numPages });
    const page = await document.getPage(number);
    // As the file has it: a ligature that is one character is one to other readers too.
    const text = page.streamTextContent({ disableNormalization: true });
    const content = await readText(text.getReader(), budget);
    if ('reason' in content) return content;
    pages.push(toPdfPage(page.view, content, linksOf((await annotations) ?? [], number - 1)));
    page.cleanup();
  }
  return pages;
}

type Budget = { items: number; characters: number };

/** A page's text, piece by piece: a page of millions of words would fill the memory before it is counted. */
async function readText(reader: TextReader, left: Budget): Promise<readonly TextItem[] | CvFailure> {
  const content: TextItem[] = [];
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    for (const item of part.value.items) {
      left.items -= 1;
      if (!isTextItem(item)) continue;
      left.characters -= item.str.length;
      content.push(item);
    }
    if (left.items >= 0 && left.characters >= 0) continue;
    // pdf.js wants an error for a reason, and answers when it has got to it: nobody waits for that.
    reader.cancel(new Error('too much text')).catch(() => {});
    return { reason: left.items < 0 ? 'bomb' : 'too-long' };
  }
  return content;
}

/** What pdf.js gives, as far as it is read: the browser's build and Node's give the same. */
type TextItem = {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
};

const linksOf = (annotations: readonly unknown[], page: number) =>
  annotations.filter((each) => (each as { pageIndex?: unknown } | null)?.pageIndex === page);

/** One page of pdf.js as a value. `view` is the page's box in points, its first corner the origin of what comes out. */
function toPdfPage(view: readonly number[], items: readonly TextItem[], annotations: readonly unknown[]): PdfPage {
  const [left = 0, bottom = 0, right = 0, top = 0] = view;
  const texts = items.filter((item) => item.str.trim() !== '');
  const turned = texts.filter(isTurned).map((item) => item.str.trim());
  return {
    width: right - left,
    height: top - bottom,
    items: [
      ...texts.filter((item) => !isTurned(item)).flatMap((item) => toItems(item, left, bottom)),
      ...inPieces(turned.join(' ')).flatMap(belowPage),
    ],
    links: annotations.flatMap((annotation) => toLink(annotation, left, bottom)),
  };
}

function isTextItem(item: unknown): item is TextItem {
  return typeof item === 'object' && item !== null && 'str' in item && 'transform' in item;
}

/** Text that runs up or down the page. */
function isTurned({ transform: [a = 0, b = 0] }: TextItem): boolean {
  return Math.abs(b) > Math.abs(a);
}

/** Turned text stands beside everything and belongs to nothing: it goes on a line of its own under the page. */
function belowPage(text: string, line: number): PdfItem[] {
  return text ? [{ text, x: 0, y: -100 - line * 20, width: text.length * 5, size: 10, font: '' }] : [];
}

/** A run no printer would make, longer than a page is wide, comes in pieces. */
function toItems({ str, transform, width, fontName }: TextItem, left: number, bottom: number): PdfItem[] {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  const each = width / str.length;
  let from = x - left;
  // A glyph without a character arrives as NUL: what it was is found out later.
  return inPieces(str.replaceAll('\0', '\uFFFD')).map((text) => {
    const item = { text, x: from, y: y - bottom, width: each * text.length, size: Math.hypot(c, d), font: fontName };
    from += item.width;
    return item;
  });
}

function toLink(annotation: unknown, left: number, bottom: number): PdfLink[] {
  if (typeof annotation !== 'object' || annotation === null) return [];
  const { subtype, url, unsafeUrl, rect } = annotation as Record<string, unknown>;
  const target = typeof url === 'string' ? url : unsafeUrl;
  if (subtype !== 'Link' || typeof target !== 'string' || !/^(?:https?|mailto|tel):/i.test(target)) return [];
  if (!Array.isArray(rect) || !rect.every((corner) => typeof corner === 'number')) return [];
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rect as number[];
  return [
    {
      url: target,
      x: Math.min(x1, x2) - left,
      y: Math.min(y1, y2) - bottom,
      width: Math.abs(x2 - x1),
      height: Math.abs(y2 - y1),
    },
  ];
}

/** The reason a PDF could not be opened, by the name pdf.js gives its errors. */
export function pdfFailure(error: unknown): CvFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { reason: 'encrypted' };
  // The last is what pdf.js makes of an error inside its worker: a stream, a table, a font that is broken.
  const broken = ['InvalidPDFException', 'MissingPDFException', 'FormatError', 'UnknownErrorException'];
  if (broken.includes(name)) return { reason: 'truncated' };
  return { reason: 'failed' };
}
