import type { Span } from '../model/text';

/** One word of a bullet with its place; `gap` is what stands between it and the word before. */
export type BulletWord = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
};

// A full stop, a slash or a sign inside a word belongs to it (Node.js, CI/CD, C++, 99.97%); at its end a stop does not.
const WORD = /[\p{L}\p{N}£$€~+#.&@'’][^\s,;:()[\]{}"“”…—–]*/gu;
const TRAILING = /[.!?'’]+$/;

/** The words of `text` in order; offsets are UTF-16 units into it. */
export function wordsOf(text: string, abbreviations: ReadonlySet<string>): BulletWord[] {
  const words: BulletWord[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    const word = abbreviations.has(raw.toLowerCase()) ? raw : raw.replace(TRAILING, '');
    if (!/[\p{L}\p{N}&]/u.test(word)) continue;
    const start = match.index;
    words.push({
      text: word,
      lower: word.toLowerCase().replace(/’/g, "'"),
      start,
      end: start + word.length,
      gap: text.slice(last, start),
    });
    last = start + word.length;
  }
  return words;
}

/** `span` without the spaces and stops around it. */
export function trimmed(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,;:.–—-]/.test(text[from] as string)) from++;
  while (to > from && /[\s,;:.!(–—-]/.test(text[to - 1] as string)) to--;
  return [from, to];
}
