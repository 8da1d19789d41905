import { DASH, HYPHEN, OPEN } from '../scan/characters';
import { EITHER, NUMBER_WORD } from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { NUMBER, type Tokens } from '../scan/tokens';

const MOST_YEARS = 20;

export type Count = {
  readonly value: number;
  /** The word it begins with. */
  readonly first: number;
};

export const wordAt = (text: string, tokens: Tokens, at: number): string =>
  at < 0 || at >= tokens.count ? '' : text.slice(tokens.start[at]!, tokens.end[at]!).toLowerCase();

/** The number at word `at`, in figures or letters ("two of" has a role of its own); 0 for none, and for more years than anybody asks. */
export function countAt(text: string, { tokens, numbers }: Scanner, hits: Hits, at: number): number {
  if (at < 0 || at >= tokens.count) return 0;
  const value =
    (tokens.shape[at]! & NUMBER) !== 0
      ? Number(text.slice(tokens.start[at]!, tokens.end[at]!))
      : (hits.begins[at]! & (NUMBER_WORD | EITHER)) !== 0
        ? (numbers.get(wordAt(text, tokens, at)) ?? 0)
        : 0;
  return value <= MOST_YEARS ? value : 0;
}

const ZERO = 48;
const isDigit = (text: string, at: number): boolean => text.charCodeAt(at) >= ZERO && text.charCodeAt(at) < ZERO + 10;

/** "degree2+ years": the figure of a line that was glued to the one before. */
function gluedCount(text: string, tokens: Tokens, at: number): number {
  if (at < 0) return 0;
  const end = tokens.end[at]!;
  let from = end;
  while (from > tokens.start[at]! && isDigit(text, from - 1)) from--;
  const value = from === end || from === tokens.start[at] ? 0 : Number(text.slice(from, end));
  return value <= MOST_YEARS ? value : 0;
}

/** "or more", "or above": the two words from word `at` on. */
export const saysMore = (text: string, { tokens, yearWords }: Scanner, at: number): boolean =>
  yearWords.orMore.includes(`${wordAt(text, tokens, at)} ${wordAt(text, tokens, at + 1)}`);

/** Before the unit at word `at`: "5+", "three (3)", "two-plus", "3 or more", and the lower end of "3-5", "3 to 5", "between 3 and 5". */
export function countBefore(text: string, scanner: Scanner, hits: Hits, at: number): Count | null {
  const { tokens, yearWords } = scanner;
  let last = at - 1;
  if (yearWords.filling.includes(wordAt(text, tokens, last))) last--;
  else if (saysMore(text, scanner, last - 1)) last -= 2;
  const value = countAt(text, scanner, hits, last) || gluedCount(text, tokens, last);
  if (value === 0) return null;
  const first = lowerEnd(text, scanner, last);
  const lower = first < last ? countAt(text, scanner, hits, first) : value;
  return lower > 0 && lower <= value ? { value: lower, first } : { value, first: last };
}

/** The word of the lower end of the range, or of the same number said twice, that ends at word `last`. */
function lowerEnd(text: string, { tokens, yearWords }: Scanner, last: number): number {
  if ((tokens.gap[last]! & (HYPHEN | DASH | OPEN)) !== 0) return last - 1;
  const joint = wordAt(text, tokens, last - 1);
  if (yearWords.ranges.includes(joint)) return last - 2;
  if (yearWords.joins.includes(joint) && yearWords.between.includes(wordAt(text, tokens, last - 3))) return last - 2;
  return last;
}
