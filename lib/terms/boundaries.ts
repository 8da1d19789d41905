import {
  BULLET,
  CLOSE,
  DASH,
  DOT,
  HYPHEN,
  LINE,
  MONEY,
  NEWLINE,
  OPEN,
  SEAM,
  SEMICOLON,
  SPACE,
  STOP,
} from '../scan/characters';
import { CAPITAL, NUMBER, type Tokens } from '../scan/tokens';
import { type Lines, lineOf } from './lines';

/** A row of hyphens under a heading is longer than any bullet. */
const UNDERLINE = 8;
const ROW = NEWLINE | SPACE | HYPHEN | BULLET;

/** Whether a row of hyphens stands before word `at`: what is above it is a heading. */
export const isUnderline = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  (tokens.gap[at]! & (NEWLINE | HYPHEN)) === (NEWLINE | HYPHEN) &&
  (tokens.gap[at]! & ~ROW) === 0 &&
  tokens.start[at]! - tokens.end[at - 1]! >= UNDERLINE;

const LONGEST_NUMERAL = 2;

/** Whether the line that begins at word `at` is an item: a bullet, "-", "–", "1." or "a)". */
export function isListItem(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at]!;
  if ((gap & BULLET) !== 0) return true;
  if ((gap & (HYPHEN | DASH)) !== 0) return !isUnderline(tokens, at);
  const size = tokens.end[at]! - tokens.start[at]!;
  const after = tokens.gap[at + 1]!;
  if ((after & SPACE) === 0 || (after & (DOT | CLOSE)) === 0 || size > LONGEST_NUMERAL) return false;
  return (tokens.shape[at]! & NUMBER) !== 0 || (size === 1 && (after & CLOSE) !== 0);
}

/** Whether a new sentence or clause of its own begins at word `at`: "etc. We", "Go; nice", "3. Expert", not "e.g. Go". */
export function startsSentence(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at]!;
  if ((gap & (STOP | SEMICOLON)) !== 0) return true;
  if (at === 0 || (gap & (DOT | CLOSE)) === 0) return false;
  // "17.0" and "802.1" are numbers.
  if (gap === DOT && (tokens.shape[at]! & tokens.shape[at - 1]! & NUMBER) !== 0) return false;
  const numbered = (tokens.shape[at - 1]! & NUMBER) !== 0 && (gap & SPACE) !== 0;
  if ((gap & DOT) === 0) return numbered && (tokens.gap[at - 1]! & OPEN) === 0;
  if (numbered) return true;
  if (tokens.end[at - 1]! - tokens.start[at - 1]! < 2) return false;
  return (tokens.shape[at]! & (CAPITAL | NUMBER)) !== 0 || (gap & MONEY) !== 0;
}

/** Whether a new sentence, clause with a semicolon, or line begins at word `at`. */
export function begins(tokens: Tokens, lines: Lines, at: number): boolean {
  const gap = tokens.gap[at]!;
  if (gap === SPACE) return false;
  return (gap & LINE) !== 0 ? lineOf(lines, at) === at : startsSentence(tokens, at);
}

/** Marks of an item right behind a heading that lost its line. */
const ITEM = BULLET | SEAM | HYPHEN | DASH;

/** "You won't need:- a degree- Java": a list right behind the words `[at, next)`, which stand in no bracket. */
export const opensItems = (tokens: Tokens, at: number, next: number): boolean =>
  (tokens.gap[at]! & OPEN) === 0 && (tokens.gap[next]! & ITEM) !== 0;

/** Whether an empty line stands before word `at`, which is no item: here a list of what is not needed is over at the latest. */
export const opensParagraph = (tokens: Tokens, at: number): boolean =>
  tokens.gap[at] === NEWLINE && tokens.start[at]! - tokens.end[at - 1]! > 1 && !isListItem(tokens, at);
