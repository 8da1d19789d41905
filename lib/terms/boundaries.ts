import { BULLET, DOT, NEWLINE, SEAM, SEMICOLON, STOP } from '../scan/characters';
import { CAPITAL, type Tokens } from '../scan/tokens';

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

/** Whether a new sentence or clause of its own begins at word `at`: "etc. We", "Go; nice", not "e.g. Go". */
export function startsSentence(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at]!;
  if ((gap & (STOP | SEMICOLON)) !== 0) return true;
  if ((gap & DOT) === 0 || at === 0) return false;
  if (tokens.end[at - 1]! - tokens.start[at - 1]! < 2) return false;
  return (tokens.shape[at]! & CAPITAL) !== 0;
}
