import { CLASS, wideClass } from './characters';
import { type Dictionary, grow, MIX, shrink } from './dictionary';
import { CAPITALS, PLURAL, VERSIONED } from './tokens';

const LETTER_O = 111;
const LETTER_S = 115;
/** A capital S ends a longer word's plural ("DATABASES"), but belongs to "CIS". */
const LONGEST_ABBREVIATION = 5;
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

/**
 * The id of a word by its hash; 0 when the dictionary does not have it. Letters are compared only when a phrase is found
 * (`isWord`): no two words of the dictionary share a hash, and a stranger's 32 bits rarely meet one of theirs.
 */
export function find({ slots, hashes, shift }: Dictionary, hash: number): number {
  let slot = Math.imul(hash, MIX) >>> shift;
  for (;;) {
    const id = slots[slot]!;
    if (id === 0 || hashes[id] === hash) return id;
    slot = (slot + 1) & (slots.length - 1);
  }
}

/** Whether `[from, to)` spells the dictionary's word `id`, a plural "s" or a version's digits at its end apart. */
export function isWord({ offsets, pool }: Dictionary, id: number, text: string, from: number, to: number): boolean {
  let at = offsets[id]!;
  const end = offsets[id + 1]!;
  for (let i = from; i < to && at < end; i++) {
    const c = text.charCodeAt(i);
    const unit = c < 128 ? CLASS[c]! : wideClass(c);
    if (unit === 0) continue;
    if (pool[at] !== (unit > 0 ? unit : c)) return false;
    at++;
  }
  return at === end;
}

function hashOf(text: string, from: number, to: number, seed = 0): number {
  let hash = seed;
  for (let i = from; i < to; i++) {
    const unit = classAt(text, i);
    if (unit !== 0) hash = grow(hash, unit > 0 ? unit : text.charCodeAt(i));
  }
  return hash;
}

export const findRange = (words: Dictionary, text: string, from: number, to: number): number =>
  find(words, hashOf(text, from, to));

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
  return find(words, hashOf(text, from, to, DOT));
}

/**
 * A word that the dictionary lacks as it stands: without a plural "s", or without the digits of a version.
 * Returns the id shifted left by eight with the shape's bits below, or 0.
 */
export function findInflected(words: Dictionary, text: string, from: number, to: number, hash: number): number {
  const last = classAt(text, to - 1);
  if (
    last === LETTER_S &&
    to - from > 2 &&
    (text.charCodeAt(to - 1) === LETTER_S || to - from > LONGEST_ABBREVIATION)
  ) {
    const id = find(words, shrink(hash, LETTER_S));
    return id === 0 ? 0 : (id << 8) | PLURAL | capitals(text, from, to - 1);
  }
  if (last > LAST_DIGIT) return 0;
  let end = to;
  while (classAt(text, end - 1) <= LAST_DIGIT && end > from) end--;
  const id = end - from > 1 ? findRange(words, text, from, end) : 0;
  return id === 0 ? 0 : (id << 8) | VERSIONED | capitals(text, from, end);
}

/** "Composeo Move": the word before a bullet "o" that stuck to it, where a new item follows; 0 when no word we know is left. */
export function findBeforeBullet(words: Dictionary, text: string, to: number, hash: number): number {
  const next = classAt(text, to + 1);
  if (text.charCodeAt(to - 1) !== LETTER_O || next <= LAST_DIGIT || next === text.charCodeAt(to + 1)) return 0;
  return find(words, shrink(hash, LETTER_O));
}

function capitals(text: string, from: number, to: number): number {
  if (to - from < 2) return 0;
  for (let i = from; i < to; i++)
    if (text.charCodeAt(i) === classAt(text, i) && classAt(text, i) > LAST_DIGIT) return 0;
  return CAPITALS;
}
