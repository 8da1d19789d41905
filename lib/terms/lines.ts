import { BULLET, LINE, NEWLINE, SEAM } from '../scan/characters';
import { CAPITAL, type Tokens } from '../scan/tokens';

/** The lines of an advert. */
export type Lines = {
  lineCount: number;
  /** By line: its first word. */
  lineFirst: Int32Array;
  /** By mark of the tokens: whether a line begins there. */
  opens: Uint8Array;
};

export const newLines = (): Lines => ({ lineCount: 0, lineFirst: new Int32Array(0), opens: new Uint8Array(0) });

/** The line that word `at` stands in, as the word it begins with. */
export const lineOf = (lines: Lines, at: number): number => lines.lineFirst[lineIndexOf(lines, at)]!;

export function lineIndexOf({ lineFirst, lineCount }: Lines, at: number): number {
  let low = 0;
  let high = lineCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineFirst[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Fills `lines` with those of the text that was tokenised last. */
export function findLines(tokens: Tokens, lines: Lines): void {
  const { marks, markCount, gap } = tokens;
  if (lines.lineFirst.length < markCount + 1) {
    lines.lineFirst = new Int32Array(markCount * 2 + 2);
    lines.opens = new Uint8Array(markCount * 2 + 2);
  }
  const { lineFirst, opens } = lines;
  let count = 0;
  for (let m = 0; m < markCount; m++) {
    const at = marks[m]!;
    opens[m] = 0;
    if ((gap[at]! & LINE) === 0) continue;
    if (count !== 0 && !startsLine(tokens, at, lineFirst[count - 1]!)) continue;
    opens[m] = 1;
    lineFirst[count++] = at;
  }
  lineFirst[count] = tokens.count;
  lines.lineCount = count;
}

const WRAPPED_AFTER = 50;

/** Whether a new line begins at word `at`. A single break before a small letter, after a long line, is only wrapping. */
function startsLine(tokens: Tokens, at: number, lineStart: number): boolean {
  const gap = tokens.gap[at]!;
  if ((gap & (BULLET | SEAM)) !== 0) return true;
  if ((gap & NEWLINE) === 0) return false;
  if (gap !== NEWLINE || (tokens.shape[at]! & CAPITAL) !== 0 || at === 0) return true;
  const before = tokens.end[at - 1]!;
  return tokens.start[at]! - before !== 1 || before - tokens.start[lineStart]! < WRAPPED_AFTER;
}
