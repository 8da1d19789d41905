import { FOLD, isWordEdge, LATIN } from './phrase-letters';
import { EXACT, NAME, type PhraseTable, RECORD } from './phrase-table';
import { type Sieved, sieved, sieveWords } from './word-pass';

export type PhraseHit<Ref> = { readonly start: number; readonly end: number; readonly ref: Ref };

/** Local names: an import is looked up anew at every character where modules are compiled to CommonJS. */
const LOWER = FOLD;
const TOP = LATIN;

const AS_IT_IS = EXACT;
const AS_NAME = NAME;
const { as: AS, behind: BEHIND, before: BEFORE, word: WORD, units: UNITS } = RECORD;

const WORDS = sieved();

/**
 * Every phrase of the table in `text`, in the order of their rarest words, overlaps included. Spans are offsets into
 * `text`, end exclusive.
 */
export function findPhrases<Ref>(text: string, table: PhraseTable<Ref>): PhraseHit<Ref>[] {
  sieveWords(text, table.filter, WORDS);
  return phrasesAmong(text, WORDS, table, 0, text.length);
}

/** The same for the part `[from, to)` of a text whose words, at least all that the table's filter lets through, are sieved. */
export function phrasesAmong<Ref>(
  text: string,
  { ends, hashes, count }: Sieved,
  table: PhraseTable<Ref>,
  from: number,
  to: number,
): PhraseHit<Ref>[] {
  const hits: PhraseHit<Ref>[] = [];
  const { filter } = table;
  for (let i = from === 0 ? 0 : firstBehind(ends, count, from); i < count; i++) {
    const end = ends[i]!;
    if (end > to) break;
    const hash = hashes[i]!;
    if (filter[hash & (filter.length - 1)] !== 0) addHits(text, end, hash, from, to, table, hits);
  }
  return hits;
}

function firstBehind(ends: Int32Array, count: number, from: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `at` is the end of a word with that hash. */
function addHits<Ref>(
  text: string,
  at: number,
  hash: number,
  from: number,
  to: number,
  table: PhraseTable<Ref>,
  hits: PhraseHit<Ref>[],
): void {
  const { slots, records } = table;
  const mask = slots.length - 1;
  let slot = (hash << 1) & mask;
  while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & mask;
  let place = slots[slot + 1]!;
  if (place === 0) return;
  for (let left = records[place++]!; left > 0; left--) {
    const behind = place + UNITS;
    const before = behind + records[place + BEHIND]!;
    const next = before + records[place + BEFORE]!;
    const as = records[place + AS]!;
    const own = before + records[place + WORD]!;
    const exact = as === AS_IT_IS;
    const end = matchForward(text, at, to, records, behind, before, exact);
    // A word that is read however written is known by its hash; exact ones have their capitals compared, too.
    const length = exact ? 0 : own - before;
    const start = end < 0 ? -1 : matchBackward(text, at - length, from, records, before + length, next, exact);
    if (
      start >= 0 &&
      (behind === before || isWordEdge(text, end)) &&
      (own === next || isWordEdge(text, start)) &&
      (as !== AS_NAME || isName(text, start, end))
    )
      hits.push({ start, end, ref: table.refs[records[place]!]! });
    place = next;
  }
}

const SPACE = 32;
const HYPHEN = 45;
const APOSTROPHE = 39;
const isGap = (unit: number) => unit === SPACE || unit === HYPHEN || unit === 0xa0 || unit === 9 || unit === 0x2011;

/** `wanted` is folded unless the phrase is read exactly. */
function same(unit: number, wanted: number, exact: boolean): boolean {
  if (unit === wanted) return true;
  if (wanted === APOSTROPHE) return unit === 0x2019 || unit === 0x2018;
  if (wanted === HYPHEN) return isGap(unit) || unit === 0x2013;
  return !exact && unit < TOP && LOWER[unit] === wanted;
}

/** Whether the units `[first, last)` stand in the text from `at` on: where they end, or -1. */
function matchForward(
  text: string,
  at: number,
  to: number,
  units: Uint16Array,
  first: number,
  last: number,
  exact: boolean,
): number {
  let i = at;
  for (let u = first; u < last; u++) {
    const wanted = units[u]!;
    if (i >= to) return -1;
    if (wanted === SPACE) {
      if (!isGap(text.charCodeAt(i))) return -1;
      while (i < to && isGap(text.charCodeAt(i))) i++;
    } else {
      if (!same(text.charCodeAt(i), wanted, exact)) return -1;
      i++;
    }
  }
  return i;
}

/** The same from `at` backwards. */
function matchBackward(
  text: string,
  at: number,
  from: number,
  units: Uint16Array,
  first: number,
  last: number,
  exact: boolean,
): number {
  let i = at;
  if (i < from) return -1;
  for (let u = first; u < last; u++) {
    const wanted = units[u]!;
    if (i <= from) return -1;
    if (wanted === SPACE) {
      if (!isGap(text.charCodeAt(i - 1))) return -1;
      while (i > from && isGap(text.charCodeAt(i - 1))) i--;
    } else {
      if (!same(text.charCodeAt(i - 1), wanted, exact)) return -1;
      i--;
    }
  }
  return i;
}

/** "London" and "LONDON", not "london". */
function isName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first < TOP && LOWER[first] !== first && LOWER[first] !== 0) return true;
  // A name may open with an article or an apostrophe in small letters ("the Hague", "'s-Hertogenbosch").
  return /\p{Lu}/u.test(text.slice(start + 1, end));
}
