import { BULLET, CLOSE, DOT, MONEY, NEWLINE, OPEN, SEAM, SEMICOLON, SPACE, STOP } from '../scan/characters';
import { CAPITAL, NUMBER, type Tokens } from '../scan/tokens';

const WRAPPED_AFTER = 50;

/** Whether a new line begins at word `at`. A single break before a small letter, after a long line, is only wrapping. */
export function startsLine(tokens: Tokens, at: number, lineStart: number): boolean {
  const gap = tokens.gap[at]!;
  if ((gap & (BULLET | SEAM)) !== 0) return true;
  if ((gap & NEWLINE) === 0) return false;
  if (gap !== NEWLINE || (tokens.shape[at]! & CAPITAL) !== 0 || at === 0) return true;
  const before = tokens.end[at - 1]!;
  return tokens.start[at]! - before !== 1 || before - tokens.start[lineStart]! < WRAPPED_AFTER;
}

/** Whether a new sentence or clause of its own begins at word `at`: "etc. We", "Go; nice", "3. Expert", not "e.g. Go". */
export function startsSentence(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at]!;
  if ((gap & (STOP | SEMICOLON)) !== 0) return true;
  if (at === 0 || (gap & (DOT | CLOSE)) === 0) return false;
  const numbered = (tokens.shape[at - 1]! & NUMBER) !== 0 && (gap & SPACE) !== 0;
  if ((gap & DOT) === 0) return numbered && (tokens.gap[at - 1]! & OPEN) === 0;
  if (numbered) return true;
  if (tokens.end[at - 1]! - tokens.start[at - 1]! < 2) return false;
  return (tokens.shape[at]! & (CAPITAL | NUMBER)) !== 0 || (gap & MONEY) !== 0;
}
