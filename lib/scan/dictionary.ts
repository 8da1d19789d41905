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

const LINE_END = 10;
const ZERO = 48;

/**
 * `words` stand in order, a line each: first the number of letters shared with the word before (a unit from "0" up),
 * then the rest. The first has id 1.
 */
export function openDictionary(words: string, count: number, letters: number): Dictionary {
  const bits = 32 - Math.clz32(Math.max(count, 4) * 2);
  const dictionary: Dictionary = {
    bloom: new Uint8Array(1 << (32 - BLOOM_SHIFT - 3)),
    slots: new Int32Array(1 << bits),
    shift: 32 - bits,
    hashes: new Int32Array(count + 1),
    offsets: new Int32Array(count + 2),
    pool: new Uint16Array(letters),
  };
  const { pool, offsets } = dictionary;
  let size = 0;
  for (let id = 1, i = 0; id <= count; id++, i++) {
    const shared = words.charCodeAt(i++) - ZERO;
    const before = offsets[id - 1]!;
    let hash = 0;
    for (let k = 0; k < shared; k++) {
      pool[size] = pool[before + k]!;
      hash = grow(hash, pool[size++]!);
    }
    for (let unit = words.charCodeAt(i); i < words.length && unit !== LINE_END; unit = words.charCodeAt(++i)) {
      hash = grow(hash, unit);
      pool[size++] = unit;
    }
    offsets[id + 1] = size;
    insert(dictionary, hash, id);
  }
  return dictionary;
}

function insert({ bloom, slots, shift, hashes }: Dictionary, hash: number, id: number): void {
  const mixed = Math.imul(hash, MIX);
  bloom[mixed >>> (BLOOM_SHIFT + 3)]! |= 1 << ((mixed >>> BLOOM_SHIFT) & 7);
  hashes[id] = hash;
  let slot = mixed >>> shift;
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = id;
}

/** False only where no word of the vocabulary has this hash. */
export const maybeKnown = (bloom: Uint8Array, hash: number): boolean => {
  const mixed = Math.imul(hash, MIX);
  return (bloom[mixed >>> (BLOOM_SHIFT + 3)]! & (1 << ((mixed >>> BLOOM_SHIFT) & 7))) !== 0;
};
