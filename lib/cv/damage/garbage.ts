import type { PdfItem, PdfPage } from '../../model/cv';
import type { Lexicon } from './lexicon';
import type { MachineLine } from './machine-lines';
import type { Hits } from './words';

const SMALLEST = 3;
const FEWEST_HIDDEN = 12;
const FEWEST_SIGNS = 20;
const FEWEST_WORDS = 40;

/** Text that no eye meets: smaller than three points, or outside the page. */
export function hiddenText(lines: readonly MachineLine[], pages: readonly PdfPage[]): Hits | null {
  const isHidden = ({ x, y, width, size }: PdfItem, { width: right, height }: PdfPage) =>
    size < SMALLEST || x + width < 0 || x > right || y < -size || y > height;
  const hits = lines.flatMap((line, at) => {
    const page = pages[line.page];
    const text = page ? line.items.filter((item) => isHidden(item, page)).map((item) => item.text) : [];
    return text.length > 0 ? [{ at, text: text.join(' ') }] : [];
  });
  const letters = hits.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  return letters < FEWEST_HIDDEN ? null : { quotes: hits.map(({ text }) => text), lines: hits.map(({ at }) => at) };
}

/**
 * A font that does not say which characters its signs are: signs without a meaning where words should stand, or letters
 * that make no word of any language.
 */
export function noCharacters(lines: readonly MachineLine[], lexicon: Lexicon): Hits | null {
  const fonts = new Map<string, { bad: number; all: number; items: number }>();
  for (const { text, font } of lines.flatMap(({ items }) => items)) {
    const count = fonts.get(font) ?? { bad: 0, all: 0, items: 0 };
    count.bad += text.match(/[\uFFFD\p{Co}\p{Cc}]/gu)?.length ?? 0;
    count.all += text.replace(/\s/g, '').length;
    count.items += 1;
    fonts.set(font, count);
  }
  const broken = new Set(
    [...fonts]
      .filter(([, { bad, all, items }]) => bad >= FEWEST_SIGNS && bad > all * 0.4 && all > items * 2)
      .map(([font]) => font),
  );
  const hit = lines.flatMap((line, at) => (line.items.some(({ font }) => broken.has(font)) ? [at] : []));
  const found = hit.length > 0 ? hit : isCipher(lines, lexicon) ? lines.map((_, at) => at) : [];
  return found.length > 0 ? { quotes: found.map((at) => lines[at]!.text), lines: found } : null;
}

/** Hardly a known word, and fewer vowels than any language of Latin letters has. */
function isCipher(lines: readonly MachineLine[], { isWord }: Lexicon): boolean {
  const words = lines.flatMap(({ text }) => text.match(/\p{Script=Latin}{3,}/gu) ?? []);
  if (words.length < FEWEST_WORDS) return false;
  const known = words.filter((word) => isWord(word.toLowerCase())).length;
  const letters = words.join('');
  const vowels = letters.match(/[aeiouyäöüáéíóúàèìòùâêîôûåæøąęěůý]/gi)?.length ?? 0;
  return known < words.length * 0.03 && vowels < letters.length * 0.24;
}
