import { FOLD, isWordEdge, LATIN } from './phrase-letters';
import { EXACT, NAME, type PhraseTable } from './phrase-table';
import { type Sieved, sieved, sieveWords } from './word-pass';

export type PhraseHit<Ref> = { readonly start: number; readonly end: number; readonly ref: Ref };

/** Local names: an import is looked up anew at every character where modules are compiled to CommonJS. */
const LOWER = FOLD;
const TOP = LATIN;

const AS_IT_IS = EXACT;
const AS_NAME = NAME;

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
  const { keys, firsts, counts } = table;
  const mask = keys.length - 1;
  let slot = hash & mask;
  while (firsts[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
  const first = firsts[slot]! - 1;
  if (first < 0) return;
  const until = first + counts[slot]!;
  for (let phrase = first; phrase < until; phrase++) {
    const end = matchForward(text, at, to, table, phrase);
    if (end < 0) continue;
    const start = matchBackward(text, at, from, table, phrase);
    if (start < 0 || !isWordEdge(text, start) || !isWordEdge(text, end)) continue;
    if (table.as[phrase] === AS_NAME && !isName(text, start, end)) continue;
    hits.push({ start, end, ref: table.refs[phrase]! });
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

function matchForward(text: string, at: number, to: number, table: PhraseTable<unknown>, phrase: number): number {
  const { units } = table;
  const last = table.to[phrase]!;
  const exact = table.as[phrase] === AS_IT_IS;
  let i = at;
  for (let u = table.anchor[phrase]!; u < last; u++) {
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

function matchBackward(text: string, at: number, from: number, table: PhraseTable<unknown>, phrase: number): number {
  const { units } = table;
  const first = table.from[phrase]!;
  const exact = table.as[phrase] === AS_IT_IS;
  let i = at;
  for (let u = table.anchor[phrase]! - 1; u >= first; u--) {
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
