import { foldOf, isWordEdge, wordHash } from './phrase-letters';

/** `exact`: its very capitals. `name`: begins with a capital, or stands in capitals altogether. `any`: however written. */
type PhraseCase = 'exact' | 'name' | 'any';

export type Phrase<Ref> = { readonly text: string; readonly as: PhraseCase; readonly ref: Ref };

/**
 * Phrases by the hash of their rarest word: the rarer the word that is looked for, the fewer places need a second look.
 * Columns rather than objects: the pass runs over every advert from its first unit to its last.
 */
export type PhraseTable<Ref> = {
  /** 1 for each hash, by its lowest 16 bits; its length is a power of two. */
  readonly filter: Uint8Array;
  /** Open addressing by the hash: the hash itself, the first of its phrases plus one, and how many they are. */
  readonly keys: Int32Array;
  readonly firsts: Int32Array;
  readonly counts: Int32Array;
  /** Units of all phrases one behind the other, folded but for those that are read exactly. */
  readonly units: Uint16Array;
  /** Per phrase, into `units`: its first, one behind the looked-for word, one behind its last. */
  readonly from: Int32Array;
  readonly anchor: Int32Array;
  readonly to: Int32Array;
  readonly as: Uint8Array;
  readonly refs: readonly Ref[];
};

const FILTER_BITS = 0xffff;
export const EXACT = 1;
export const NAME = 2;
const CASES: Readonly<Record<PhraseCase, number>> = { any: 0, exact: EXACT, name: NAME };

/** `common` are words that most texts hold, the commonest first; a phrase is looked for by one of them only if it has no other. */
export function phraseTable<Ref>(phrases: readonly Phrase<Ref>[], common: readonly string[] = []): PhraseTable<Ref> {
  const ranks = new Map(common.map((word, i) => [word, i - common.length]));
  const byHash = new Map<number, { readonly phrase: Phrase<Ref>; readonly end: number }[]>();
  let size = 0;
  for (const phrase of phrases) {
    const { hash, end } = rarestWord(phrase.text, ranks);
    size += phrase.text.length;
    const list = byHash.get(hash);
    if (list) list.push({ phrase, end });
    else byHash.set(hash, [{ phrase, end }]);
  }
  const slots = 2 ** Math.ceil(Math.log2(byHash.size * 2 + 1));
  const column = () => new Int32Array(phrases.length);
  const table = {
    filter: new Uint8Array(FILTER_BITS + 1),
    keys: new Int32Array(slots),
    firsts: new Int32Array(slots),
    counts: new Int32Array(slots),
    units: new Uint16Array(size),
    from: column(),
    anchor: column(),
    to: column(),
    as: new Uint8Array(phrases.length),
    refs: [] as Ref[],
  };
  let at = 0;
  for (const [hash, list] of byHash) {
    table.filter[hash & FILTER_BITS] = 1;
    let slot = hash & (slots - 1);
    while (table.firsts[slot] !== 0) slot = (slot + 1) & (slots - 1);
    table.keys[slot] = hash;
    table.firsts[slot] = table.refs.length + 1;
    table.counts[slot] = list.length;
    for (const { phrase, end } of list) {
      const one = table.refs.push(phrase.ref) - 1;
      table.as[one] = CASES[phrase.as];
      table.from[one] = at;
      table.anchor[one] = at + end;
      table.to[one] = at + phrase.text.length;
      for (let i = 0; i < phrase.text.length; i++) table.units[at++] = unitOf(phrase, i);
    }
  }
  return table;
}

function unitOf({ text, as }: Phrase<unknown>, at: number): number {
  const unit = text.charCodeAt(at);
  return as === 'exact' ? unit : foldOf(unit) || unit;
}

type Word = { readonly text: string; readonly end: number };

/** Of words that are not common the longest. */
function rarestWord(
  text: string,
  common: ReadonlyMap<string, number>,
): { readonly hash: number; readonly end: number } {
  const rank = ({ text: word }: Word) => common.get(word.toLowerCase()) ?? word.length;
  const rarest = wordsOf(text).reduce((best, word) => (rank(word) > rank(best) ? word : best));
  return { hash: wordHash(rarest.text), end: rarest.end };
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
