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
  while (start < from && isMark(text, start)) start++;
  while (end > to && /\s/.test(text.charAt(end - 1))) end--;
  return [Math.min(start, from), Math.max(end, to)];
}

function endsAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === FULL_STOP) return isFullStop(text, at);
  if (unit === STAR) return text.charAt(at + 1) === ' ' || text.charAt(at - 1) === ' ';
  return unit === NEWLINE || unit === BAR || ((unit < 64 || unit > 122) && ENDS.has(unit));
}

/** A mark of a list, or the end of what stood before; not the point of ".NET". */
function isMark(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '.') return !/^\p{L}{2}/u.test(text.slice(at + 1, at + 3));
  return /[\s\-–—*•●▪·|#>:,;)]/.test(mark);
}

/** A full stop ends a sentence before a space or, where a space was lost, a capital; not in "U.S.", "Sr." or "ASP.NET". */
function isFullStop(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (next === '' || next === '\n') return true;
  const before = text.slice(Math.max(0, at - 7), at);
  if (/\s/.test(next)) {
    if (SHORTENED.test(before)) return /^\s+[\p{Lu}\d]/u.test(text.slice(at + 1, at + 6));
    return !ABBREVIATED.test(before);
  }
  return /[\p{Ll}\d)]$/u.test(before) && /^\p{Lu}(?!\p{Lu})/u.test(text.slice(at + 1, at + 3));
}

/** A letter alone is an initial; the languages C, D and R end sentences as words do. */
const ABBREVIATED =
  /(?:(?<![\p{L}+#])(?![CDR]$)\p{L}|\.[CDR]|(?<!\p{L})(?:e\.g|i\.e|Ph\.D|incl|approx|min|max|No|St|Dr|vs|Sr|Jr|Mr|Mrs|Ms|esp|resp|excl|ca|cf))$/u;
/** Ends a sentence before a capital only. */
const SHORTENED = /(?<!\p{L})(?:etc|Inc|Ltd|Co|Corp|[Dd]ept|est|yrs?|mths?|hrs?|Ave|Eng|pref)$/u;

/** Longer than this is a paragraph that lost its marks; its clause around what was found is quoted. */
const READABLE = 160;
/** So much on either side is looked at for where the clause begins and ends. */
const REACH = 110;

/** The clause of the sentence `span` around `[from, to)`, where the sentence is too long to read; else all of it. */
export function clauseIn(text: string, span: Span, from: number, to: number): Span {
  if (span[1] - span[0] <= READABLE) return span;
  const first = Math.max(span[0], from - REACH);
  const last = Math.min(span[1], to + REACH);
  let start = from;
  while (start > first && !parts(text, start)) start--;
  let end = to;
  while (end < last && !parts(text, end)) end++;
  if (start === first && start > span[0]) start = Math.min(from, text.indexOf(' ', start) + 1);
  if (end === last && end < span[1]) end = Math.max(to, text.lastIndexOf(' ', end));
  while (start < from && isMark(text, start)) start++;
  while (end > to && /[\s;,]/.test(text.charAt(end - 1))) end--;
  return [start, end];
}

/** Between two clauses: a semicolon, a wide space, or a capital run into a word where a line break was lost. */
function parts(text: string, at: number): boolean {
  const pair = text.slice(at - 1, at + 2);
  return /^(?:;|[\p{Ll})\d]\p{Lu}\p{Ll}| {2}| -)/u.test(pair);
}
