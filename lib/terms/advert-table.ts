import type { Knowledge } from '../model/knowledge';
import {
  type AboutRef,
  type AdvertRef,
  aboutPhrases,
  advertPhrases,
  namesOf,
  type RoleKind,
  titlePhrases,
  titleSegments,
} from './advert-phrases';
import { type ConditionTable, conditionTable } from './condition-table';
import { findPhrases } from './find-phrases';
import { type PhraseTable, phraseTable } from './phrase-table';
import type { PlaceReader } from './place-line';
import { placeCodes } from './place-names';
import { type CueWords, cueWords } from './place-text';
import { type Documents, type SignOf, signsOf } from './signs';

/** All that is looked for in an advert beside its skills, made once for each knowledge. */
export type AdvertTable = {
  readonly phrases: PhraseTable<AdvertRef>;
  /** Lets the words of `phrases` and of `conditions` through. */
  readonly filter: Uint8Array;
  readonly places: PlaceReader;
  /** Apart from `phrases`, since its words are everywhere and would slow what the market needs. */
  readonly about: PhraseTable<AboutRef>;
  /** What names a kind of work in a title. */
  readonly titles: PhraseTable<RoleKind>;
  /** What names one as a part of a title of its own, in small letters. */
  readonly segments: ReadonlyMap<string, RoleKind>;
  readonly cues: CueWords;
  readonly conditions: ConditionTable;
  readonly signOf: SignOf;
  readonly documents: Documents;
};

type Needed = Pick<Knowledge, 'signs' | 'adverts' | 'markets'>;

const tables = new WeakMap<Needed, AdvertTable>();

export function advertTable(knowledge: Needed): AdvertTable {
  const known = tables.get(knowledge);
  if (known) return known;
  const made = makeTable(knowledge);
  tables.set(knowledge, made);
  return made;
}

function makeTable({ signs, adverts, markets }: Needed): AdvertTable {
  const documents = new Map(
    markets.flatMap(({ countries, document }) => countries.map((country) => [country, document] as const)),
  );
  const signOf = signsOf(signs, documents);
  const phrases = phraseTable(advertPhrases(signs, adverts, documents, signOf), adverts.common);
  const conditions = conditionTable(adverts);
  return {
    phrases,
    filter: phrases.filter.map((set, hash) => set | conditions.words.filter[hash]!),
    about: phraseTable(aboutPhrases(adverts)),
    titles: phraseTable(titlePhrases(adverts)),
    segments: titleSegments(adverts),
    places: {
      namesIn: (text) => namesOf(findPhrases(text, phrases)),
      codes: { meanings: placeCodes(signs.places), wordy: new Set(signs.wordCodes) },
      postcodeAreas: new Set(signs.postcodeAreas),
    },
    cues: cueWords(signs.cues),
    conditions,
    signOf,
    documents,
  };
}
