import type { PdfItem, PdfPage } from '../../model/cv';
import { cleanLine } from '../clean';
import { withWholeWords } from './letter-spaced';
import type { Run } from './run';

/** A gap wider than this many ems parts two cells; justified text stays below it. */
const WIDE_GAP = 0.75;
/** A gap wider than this many ems is a blank between words. */
const BLANK_GAP = 0.16;

/** The runs of a page, each line from left to right, lines from top to bottom. */
export function runsOf(page: PdfPage, index: number, mend: (text: string) => string): Run[][] {
  return baselines(withoutDoubles(page.items))
    .map((items) => mergeLine(items, index).map((run) => ({ ...run, text: mend(run.text) })))
    .filter((runs) => runs.length > 0);
}

/** Fake bold draws a text twice, a hair apart. */
function withoutDoubles(items: readonly PdfItem[]): PdfItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (!item.text.trim() || item.size <= 0) return false;
    const key = `${item.text}|${Math.round(item.x / 1.5)}|${Math.round(item.y / 1.5)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function baselines(items: readonly PdfItem[]): PdfItem[][] {
  const sorted = [...items].sort((a, b) => b.y - a.y || a.x - b.x);
  const lines: { y: number; size: number; items: PdfItem[] }[] = [];
  for (const item of sorted) {
    const line = lines.at(-1);
    if (line && Math.abs(line.y - item.y) <= 0.32 * Math.min(line.size, item.size)) {
      line.items.push(item);
      line.size = Math.max(line.size, item.size);
    } else lines.push({ y: item.y, size: item.size, items: [item] });
  }
  return lines.map((line) => line.items.sort((a, b) => a.x - b.x));
}

type Draft = {
  bodyX: number;
  text: string;
  x: number;
  right: number;
  y: number;
  fonts: Map<string, number>;
  sizes: Map<number, number>;
};

function mergeLine(items: readonly PdfItem[], page: number): Run[] {
  const drafts: Draft[] = [];
  for (const raw of items) {
    const item = trimmed(raw);
    const last = drafts.at(-1);
    const em = Math.min(item.size, last ? heaviest(last.sizes) : item.size);
    const gap = last ? item.x - last.right : 0;
    const glyph = last !== undefined && /^[\p{Co}\p{So}\p{Po}o–—-]$/u.test(last.text) && gap < em * 4;
    if (!last || (gap > em * WIDE_GAP && !glyph)) drafts.push(start(item));
    else append(last, item, glyph, gap > em * BLANK_GAP || (raw.text.startsWith(' ') && gap > -em));
  }
  return withWholeWords(drafts.map((draft) => finish(draft, page)).filter((run) => run.text !== ''));
}

/** Leading and trailing blanks count in an item's width: they go, in proportion. */
function trimmed(item: PdfItem): PdfItem {
  const text = item.text.trim();
  if (text.length === item.text.length) return item;
  const each = item.width / Math.max(item.text.length, 1);
  const lead = item.text.length - item.text.trimStart().length;
  return {
    ...item,
    text,
    x: item.x + lead * each * 0.6,
    width: Math.max(item.width - (item.text.length - text.length) * each * 0.6, 0),
  };
}

function start(item: PdfItem): Draft {
  const { text, x, y, width, size, font } = item;
  return {
    bodyX: x,
    text,
    x,
    right: x + width,
    y,
    fonts: new Map([[font, text.length]]),
    sizes: new Map([[size, text.length]]),
  };
}

function append(run: Draft, item: PdfItem, glyph: boolean, blank: boolean): void {
  if (glyph) run.bodyX = item.x;
  run.text += blank && !run.text.endsWith(' ') ? ` ${item.text}` : item.text;
  run.right = Math.max(run.right, item.x + item.width);
  run.fonts.set(item.font, (run.fonts.get(item.font) ?? 0) + item.text.length);
  run.sizes.set(item.size, (run.sizes.get(item.size) ?? 0) + item.text.length);
}

function finish({ bodyX, text, x, right, y, fonts, sizes }: Draft, page: number): Run {
  return { bodyX, text: cleanLine(text), x, right, y, size: heaviest(sizes), font: heaviest(fonts), page };
}

function heaviest<T>(counts: ReadonlyMap<T, number>): T {
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}
