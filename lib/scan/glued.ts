import { SEAM } from './characters';
import { type Dictionary, grow } from './dictionary';
import { classAt, findInflected, findRange } from './lookup';
import { CAPITAL, CAPITALS, push, type Tokens } from './tokens';

const isCapital = (text: string, i: number) => {
  const unit = classAt(text, i);
  return unit > 0 && unit !== text.charCodeAt(i);
};

/** Where a new word may begin inside `[from, to)`: "On|site|We" at "We", "SQL|Experience" at "Experience". */
function humps(text: string, from: number, to: number): number[] {
  const cuts = [from];
  for (let i = from + 1; i < to; i++) {
    if (!isCapital(text, i)) continue;
    if (!isCapital(text, i - 1) || (i + 1 < to && !isCapital(text, i + 1))) cuts.push(i);
  }
  cuts.push(to);
  return cuts;
}

/** No name of the vocabulary has more: without a bound, a page of such letters would be read for minutes. */
const MOST_HUMPS = 8;

type Part = { readonly start: number; readonly end: number; readonly id: number; readonly shape: number };

/** Parts from the left, each the longest run that the dictionary knows, or one hump. */
function parts(text: string, cuts: readonly number[], words: Dictionary): Part[] {
  const found: Part[] = [];
  for (let i = 0; i < cuts.length - 1; ) {
    const start = cuts[i]!;
    let next = i + 1;
    let id = 0;
    for (let j = Math.min(cuts.length - 1, i + MOST_HUMPS); j > i && id === 0; j--) {
      id = findRange(words, text, start, cuts[j]!);
      if (id !== 0) next = j;
    }
    found.push({
      start,
      end: cuts[next]!,
      id: id || singular(text, start, cuts[next]!, words),
      shape: shapeOf(text, start, cuts[next]!),
    });
    i = next;
  }
  return found;
}

function singular(text: string, start: number, end: number, words: Dictionary): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = grow(hash, classAt(text, i));
  return findInflected(words, text, start, end, hash) >> 8;
}

function shapeOf(text: string, start: number, end: number): number {
  let all = end - start > 1;
  for (let i = start; i < end; i++) all &&= isCapital(text, i) || classAt(text, i) < 58;
  return (isCapital(text, start) ? CAPITAL : 0) | (all ? CAPITALS : 0);
}

const SHORTEST_LINE_END = 3;

/** "Onsite|We", not "RF|Cs" or "Sys|ML": a line begins with one capital, and what it was stuck to is a word. */
const beginsLine = (found: readonly Part[]): boolean =>
  (sizeOf(found[0]!) >= SHORTEST_LINE_END || sizeOf(found.at(-1)!) >= SHORTEST_LINE_END) &&
  (found.at(-1)!.shape & CAPITALS) === 0 &&
  found.every((part) => sizeOf(part) > 1);

const sizeOf = (part: Part): number => part.end - part.start;

/**
 * A word with capitals inside that the dictionary lacks: either a name ("TutorMate") or two lines that lost their
 * break ("OnsiteWe", "collaborationDocker"). It is damage when it begins in lower case, or when every part, or the part
 * that would begin the new line, is a word we know. Writes the parts and returns true, or leaves the word alone.
 */
export function splitGlued(text: string, from: number, to: number, words: Dictionary, out: Tokens): boolean {
  const found = parts(text, humps(text, from, to), words);
  if (found.length < 2) return false;
  const broken = found[0]!.end - from > 2 && !isCapital(text, from);
  const known = found.at(-1)!.id !== 0 && (found.length === 2 || found.every((part) => part.id !== 0));
  if (!broken && !(known && beginsLine(found))) return false;
  for (const part of found) {
    if (part.start !== from) out.between = SEAM;
    push(out, part.id, part.start, part.end, part.shape);
  }
  return true;
}
