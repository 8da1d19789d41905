import type { ShortForms } from '../model/advert-words';
import type { Span } from '../model/text';
import { type ShortFormPatterns, shortFormPatterns } from './short-forms';

/** Longer than this is no sentence but a list that lost its marks; the quote is cut there. */
const LONGEST = 260;

const NEWLINE = 10;
const SPACE = 32;
const EXCLAMATION = 33;
const COMMA = 44;
const HYPHEN = 45;
const FULL_STOP = 46;
const SEMICOLON = 59;
const QUESTION = 63;
const BAR = 124;
const STAR = 42;
/** ! ? and the bullets of lists. */
const ENDS: ReadonlySet<number> = new Set([33, 63, 0x2022, 0x25cf, 0x25aa, 0xb7]);

const isCapital = (unit: number) => unit >= 65 && unit <= 90;
const isAscii = (unit: number) => (unit | 32) >= 97 && (unit | 32) <= 122;
const isLetterOrDigit = (unit: number) => isAscii(unit) || (unit >= 48 && unit <= 57);
const isWhite = (unit: number) =>
  unit === SPACE || (unit >= 9 && unit <= 13) || (unit >= 0xa0 && /\s/.test(String.fromCharCode(unit)));
const isPause = (unit: number) => unit === COMMA || unit === SEMICOLON || isWhite(unit);

/** The sentence or line around `[from, to)`, without the marks of a list before it. Offsets into `text`. */
export function sentenceAt(text: string, from: number, to: number, shortForms: ShortForms): Span {
  const short = shortFormPatterns(shortForms);
  let start = from;
  while (start > 0 && from - start < LONGEST && !endsAt(text, start - 1, short)) start--;
  let end = to;
  while (end < text.length && end - to < LONGEST && !endsAt(text, end, short)) end++;
  if (start > 0 && from - start === LONGEST) start = text.indexOf(' ', start) + 1;
  if (end < text.length && end - to === LONGEST) end = text.lastIndexOf(' ', end);
  const last = text.charCodeAt(end);
  if (last === FULL_STOP || last === EXCLAMATION || last === QUESTION) end++;
  while (start < from && isMark(text, start)) start++;
  while (end > to && isWhite(text.charCodeAt(end - 1))) end--;
  return [Math.min(start, from), Math.max(end, to)];
}

function endsAt(text: string, at: number, short: ShortFormPatterns): boolean {
  const unit = text.charCodeAt(at);
  if (unit === FULL_STOP) return isFullStop(text, at, short);
  if (unit === STAR) return text.charAt(at + 1) === ' ' || text.charAt(at - 1) === ' ';
  return unit === NEWLINE || unit === BAR || ((unit < 64 || unit > 122) && ENDS.has(unit));
}

/** A mark of a list, or the end of what stood before; not the point of ".NET". */
function isMark(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isLetterOrDigit(unit)) return false;
  const mark = text.charAt(at);
  if (mark === '.') return !/^\p{L}{2}/u.test(text.slice(at + 1, at + 3));
  return /[\s\-–—*•●▪·|#>:,;)]/.test(mark);
}

/** A full stop ends a sentence before a space or, where a space was lost, a capital; not in "U.S.", "Sr." or "ASP.NET". */
function isFullStop(text: string, at: number, short: ShortFormPatterns): boolean {
  if (at + 1 === text.length) return true;
  const next = text.charCodeAt(at + 1);
  if (next === NEWLINE) return true;
  const white = isWhite(next);
  if (white ? endsNoShortForm(text, at, short) : next < 128 && !isCapital(next)) return white;
  const before = text.slice(Math.max(0, at - short.longest), at);
  if (white) {
    if (short.closing.test(before)) return /^\s+[\p{Lu}\d]/u.test(text.slice(at + 1, at + 6));
    return !short.inside.test(before);
  }
  return /[\p{Ll}\d)]$/u.test(before) && /^\p{Lu}(?!\p{Lu})/u.test(text.slice(at + 1, at + 3));
}

/** Whether what stands before the point is plainly no short form: a figure, a bracket, a long word. Spares most points the patterns. */
function endsNoShortForm(text: string, at: number, { longest }: ShortFormPatterns): boolean {
  let i = at;
  while (i > 0 && at - i < longest && isAscii(text.charCodeAt(i - 1))) i--;
  if (at - i === longest) return true;
  return i === at && i > 0 && text.charCodeAt(i - 1) < 128;
}

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
  while (end > to && isPause(text.charCodeAt(end - 1))) end--;
  return [start, end];
}

/** Between two clauses: a semicolon, a wide space, or a capital run into a word where a line break was lost. */
function parts(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  if (before === SEMICOLON) return true;
  const unit = text.charCodeAt(at);
  if (before === SPACE ? unit !== SPACE && unit !== HYPHEN : unit < 128 && !isCapital(unit)) return false;
  const pair = text.slice(at - 1, at + 2);
  return /^(?:[\p{Ll})\d]\p{Lu}\p{Ll}| {2}| -)/u.test(pair);
}
