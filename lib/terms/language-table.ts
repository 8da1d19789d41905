import type { LanguageWords, ScriptRange } from '../model/advert-words';

/** Units of alphabets with capitals, of which words are made: Latin to Vietnamese. Above lie scripts counted by their signs. */
export const ALPHABETS = 0x1f00;

/** What one word weighs that only one language has; languages that share a word share its weight. */
export const WORD = 60;
const LETTER = WORD / 3;

/** Slots for some 2,000 words: a third full at most, so that a word no language knows costs one look. */
const SLOTS = 8192;

export type LanguageTable = {
  /** Those with words first, of which there may be 32: one bit each. */
  readonly languages: readonly string[];
  readonly english: number;
  /** Lower-case unit of every letter, 0 for what is none. */
  readonly fold: Uint16Array;
  /** Open-addressed: the hash of a word, 0 for an empty slot, and the bits of its languages. */
  readonly keys: Int32Array;
  readonly bits: Int32Array;
  /** By unit: the bits of the languages whose letter it is, over and above a to z. */
  readonly letters: Int32Array;
  readonly scripts: readonly {
    readonly from: number;
    readonly to: number;
    readonly own: readonly number[];
    readonly weight: number;
  }[];
  /** By the number of languages that share it. */
  readonly wordWeights: readonly number[];
  readonly letterWeights: readonly number[];
};

/** The words, letters and scripts of `data/adverts/languages.json`, made ready for one pass over a text. */
export function languageTable(
  words: Readonly<Record<string, LanguageWords>>,
  ranges: readonly ScriptRange[],
): LanguageTable {
  const languages = [...new Set([...Object.keys(words), ...ranges.flatMap((range) => range.languages)])];
  const bitOf = (language: string) => 1 << languages.indexOf(language);
  const byWord = new Map<number, number>();
  const letters = new Int32Array(ALPHABETS);
  for (const [language, own] of Object.entries(words)) {
    for (const word of own.words.split(' ')) {
      const hash = hashOf(word);
      byWord.set(hash, (byWord.get(hash) ?? 0) | bitOf(language));
    }
    for (const letter of own.letters) letters[letter.charCodeAt(0)]! |= bitOf(language);
  }
  return {
    languages,
    english: languages.indexOf('en'),
    fold: FOLD,
    ...slots(byWord),
    letters,
    scripts: ranges.map(({ from, to, languages: own, perWord }) => ({
      from: from.charCodeAt(0),
      to: to.charCodeAt(0),
      own: own.map((language) => languages.indexOf(language)),
      weight: WORD / perWord,
    })),
    wordWeights: languages.map((_, shared) => WORD / (shared + 1)),
    letterWeights: languages.map((_, shared) => LETTER / (shared + 1)),
  };
}

const FOLD = Uint16Array.from({ length: ALPHABETS }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return /[\p{L}\p{M}]/u.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
});

function slots(byWord: ReadonlyMap<number, number>): Pick<LanguageTable, 'keys' | 'bits'> {
  const keys = new Int32Array(SLOTS);
  const bits = new Int32Array(SLOTS);
  for (const [hash, own] of byWord) {
    let at = slotOf(hash);
    while (keys[at] !== 0) at = (at + 1) & (SLOTS - 1);
    keys[at] = hash;
    bits[at] = own;
  }
  return { keys, bits };
}

const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (SLOTS - 1);

const hashOf = (word: string): number =>
  [...word].reduce((hash, char) => (Math.imul(hash, 31) + char.charCodeAt(0)) | 0, 0);

/** The bits of the languages that have a word of this hash; 0 for none. */
export function languagesOf(hash: number, { keys, bits }: LanguageTable): number {
  for (let at = slotOf(hash); keys[at] !== 0; at = (at + 1) & (SLOTS - 1)) {
    if (keys[at] === hash) return bits[at]!;
  }
  return 0;
}
