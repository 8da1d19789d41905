import type { Facts } from '../facts';

/** The words that tell a word from a piece of one. */
export type Lexicon = {
  /** In a dictionary of ours; lower case. */
  readonly isWord: (word: string) => boolean;
  /** In a dictionary, or printed whole elsewhere in this document; lower case. */
  readonly isKnown: (word: string) => boolean;
};

const ready = new WeakMap<Facts, ReadonlySet<string>>();

/** Lower-case words of four letters or more count as printed whole where they stand twice in the document. */
export function lexiconOf(texts: readonly string[], facts: Facts): Lexicon {
  const words = dictionary(facts);
  const printed = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) printed.set(word, (printed.get(word) ?? 0) + 1);
  return {
    isWord: (word) => words.has(word),
    isKnown: (word) => words.has(word) || (printed.get(word) ?? 0) > 1,
  };
}

function dictionary(facts: Facts): ReadonlySet<string> {
  const known = ready.get(facts);
  if (known) return known;
  const { dictionary: cv, verbs, adverbs } = facts;
  const names = [
    ...cv.commonWords,
    ...verbs,
    ...adverbs,
    ...cv.titles,
    ...Object.values(cv.headings).flat(),
    ...Object.keys(cv.dates.months),
    ...Object.values(cv.organisations).flat(),
    ...cv.levels,
  ];
  const words = new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []));
  for (const letter of 'bcdefghjklmnopqrstuvwxyz') words.delete(letter);
  ready.set(facts, words);
  return words;
}
