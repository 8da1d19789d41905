import type { Span } from '../model/text';

/** Longer than this is no sentence but a list that lost its marks; the quote is cut at a word. */
const LONGEST = 320;
const NEWLINE = 10;
const BAR = 124;
const STOPS = new Set(['.', '!', '?', '•', '●', '▪', '*', '·']);

/** The sentence or line around `[from, to)`, without the marks of a list before it. Offsets into `text`. */
export function sentenceAt(text: string, from: number, to: number): Span {
  let start = from;
  while (start > 0 && from - start < LONGEST && !endsBefore(text, start)) start--;
  let end = to;
  while (end < text.length && end - to < LONGEST && !endsAt(text, end)) end++;
  if (end < text.length && /[.!?]/.test(text[end]!)) end++;
  while (start < from && /[\s\-–—*•●▪·|#>:,;.)]/.test(text[start]!)) start++;
  while (end > to && /\s/.test(text[end - 1]!)) end--;
  return [start, end];
}

function endsBefore(text: string, at: number): boolean {
  return endsAt(text, at - 1);
}

/** A full stop ends a sentence before a space or a capital, not in "U.S.", "e.g." or "Node.js". */
function endsAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === NEWLINE || unit === BAR) return true;
  if (!STOPS.has(text[at]!)) return false;
  if (text[at] !== '.') return text[at] !== '*' || text[at + 1] === ' ' || text[at - 1] === ' ';
  const next = text[at + 1] ?? ' ';
  if (!/[\s\p{Lu}"'”’)]/u.test(next)) return false;
  if (/\s/.test(next))
    return !/(?:\b\p{L}|\b(?:e\.g|i\.e|etc|Ph\.D|incl|approx|min|max|No|St|Dr|vs))$/u.test(
      text.slice(Math.max(0, at - 7), at),
    );
  return (
    /[\p{Ll}\d)]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(next) && !/\p{Lu}\p{Lu}/u.test(text.slice(at + 1, at + 3))
  );
}
