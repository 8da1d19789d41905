/** Every word of the vocabulary, to be found by its rolling hash without cutting a string. */
export type Dictionary = {
  /** Open addressing: the word's id, or 0. */
  readonly slots: Uint16Array;
  readonly shift: number;
  /** By id, which begins at 1. */
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
  /** All words one after the other. */
  readonly pool: Uint16Array;
};

export const MIX = 0x9e3779b1;

/** Odd and large: with a small one, as 31, words of two letters meet ("C#" and "aa"). */
export const GROWTH = 0x2c1b3c6d;
const INVERSE = 1693068645;

/** The hash grows by one unit at a time, so a final "s" can be taken back. */
export const grow = (hash: number, unit: number): number => (Math.imul(hash, GROWTH) + unit) | 0;

/** Undoes `grow` with the same unit: the two factors multiply to one. */
export const shrink = (hash: number, unit: number): number => Math.imul(hash - unit, INVERSE);

/** Small numbers keep the table in the nearest cache. */
const MOST = 1 << 16;

/** Longest word a dictionary can be asked to enter, in letters. */
const SLACK = 256;

/** An empty dictionary with room for `count` words of `letters` letters in all. */
export function newDictionary(count: number, letters: number): Dictionary {
  if (count >= MOST) throw new Error(`${count} words: ids are of 16 bits`);
  const bits = 32 - Math.clz32(Math.max(count, 4) * 4);
  return {
    slots: new Uint16Array(1 << bits),
    shift: 32 - bits,
    hashes: new Int32Array(count + 1),
    offsets: new Int32Array(count + 2),
    pool: new Uint16Array(letters + SLACK),
  };
}

/** Enters word `id`, whose letters stand in the pool at `offsets[id]`. Ids are given in turn, from 1. */
export function enter(dictionary: Dictionary, hash: number, id: number, length: number): void {
  const { slots, shift, hashes, offsets } = dictionary;
  hashes[id] = hash;
  offsets[id + 1] = offsets[id]! + length;
  let slot = Math.imul(hash, MIX) >>> shift;
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = id;
}
