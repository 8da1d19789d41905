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

/** Words that a pass let through: where each ends, and its hash (`wordHash`). */
export type Sieved = { readonly ends: Int32Array; readonly hashes: Int32Array; count: number };

export const sieved = (room: number): Sieved => ({
  ends: new Int32Array(room),
  hashes: new Int32Array(room),
  count: 0,
});

/**
 * One pass over the UTF-16 units of `text` from `from` to `to`: the words whose hash, in its lowest bits, `filter` has a 1
 * for. Its length is a power of two. A word also begins where a capital follows a small letter ("OnsiteWe"). Returns where
 * it stopped: at `to`, or sooner at the end of a word when `out` is full.
 */
export function sieveWords(text: string, filter: Uint8Array, from: number, to: number, out: Sieved): number {
  const { ends, hashes } = out;
  // Numbers and tables of the function's own, since the engine does not know a module's to be constant.
  const units = UNITS;
  const top = units.length;
  const bits = filter.length - 1;
  const room = ends.length;
  const letter = 0x3ff;
  const small = 1 << 30;
  let count = 0;
  let hash = 0;
  let before = 0;
  for (let i = from; i < to; i++) {
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
    ends[count] = to;
    hashes[count++] = hash;
  }
  out.count = count;
  return to;
}
