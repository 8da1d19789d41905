import { FOLD, foldOf, isWordEdge, LATIN } from './phrase-letters';

/** `exact`: its very capitals. `name`: begins with a capital, or stands in capitals altogether. `any`: however written. */
type PhraseCase = 'exact' | 'name' | 'any';

export type Phrase<Ref> = { readonly text: string; readonly as: PhraseCase; readonly ref: Ref };

type Anchored<Ref> = Phrase<Ref> & { readonly anchor: number };

/** Phrases by the hash of their rarest word: the rarer the word that is looked for, the fewer places need a second look. */
export type PhraseTable<Ref> = {
  /** One bit for each hash, folded to 16 bits. */
  readonly filter: Uint32Array;
  readonly byHash: ReadonlyMap<number, readonly Anchored<Ref>[]>;
};

const HASH_BITS = 0xffff;
/** A key of 30 bits is a small integer to the engine; a wider one would be boxed at every look-up. */
const KEY_BITS = 0x3fffffff;

/** `common` are words that most texts hold; a phrase is looked for by one of them only if it has no other. */
export function phraseTable<Ref>(
  phrases: readonly Phrase<Ref>[],
  common: ReadonlySet<string> = new Set(),
): PhraseTable<Ref> {
  const filter = new Uint32Array((HASH_BITS + 1) / 32);
  const byHash = new Map<number, Anchored<Ref>[]>();
  for (const phrase of phrases) {
    const { at, hash } = rarestWord(phrase.text, common);
    const bit = (hash ^ (hash >>> 15)) & HASH_BITS;
    filter[bit >>> 5]! |= 1 << (bit & 31);
    const list = byHash.get(hash & KEY_BITS);
    if (list) list.push({ ...phrase, anchor: at });
    else byHash.set(hash & KEY_BITS, [{ ...phrase, anchor: at }]);
  }
  return { filter, byHash };
}

type Word = { readonly at: number; readonly length: number; readonly hash: number };

function rarestWord(text: string, common: ReadonlySet<string>): Word {
  const rank = ({ at, length }: Word) =>
    common.has(text.slice(at, at + length).toLowerCase()) ? length - 100 : length;
  return wordsOf(text).reduce((best, word) => (rank(word) > rank(best) ? word : best));
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < text.length; ) {
    const at = i;
    let hash = 0;
    while (i < text.length && foldOf(text.charCodeAt(i)) !== 0 && (i === at || !isWordEdge(text, i))) {
      hash = (Math.imul(hash, 31) + foldOf(text.charCodeAt(i))) | 0;
      i++;
    }
    if (i > at) words.push({ at, length: i - at, hash });
    else i++;
  }
  return words;
}

export type PhraseHit<Ref> = { readonly start: number; readonly end: number; readonly ref: Ref };

/** A local name: an import is looked up anew at every character where modules are compiled to CommonJS. */
const LOWER = FOLD;
const TOP = LATIN;
const DIGITS_END = 57;

/**
 * Every phrase of the table in the text, in the order of their rarest words, overlaps included.
 * One pass over the UTF-16 units; spans are offsets into `text`, end exclusive.
 */
export function findPhrases<Ref>(text: string, table: PhraseTable<Ref>): PhraseHit<Ref>[] {
  const hits: PhraseHit<Ref>[] = [];
  const { filter } = table;
  const lower = LOWER;
  const top = TOP;
  const length = text.length;
  for (let i = 0; i < length; ) {
    let unit = text.charCodeAt(i);
    let fold = unit < top ? lower[unit]! : 0;
    if (fold === 0) {
      i++;
      continue;
    }
    const from = i;
    let hash = fold;
    let small = fold === unit && unit > DIGITS_END;
    for (i++; i < length; i++) {
      unit = text.charCodeAt(i);
      fold = unit < top ? lower[unit]! : 0;
      if (fold === 0) break;
      if (fold === unit) small = unit > DIGITS_END;
      else if (small) break;
      hash = (Math.imul(hash, 31) + fold) | 0;
    }
    const bit = (hash ^ (hash >>> 15)) & HASH_BITS;
    if (((filter[bit >>> 5]! >>> (bit & 31)) & 1) === 1) addHits(text, from, hash, table, hits);
  }
  return hits;
}

function addHits<Ref>(text: string, at: number, hash: number, table: PhraseTable<Ref>, hits: PhraseHit<Ref>[]): void {
  const candidates = table.byHash.get(hash & KEY_BITS);
  if (!candidates) return;
  for (let i = 0; i < candidates.length; i++) {
    const phrase = candidates[i]!;
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
  return unit < TOP && wanted < TOP && LOWER[unit]! !== 0 && LOWER[unit] === LOWER[wanted];
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
