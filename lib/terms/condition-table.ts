import type { AdvertWords } from '../model/advert-words';
import { phrasesAmong } from './find-phrases';
import { type PhraseTable, phraseTable } from './phrase-table';
import type { Sieved } from './word-pass';

/** What a word of a sentence does to the conditions found there: bit `n` for the `n`th of `eligibility`. */
type Said = {
  readonly needs: number;
  readonly also: number;
  readonly unless: number;
  readonly boilerplate: boolean;
  readonly refusal: boolean;
  readonly strong: boolean;
};

type Mark = { readonly mark: string; readonly said: Said };

export type ConditionTable = {
  readonly words: PhraseTable<Said>;
  /** Words that are signs alone ("%"), which no pass over words can find. */
  readonly marks: readonly Mark[];
  /** The conditions that ask for such a word at all. */
  readonly needing: number;
  readonly alsoNeeding: number;
};

const NOTHING: Said = { needs: 0, also: 0, unless: 0, boilerplate: false, refusal: false, strong: false };

/** Every word that a sentence's condition may hang on. Any number of conditions up to 32. */
export function conditionTable({ eligibility, boilerplate, refusals, strong, common }: AdvertWords): ConditionTable {
  const said = new Map<string, Said>();
  const add = (words: readonly string[] | undefined, more: (before: Said) => Partial<Said>) => {
    for (const word of words ?? []) {
      const before = said.get(word) ?? NOTHING;
      said.set(word, { ...before, ...more(before) });
    }
  };
  let needing = 0;
  let alsoNeeding = 0;
  eligibility.forEach(({ needs, also, unless }, n) => {
    if (needs) needing |= 1 << n;
    if (also) alsoNeeding |= 1 << n;
    add(needs, (before) => ({ needs: before.needs | (1 << n) }));
    add(also, (before) => ({ also: before.also | (1 << n) }));
    add(unless, (before) => ({ unless: before.unless | (1 << n) }));
  });
  add(boilerplate, () => ({ boilerplate: true }));
  add(refusals, () => ({ refusal: true }));
  add(strong, () => ({ strong: true }));
  const all = [...said].map(([text, ref]) => ({ text, as: 'any' as const, ref }));
  const isWorded = ({ text }: { readonly text: string }) => /[\p{L}\p{N}]/u.test(text);
  return {
    words: phraseTable(all.filter(isWorded), common),
    marks: all.filter((one) => !isWorded(one)).map(({ text, ref }) => ({ mark: text, said: ref })),
    needing,
    alsoNeeding,
  };
}

/** What a sentence says of the conditions: the bits of those that hold in it, and where it says no. */
export type Sentence = {
  readonly holds: number;
  readonly boilerplate: boolean;
  /** Whether it says how firm the condition is. */
  readonly strong: boolean;
  readonly refusals: readonly { readonly start: number; readonly end: number }[];
};

const NONE: readonly Mark[] = [];

/** Those marks that the text holds anywhere: most texts hold none, so that no sentence need be searched for them. */
export function marksIn(text: string, { marks }: ConditionTable): readonly Mark[] {
  let found = NONE;
  for (const one of marks) if (text.includes(one.mark)) found = [...found, one];
  return found;
}

/** Reads `text` from `from` to `to`, a sentence. `words` and `marks` are those of the whole text. Spans are offsets into `text`. */
export function readConditions(
  text: string,
  words: Sieved,
  marks: readonly Mark[],
  from: number,
  to: number,
  table: ConditionTable,
): Sentence {
  let needs = ~table.needing;
  let also = ~table.alsoNeeding;
  let unless = 0;
  let boilerplate = false;
  let strong = false;
  const refusals = [];
  for (const { start, end, ref } of phrasesAmong(text, words, table.words, from, to)) {
    needs |= ref.needs;
    also |= ref.also;
    unless |= ref.unless;
    if (ref.boilerplate) boilerplate = true;
    if (ref.strong) strong = true;
    if (ref.refusal) refusals.push({ start, end });
  }
  for (const { mark, said } of marks) {
    if (!text.slice(from, to).includes(mark)) continue;
    needs |= said.needs;
    also |= said.also;
    unless |= said.unless;
  }
  return { holds: needs & also & ~unless, boilerplate, strong, refusals };
}
