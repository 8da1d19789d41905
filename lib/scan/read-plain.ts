import { AMPERSAND, CLASS, COLON, DOT, HASH, OTHER, PLUS, SPACE, STAR } from './characters';
import { type Dictionary, GROWTH, MIX, shrink } from './dictionary';
import { CAPITAL, CAPITALS, NUMBER, PLURAL, type Tokens } from './tokens';

/** Separators that may be more than they look: a bullet, an entity, an address. */
export const ODD = STAR | AMPERSAND | COLON | OTHER;

/**
 * Reads on from unit `at` as long as all is plain ASCII, and stops in front of the first unit or word that needs a closer
 * look (`read-odd.ts`): its offset, or the text's length. The one hot loop; its speed rests on three things: it calls
 * nothing; whatever goes round is kept a whole number by `| 0`; and its constants are its own, for a bundler makes those
 * of a module variables that are fetched and checked each time.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: its parts as functions cost half its speed.
export function readPlain(text: string, at: number, words: Dictionary, out: Tokens): number {
  const SMALL_A = 97;
  const LETTERS = 26;
  const SMALL_O = 111;
  const SMALL_S = 115;
  const CAPITAL_S = 83;
  const LAST_DIGIT = 57;
  const BLANK = 32;
  const FULL_STOP = 46;
  const STROKE = 47;
  /** Of ASCII's letters and digits, capitals alone lack the one bit and digits the other. */
  const NOT_CAPITAL = 32;
  const NOT_DIGIT = 64;
  const odd = ODD;
  const signs = PLUS | HASH;
  const dot = DOT;
  const space = SPACE;
  const growth = GROWTH;
  const mix = MIX;
  const classes = CLASS;
  const { slots, hashes, shift } = words;
  const { id, start, end, gap, shape } = out;
  const wrap = slots.length - 1;
  const length = text.length;
  let count = out.count;
  let between = out.between;
  let i = at;
  while (i < length) {
    const first = text.charCodeAt(i);
    let unit = first < 128 ? classes[first]! : 0;
    if (unit <= 0) {
      if (unit === 0 || (-unit & odd) !== 0) {
        if (unit !== -COLON || (i + 1 < length && text.charCodeAt(i + 1) === STROKE)) break;
      }
      between |= -unit;
      i = (i + 1) | 0;
      continue;
    }
    const from = i;
    let hash = unit;
    i = (i + 1) | 0;
    let c = i < length ? text.charCodeAt(i) : 0;
    // Nearly every unit behind the first is a small letter: it pays to ask nothing else of it.
    while ((c - SMALL_A) >>> 0 < LETTERS) {
      hash = (Math.imul(hash, growth) + c) | 0;
      i = (i + 1) | 0;
      c = i < length ? text.charCodeAt(i) : 0;
    }
    let some = i - from > 1 ? SMALL_A | first : first;
    let rest = -1;
    unit = c < 128 ? classes[c]! : 0;
    while (unit > 0) {
      hash = (Math.imul(hash, growth) + unit) | 0;
      some |= c;
      rest &= c;
      i = (i + 1) | 0;
      c = i < length ? text.charCodeAt(i) : 0;
      unit = c < 128 ? classes[c]! : 0;
    }
    if (unit === 0 || (-unit & signs) !== 0 || ((between & dot) !== 0 && text.charCodeAt(from - 1) === FULL_STOP)) {
      i = from;
      break;
    }
    let slot = Math.imul(hash, mix) >>> shift;
    let found = slots[slot] as number;
    while (found !== 0 && hashes[found] !== hash) {
      slot = (slot + 1) & wrap;
      found = slots[slot] as number;
    }
    let looks = 0;
    if (first < SMALL_A) {
      if ((some & NOT_DIGIT) === 0) looks = NUMBER;
      else if ((some & NOT_CAPITAL) === 0) looks = CAPITAL | CAPITALS;
      else if ((first & rest & NOT_DIGIT) !== 0) looks = CAPITAL;
      else {
        i = from;
        break;
      }
    }
    if (found === 0) {
      const last = text.charCodeAt(i - 1);
      if (last === SMALL_S && i - from > 2) {
        hash = shrink(hash, SMALL_S);
        slot = Math.imul(hash, mix) >>> shift;
        found = slots[slot] as number;
        while (found !== 0 && hashes[found] !== hash) {
          slot = (slot + 1) & wrap;
          found = slots[slot] as number;
        }
        if (found !== 0) {
          if (looks !== 0) {
            i = from;
            break;
          }
          looks = PLURAL;
        }
      } else if (last <= LAST_DIGIT ? looks !== NUMBER : last === CAPITAL_S || last === SMALL_O) {
        i = from;
        break;
      }
      if (found === 0 && (rest & NOT_CAPITAL) === 0 && looks < CAPITALS) {
        i = from;
        break;
      }
    }
    id[count] = found;
    start[count] = from;
    end[count] = i;
    gap[count] = between;
    shape[count] = looks;
    count = (count + 1) | 0;
    between = 0;
    if (c === BLANK) {
      between = space;
      i = (i + 1) | 0;
    }
  }
  out.count = count;
  out.between = between;
  return i;
}
