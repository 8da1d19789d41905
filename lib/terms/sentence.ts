import type { Span } from '../model/text';

/** Longer than this is no sentence but a list that lost its marks; the quote is cut there. */
const LONGEST = 260;

const NEWLINE = 10;
const FULL_STOP = 46;
const BAR = 124;
const STAR = 42;
/** ! ? and the bullets of lists. */
const ENDS: ReadonlySet<number> = new Set([33, 63, 0x2022, 0x25cf, 0x25aa, 0xb7]);

/** The sentence or line around `[from, to)`, without the marks of a list before it. Offsets into `text`. */
export function sentenceAt(text: string, from: number, to: number): Span {
  let start = from;
  while (start > 0 && from - start < LONGEST && !endsAt(text, start - 1)) start--;
  let end = to;
  while (end < text.length && end - to < LONGEST && !endsAt(text, end)) end++;
  if (start > 0 && from - start === LONGEST) start = text.indexOf(' ', start) + 1;
  if (end < text.length && end - to === LONGEST) end = text.lastIndexOf(' ', end);
  if (/[.!?]/.test(text.charAt(end))) end++;
  while (start < from && /[\s\-–—*•●▪·|#>:,;.)]/.test(text.charAt(start))) start++;
  while (end > to && /\s/.test(text.charAt(end - 1))) end--;
  return [Math.min(start, from), Math.max(end, to)];
}

function endsAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === FULL_STOP) return isFullStop(text, at);
  if (unit === STAR) return text.charAt(at + 1) === ' ' || text.charAt(at - 1) === ' ';
  return unit === NEWLINE || unit === BAR || ((unit < 64 || unit > 122) && ENDS.has(unit));
}

/** A full stop ends a sentence before a space or, where a space was lost, a capital; not in "U.S.", "e.g." or "ASP.NET". */
function isFullStop(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === '' || next === '\n') return true;
  const before = text.slice(Math.max(0, at - 7), at);
  if (/\s/.test(next))
    return !/(?:(?<!\p{L})\p{L}|(?<!\p{L})(?:e\.g|i\.e|etc|Ph\.D|incl|approx|min|max|No|St|Dr|vs))$/u.test(before);
  return /[\p{Ll}\d)]$/u.test(before) && /^\p{Lu}(?!\p{Lu})/u.test(text.slice(at + 1, at + 3));
}
