import { FOLD, foldOf, isWordEdge, LATIN } from './phrase-letters';

/** `exact`: its very capitals. `name`: begins with a capital, or stands in capitals altogether. `any`: however written. */
export type PhraseCase = 'exact' | 'name' | 'any';

export type Phrase<Ref> = { readonly text: string; readonly as: PhraseCase; readonly ref: Ref };

type Anchored<Ref> = Phrase<Ref> & { readonly anchor: number };

/** Phrases by the hash of their longest word: the rarer the word that is looked for, the fewer places need a second look. */
export type PhraseTable<Ref> = {
  readonly filter: Uint8Array;
  readonly byHash: ReadonlyMap<number, readonly Anchored<Ref>[]>;
};

export const FILTER_MASK = 0xffff;

export function phraseTable<Ref>(phrases: readonly Phrase<Ref>[]): PhraseTable<Ref> {
  const filter = new Uint8Array(FILTER_MASK + 1);
  const byHash = new Map<number, Anchored<Ref>[]>();
  for (const phrase of phrases) {
    const { at, hash } = longestWord(phrase.text);
    filter[(hash ^ (hash >>> 15)) & FILTER_MASK] = 1;
    const list = byHash.get(hash);
    if (list) list.push({ ...phrase, anchor: at });
    else byHash.set(hash, [{ ...phrase, anchor: at }]);
  }
  return { filter, byHash };
}

function longestWord(text: string): { at: number; hash: number } {
  let best = { at: 0, length: 0, hash: 0 };
  let from = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const fold = i < text.length ? foldOf(text.charCodeAt(i)) : 0;
    if (fold === 0 || (i > from && isWordEdge(text, i))) {
      if (i - from > best.length) best = { at: from, length: i - from, hash };
      from = fold === 0 ? i + 1 : i;
      hash = 0;
    }
    if (fold !== 0) hash = (Math.imul(hash, 31) + fold) | 0;
  }
  return best;
}

export type PhraseHit<Ref> = { readonly start: number; readonly end: number; readonly ref: Ref };

/**
 * Every phrase of the table in the text, in the order of their longest words, overlaps included.
 * One pass over the UTF-16 units; spans are offsets into `text`, end exclusive.
 */
export function findPhrases<Ref>(text: string, table: PhraseTable<Ref>): PhraseHit<Ref>[] {
  const hits: PhraseHit<Ref>[] = [];
  const { filter } = table;
  const length = text.length;
  let hash = 0;
  let from = 0;
  let lower = false;
  for (let i = 0; i <= length; i++) {
    const unit = i < length ? text.charCodeAt(i) : 0;
    const fold = unit < LATIN ? FOLD[unit]! : 0;
    if (fold === 0) {
      if (hash !== 0 && filter[(hash ^ (hash >>> 15)) & FILTER_MASK] === 1) addHits(text, from, hash, table, hits);
      hash = 0;
      lower = false;
      continue;
    }
    if (fold !== unit) {
      if (lower && hash !== 0) {
        if (filter[(hash ^ (hash >>> 15)) & FILTER_MASK] === 1) addHits(text, from, hash, table, hits);
        hash = 0;
      }
      lower = false;
    } else {
      lower = unit > 57;
    }
    if (hash === 0) from = i;
    hash = (Math.imul(hash, 31) + fold) | 0;
  }
  return hits;
}

function addHits<Ref>(text: string, at: number, hash: number, table: PhraseTable<Ref>, hits: PhraseHit<Ref>[]): void {
  const candidates = table.byHash.get(hash);
  if (!candidates) return;
  for (const phrase of candidates) {
    const start = matchBackward(text, at, phrase);
    if (start < 0) continue;
    const end = matchForward(text, at, phrase);
    if (end < 0 || !isWordEdge(text, start) || !isWordEdge(text, end)) continue;
    if (phrase.as === 'name' && !isName(text, start, end)) continue;
    hits.push({ start, end, ref: phrase.ref });
  }
}

const SPACE = 32;
const HYPHEN = 45;
const APOSTROPHE = 39;
const isGap = (unit: number) => unit === SPACE || unit === HYPHEN || unit === 0xa0 || unit === 9 || unit === 0x2011;

function same(unit: number, wanted: number, exact: boolean): boolean {
  if (unit === wanted) return true;
  if (wanted === APOSTROPHE) return unit === 0x2019 || unit === 0x2018;
  if (wanted === HYPHEN) return isGap(unit) || unit === 0x2013;
  if (exact) return false;
  const fold = foldOf(unit);
  return fold !== 0 && fold === foldOf(wanted);
}

function matchForward(text: string, at: number, phrase: Anchored<unknown>): number {
  let i = at;
  for (let p = phrase.anchor; p < phrase.text.length; p++) {
    const wanted = phrase.text.charCodeAt(p);
    if (wanted === SPACE) {
      if (!isGap(text.charCodeAt(i))) return -1;
      while (isGap(text.charCodeAt(i))) i++;
    } else {
      if (i >= text.length || !same(text.charCodeAt(i), wanted, phrase.as === 'exact')) return -1;
      i++;
    }
  }
  return i;
}

function matchBackward(text: string, at: number, phrase: Anchored<unknown>): number {
  let i = at;
  for (let p = phrase.anchor - 1; p >= 0; p--) {
    const wanted = phrase.text.charCodeAt(p);
    if (wanted === SPACE) {
      if (i === 0 || !isGap(text.charCodeAt(i - 1))) return -1;
      while (i > 0 && isGap(text.charCodeAt(i - 1))) i--;
    } else {
      if (i === 0 || !same(text.charCodeAt(i - 1), wanted, phrase.as === 'exact')) return -1;
      i--;
    }
  }
  return i;
}

/** "London" and "LONDON", not "london". */
function isName(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (foldOf(first) !== first && foldOf(first) !== 0) return true;
  // A name may open with an article or an apostrophe in small letters ("the Hague", "'s-Hertogenbosch").
  return /\p{Lu}/u.test(text.slice(start + 1, end));
}
