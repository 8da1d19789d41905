import { CLASS, wideClass } from './characters';
import { type Dictionary, grow, maybeKnown, shrink, slotOf } from './dictionary';
import { CAPITALS, PLURAL, VERSIONED } from './tokens';

const LETTER_S = 115;
const LAST_DIGIT = 57;
const DOT = 46;
const PLUS = 43;
const HASH = 35;

/** The class of the unit at `i`; of nothing, a separator. */
export function classAt(text: string, i: number): number {
  const c = text.charCodeAt(i);
  if (c < 128) return CLASS[c]!;
  return i >= 0 && i < text.length ? wideClass(c) : -1;
}

/** The id of `[from, to)` under its hash, letters compared; 0 when the dictionary does not have it. */
export function find(words: Dictionary, text: string, from: number, to: number, hash: number): number {
  const { slots, offsets, pool } = words;
  for (let slot = slotOf(words, hash, -1); slot >= 0; slot = slotOf(words, hash, slot)) {
    const id = slots[slot]!;
    let at = offsets[id]!;
    const end = offsets[id + 1]!;
    let i = from;
    for (; i < to; i++) {
      const c = text.charCodeAt(i);
      const unit = c < 128 ? CLASS[c]! : wideClass(c);
      if (unit === 0) continue;
      if (at === end || pool[at] !== (unit > 0 ? unit : c)) break;
      at++;
    }
    if (i === to && at === end) return id;
  }
  return 0;
}

function hashOf(text: string, from: number, to: number, seed = 0): number {
  let hash = seed;
  for (let i = from; i < to; i++) {
    const unit = classAt(text, i);
    if (unit !== 0) hash = grow(hash, unit > 0 ? unit : text.charCodeAt(i));
  }
  return hash;
}

export const findRange = (words: Dictionary, text: string, from: number, to: number): number => {
  const hash = hashOf(text, from, to);
  return maybeKnown(words.bloom, hash) ? find(words, text, from, to, hash) : 0;
};

/** The end of the run of "+" or "#" behind a word, at most two. */
export function suffixEnd(text: string, to: number): number {
  const sign = text.charCodeAt(to);
  const most = sign === PLUS ? 2 : 1;
  let end = to;
  while (end < to + most && text.charCodeAt(end) === sign) end++;
  return end;
}

/** "C++", "C#": the id with the sign, or 0 ("5+ years" has none). */
export function findWithSuffix(words: Dictionary, text: string, from: number, to: number): number {
  const sign = text.charCodeAt(to);
  if (sign !== PLUS && sign !== HASH) return 0;
  return findRange(words, text, from, suffixEnd(text, to));
}

/** ".NET" standing alone: the id with the dot, or 0. In "ASP.NET" the dot only joins. */
export function findWithDot(words: Dictionary, text: string, from: number, to: number): number {
  if (text.charCodeAt(from - 1) !== DOT || classAt(text, from - 2) > 0) return 0;
  return find(words, text, from - 1, to, hashOf(text, from, to, DOT));
}

/**
 * A word that the dictionary lacks as it stands: without a plural "s", or without the digits of a version.
 * Returns the id shifted left by eight with the shape's bits below, or 0.
 */
export function findInflected(words: Dictionary, text: string, from: number, to: number, hash: number): number {
  const last = classAt(text, to - 1);
  if (last === LETTER_S && to - from > 2) {
    const singular = shrink(hash, LETTER_S);
    const id = maybeKnown(words.bloom, singular) ? find(words, text, from, to - 1, singular) : 0;
    return id === 0 ? 0 : (id << 8) | PLURAL | capitals(text, from, to - 1);
  }
  if (last > LAST_DIGIT) return 0;
  let end = to;
  while (classAt(text, end - 1) <= LAST_DIGIT && end > from) end--;
  const id = end - from > 1 ? findRange(words, text, from, end) : 0;
  return id === 0 ? 0 : (id << 8) | VERSIONED | capitals(text, from, end);
}

function capitals(text: string, from: number, to: number): number {
  if (to - from < 2) return 0;
  for (let i = from; i < to; i++)
    if (text.charCodeAt(i) === classAt(text, i) && classAt(text, i) > LAST_DIGIT) return 0;
  return CAPITALS;
}
