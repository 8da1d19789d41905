import { foldOf, isWordEdge, wordHash } from './phrase-letters';

/** `exact`: its very capitals. `name`: begins with a capital, or stands in capitals altogether. `any`: however written. */
type PhraseCase = 'exact' | 'name' | 'any';

export type Phrase<Ref> = { readonly text: string; readonly as: PhraseCase; readonly ref: Ref };

/**
 * Phrases by the hash of their rarest word: the rarer the word that is looked for, the fewer places need a second look.
 * Numbers side by side rather than objects, so that a second look reads one stretch of memory.
 */
export type PhraseTable<Ref> = {
  /** 1 for each hash, by its lowest 16 bits; its length is a power of two. */
  readonly filter: Uint8Array;
  /** Open addressing by the hash: the hash itself and the place of its records, 0 where a slot is free. */
  readonly slots: Int32Array;
  /** For each hash how many phrases it has, and a record for each. */
  readonly records: Uint16Array;
  readonly refs: readonly Ref[];
};

/** A record's numbers in order; behind them the units themselves. */
export const RECORD = {
  /** Into `refs`. */
  ref: 0,
  as: 1,
  /** Units behind the looked-for word. */
  behind: 2,
  /** Units before its end, the word's own among them, from the last to the first. */
  before: 3,
  /** Units of the looked-for word alone. */
  word: 4,
  units: 5,
} as const;

const FILTER_BITS = 0xffff;
export const EXACT = 1;
export const NAME = 2;
const CASES: Readonly<Record<PhraseCase, number>> = { any: 0, exact: EXACT, name: NAME };

type Anchored<Ref> = { readonly phrase: Phrase<Ref>; readonly end: number; readonly word: number };

/** `common` are words that most texts hold, the commonest first; a phrase is looked for by one of them only if it has no other. */
export function phraseTable<Ref>(phrases: readonly Phrase<Ref>[], common: readonly string[] = []): PhraseTable<Ref> {
  const ranks = new Map(common.map((word, i) => [word, i - common.length]));
  const byHash = new Map<number, Anchored<Ref>[]>();
  let size = 1;
  for (const phrase of phrases) {
    const { hash, end, word } = rarestWord(phrase.text, ranks);
    size += RECORD.units + phrase.text.length;
    const list = byHash.get(hash);
    if (list) list.push({ phrase, end, word });
    else byHash.set(hash, [{ phrase, end, word }]);
  }
  const filter = new Uint8Array(FILTER_BITS + 1);
  const count = 2 ** Math.ceil(Math.log2(byHash.size * 2 + 1));
  const slots = new Int32Array(count * 2);
  const records = new Uint16Array(size + byHash.size);
  const refs: Ref[] = [];
  let at = 1;
  for (const [hash, list] of byHash) {
    filter[hash & FILTER_BITS] = 1;
    let slot = hash & (count - 1);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (count - 1);
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = at;
    records[at++] = list.length;
    for (const one of list) at = writeRecord(records, at, one, refs.push(one.phrase.ref) - 1);
  }
  return { filter, slots, records, refs };
}

/** Returns the place behind the record. */
function writeRecord(records: Uint16Array, at: number, { phrase, end, word }: Anchored<unknown>, ref: number): number {
  const { text, as } = phrase;
  const unit = (i: number) => (as === 'exact' ? text.charCodeAt(i) : foldOf(text.charCodeAt(i)) || text.charCodeAt(i));
  records[at + RECORD.ref] = ref;
  records[at + RECORD.as] = CASES[as];
  records[at + RECORD.behind] = text.length - end;
  records[at + RECORD.before] = end;
  records[at + RECORD.word] = word;
  let to = at + RECORD.units;
  for (let i = end; i < text.length; i++) records[to++] = unit(i);
  for (let i = end - 1; i >= 0; i--) records[to++] = unit(i);
  return to;
}

type Word = { readonly text: string; readonly end: number };

/** Of words that are not common the longest. */
function rarestWord(
  text: string,
  common: ReadonlyMap<string, number>,
): { readonly hash: number; readonly end: number; readonly word: number } {
  const rank = ({ text: word }: Word) => common.get(word.toLowerCase()) ?? word.length;
  const rarest = wordsOf(text).reduce((best, word) => (rank(word) > rank(best) ? word : best));
  return {
    hash: wordHash(rarest.text),
    end: rarest.end,
    word: rarest.text.length,
  };
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let i = 0; i < text.length; ) {
    const at = i;
    while (i < text.length && foldOf(text.charCodeAt(i)) !== 0 && (i === at || !isWordEdge(text, i))) i++;
    if (i > at) words.push({ text: text.slice(at, i), end: i });
    else i++;
  }
  return words;
}
