import type { BulletLexicon } from '../model/bullet-lexicon';
import type { Tense } from '../model/cv';

export type VerbForm = { readonly base: string; readonly tense: Exclude<Tense, 'none'>; readonly bare: boolean };

/** The lexicon, opened for look-up. */
export type BulletForms = {
  readonly verbs: ReadonlyMap<string, VerbForm>;
  /** Participle to its base: a verb only after "have"; alone it tells what was done to a thing ("written in Go"). */
  readonly participles: ReadonlyMap<string, string>;
  /** Phrases that open a result and a scope, by their first word. */
  readonly results: Phrases;
  readonly scopes: Phrases;
  readonly sets: {
    readonly [List in Extract<keyof BulletLexicon, SetName>]: ReadonlySet<string>;
  };
};

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

type SetName =
  | 'adverbs'
  | 'adjectives'
  | 'linking'
  | 'nounAfter'
  | 'participles'
  | 'intransitive'
  | 'outcomes'
  | 'prepositions'
  | 'determiners'
  | 'anaphora'
  | 'firstPerson'
  | 'subordinators'
  | 'abbreviations';

const opened = new WeakMap<BulletLexicon, BulletForms>();

/** Opened once per lexicon: sixty bullets share it. */
export function formsOf(lexicon: BulletLexicon): BulletForms {
  const known = opened.get(lexicon);
  if (known) return known;
  const forms: BulletForms = {
    verbs: verbForms(lexicon),
    participles: new Map(lexicon.verbs.flatMap(([base, , , , participle]) => (participle ? [[participle, base]] : []))),
    results: byFirstWord(lexicon.results),
    scopes: byFirstWord(lexicon.scopes),
    sets: {
      adverbs: new Set(lexicon.adverbs),
      linking: new Set(lexicon.linking),
      nounAfter: new Set(lexicon.nounAfter),
      adjectives: new Set(lexicon.adjectives),
      participles: new Set(lexicon.participles),
      intransitive: new Set(lexicon.intransitive),
      outcomes: new Set(lexicon.outcomes),
      prepositions: new Set(lexicon.prepositions),
      determiners: new Set(lexicon.determiners),
      anaphora: new Set(lexicon.anaphora),
      firstPerson: new Set(lexicon.firstPerson),
      subordinators: new Set(lexicon.subordinators),
      abbreviations: new Set(lexicon.abbreviations),
    },
  };
  opened.set(lexicon, forms);
  return forms;
}

function byFirstWord(phrases: readonly string[]): Phrases {
  const byWord = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    byWord.set(words[0]!, [...(byWord.get(words[0]!) ?? []), words]);
  }
  return byWord;
}

function verbForms(lexicon: BulletLexicon): Map<string, VerbForm> {
  const verbs = new Map<string, VerbForm>();
  // Past forms go last and win: a bullet that opens with "Cut" or "Set" tells of the past.
  for (const [base, third, gerund] of lexicon.verbs) {
    verbs.set(base, { base, tense: 'present', bare: true });
    verbs.set(third, { base, tense: 'present', bare: false });
    verbs.set(gerund, { base, tense: 'gerund', bare: false });
  }
  for (const [base, , , past] of lexicon.verbs) verbs.set(past, { base, tense: 'past', bare: false });
  return verbs;
}
