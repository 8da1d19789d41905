/** Every word of the vocabulary, to be found by its rolling hash without cutting a string. */
export type Dictionary = {
  /** One bit for each hash seen: turns away nearly every word of plain English. */
  readonly bloom: Uint8Array;
  /** Open addressing: the word's id, or 0. */
  readonly slots: Int32Array;
  readonly shift: number;
  /** By id, which begins at 1. */
  readonly hashes: Int32Array;
  readonly offsets: Int32Array;
  /** All words one after the other. */
  readonly pool: Uint16Array;
};

export const MIX = 0x9e3779b1;
const BLOOM_SHIFT = 16;

/** Odd and large: with a small one, as 31, words of two letters meet ("C#" and "aa"). */
export const GROWTH = 0x2c1b3c6d;
const INVERSE = 1693068645;

/** The hash grows by one unit at a time, so a final "s" can be taken back. */
export const grow = (hash: number, unit: number): number => (Math.imul(hash, GROWTH) + unit) | 0;

/** Undoes `grow` with the same unit: the two factors multiply to one. */
export const shrink = (hash: number, unit: number): number => Math.imul(hash - unit, INVERSE);

/** Longest word a dictionary can be asked to enter, in letters. */
const SLACK = 256;

/** An empty dictionary with room for `count` words of `letters` letters in all. */
export function newDictionary(count: number, letters: number): Dictionary {
  const bits = 32 - Math.clz32(Math.max(count, 4) * 2);
  return {
    bloom: new Uint8Array(1 << (32 - BLOOM_SHIFT - 3)),
    slots: new Int32Array(1 << bits),
    shift: 32 - bits,
    hashes: new Int32Array(count + 1),
    offsets: new Int32Array(count + 2),
    pool: new Uint16Array(letters + SLACK),
  };
}

/** Enters word `id`, whose letters stand in the pool at `offsets[id]`. Ids are given in turn, from 1. */
export function enter(dictionary: Dictionary, hash: number, id: number, length: number): void {
  const { bloom, slots, shift, hashes, offsets } = dictionary;
  const mixed = Math.imul(hash, MIX);
  bloom[mixed >>> (BLOOM_SHIFT + 3)]! |= 1 << ((mixed >>> BLOOM_SHIFT) & 7);
  hashes[id] = hash;
  offsets[id + 1] = offsets[id]! + length;
  let slot = mixed >>> shift;
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = id;
}

/** False only where no word of the vocabulary has this hash. */
export const maybeKnown = (bloom: Uint8Array, hash: number): boolean => {
  const mixed = Math.imul(hash, MIX);
  return (bloom[mixed >>> (BLOOM_SHIFT + 3)]! & (1 << ((mixed >>> BLOOM_SHIFT) & 7))) !== 0;
};
