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

/** Before the unit at word `at`: "5+", "three (3)", "two-plus", "3 or more", and the lower end of "3-5", "3 to 5", "between 3 and 5". */
export function countBefore(text: string, scanner: Scanner, hits: Hits, at: number): Count | null {
  const { tokens } = scanner;
  let last = at - 1;
  const word = wordAt(text, tokens, last);
  if (word === 'plus' || word === 'full') last--;
  else if (word === 'more' && wordAt(text, tokens, last - 1) === 'or') last -= 2;
  const value = countAt(text, scanner, hits, last) || gluedCount(text, tokens, last);
  if (value === 0) return null;
  const first = lowerEnd(text, tokens, last);
  const lower = first < last ? countAt(text, scanner, hits, first) : value;
  return lower > 0 && lower <= value ? { value: lower, first } : { value, first: last };
}

/** The word of the lower end of the range, or of the same number said twice, that ends at word `last`. */
function lowerEnd(text: string, tokens: Tokens, last: number): number {
  if ((tokens.gap[last]! & (HYPHEN | DASH | OPEN)) !== 0) return last - 1;
  const joint = wordAt(text, tokens, last - 1);
  if (joint === 'to' || joint === 'or') return last - 2;
  if (joint === 'and' && wordAt(text, tokens, last - 3) === 'between') return last - 2;
  return last;
}
