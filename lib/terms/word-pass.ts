import { FOLD, isLower, isUpper } from './phrase-letters';

/** The sign bit: letters and digits. */
const WORD = 1 << 31;
const SMALL = 1 << 30;
const CAPITAL = 1 << 29;

/** Whether a unit is of a word, small or capital, and what it folds to, in one number: the pass needs no branch for each. */
const UNITS = Int32Array.from(
  FOLD,
  (fold, unit) => fold && fold | WORD | (isLower(unit) ? SMALL : 0) | (isUpper(unit) ? CAPITAL : 0),
);

/** Words that a pass let through, in order: where each ends, and its hash (`wordHash`). */
export type Sieved = { ends: Int32Array; hashes: Int32Array; count: number };

const ROOM = 256;

export const sieved = (): Sieved => ({ ends: new Int32Array(ROOM), hashes: new Int32Array(ROOM), count: 0 });

/**
 * Fills `out` with the words of `text` whose hash, in its lowest bits, `filter` has something for; its length is a power of
 * two. A word also begins where a capital follows a small letter ("OnsiteWe").
 */
export function sieveWords(text: string, filter: Uint8Array, out: Sieved): void {
  out.count = 0;
  for (let at = sieveFrom(text, filter, 0, out); at < text.length; at = sieveFrom(text, filter, at, out)) grow(out);
}

function grow(out: Sieved): void {
  const { ends, hashes } = out;
  out.ends = new Int32Array(ends.length * 2);
  out.hashes = new Int32Array(ends.length * 2);
  out.ends.set(ends);
  out.hashes.set(hashes);
}

/** One pass over the UTF-16 units. Returns the text's length, or the end of the word behind which `out` was full. */
function sieveFrom(text: string, filter: Uint8Array, from: number, out: Sieved): number {
  const { ends, hashes } = out;
  // Numbers and tables of the function's own, since the engine does not know a module's to be constant.
  const units = UNITS;
  const top = units.length;
  const bits = filter.length - 1;
  const room = ends.length - 1;
  const letter = 0x3ff;
  const small = 1 << 30;
  const length = text.length;
  let count = out.count;
  let hash = 0;
  let before = 0;
  for (let i = from; i < length; i++) {
    const unit = text.charCodeAt(i);
    const kind = unit < top ? units[unit]! : 0;
    // All ones while the word goes on, all zeros behind its last letter: a branch here would be foretold wrongly once a word.
    const on = (kind ^ ((before & (kind << 1) & small) << 1)) >> 31;
    if ((filter[hash & bits]! & ~on) !== 0) {
      ends[count] = i;
      hashes[count++] = hash;
      if (count === room) {
        out.count = count;
        return i;
      }
    }
    hash = (Math.imul(hash & on, 0x1000193) + (kind & letter)) | 0;
    before = kind;
  }
  if (filter[hash & bits] !== 0) {
    ends[count] = length;
    hashes[count++] = hash;
  }
  out.count = count;
  return length;
}
