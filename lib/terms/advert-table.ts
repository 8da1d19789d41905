import type { EligibilityWords, EmployerWords } from '../model/advert-words';
import type { Knowledge } from '../model/knowledge';
import type { DocumentWord, MarketSignal, SpellingStems } from '../model/market';
import { findPhrases, type Phrase, type PhraseHit, type PhraseTable, phraseTable } from './phrase-table';
import type { PlaceReader } from './place-line';
import { type PlaceName, placeCodes, placeNames } from './place-names';
import { type CueWords, cueWords } from './place-text';

/** What a phrase of an advert stands for. */
type AdvertRef =
  | { readonly group: 'place'; readonly name: PlaceName }
  | { readonly group: 'sign'; readonly id: string; readonly signal: MarketSignal; readonly country: string | null }
  | { readonly group: 'document'; readonly word: DocumentWord }
  | { readonly group: 'employer'; readonly words: EmployerWords }
  | { readonly group: 'eligibility'; readonly words: EligibilityWords };

export type AdvertHit = PhraseHit<AdvertRef>;

/** All that is looked for in an advert beside its skills, made once for each knowledge. */
export type AdvertTable = {
  readonly phrases: PhraseTable<AdvertRef>;
  readonly places: PlaceReader;
  readonly cues: CueWords;
  /** Country to the document its market sends. */
  readonly documents: ReadonlyMap<string, DocumentWord>;
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
  const names = placeNames(signs);
  const documents = new Map(
    markets.flatMap(({ countries, document }) => countries.map((country) => [country, document] as const)),
  );
  const asName = <Ref>(name: PlaceName, ref: Ref): Phrase<Ref> => ({
    text: name.name,
    as: name.code ? 'exact' : 'name',
    ref,
  });
  const common = new Set(adverts.common);
  return {
    phrases: phraseTable<AdvertRef>(
      [
        ...names.map((name) => asName<AdvertRef>(name, { group: 'place', name })),
        ...signs.phrases.flatMap(({ id, signal, country, exact, phrases }) =>
          phrases.map(
            (text) => ({ text, as: exact ? 'exact' : 'any', ref: { group: 'sign', id, signal, country } }) as const,
          ),
        ),
        ...signs.spelling.flatMap(spellingPhrases),
        ...Object.entries(signs.domains).map(
          ([ending, country]) =>
            ({
              text: `.${ending}`,
              as: 'exact',
              ref: { group: 'sign', id: domainSign(documents.get(country)), signal: 'host', country },
            }) as const,
        ),
        ...(['cv', 'resume'] as const).flatMap((word) =>
          signs.document[word].map((text) => ({ text, as: 'exact', ref: { group: 'document', word } }) as const),
        ),
        ...adverts.employers.flatMap((words) =>
          words.phrases.map((text) => conditional(text, { group: 'employer', words })),
        ),
        ...adverts.eligibility.flatMap((words) =>
          words.phrases.map((text) => conditional(text, { group: 'eligibility', words })),
        ),
      ],
      common,
    ),
    places: {
      names: phraseTable(names.map((name) => asName(name, name))),
      codes: { meanings: placeCodes(signs.places), wordy: new Set(signs.wordCodes) },
      postcodeAreas: new Set(signs.postcodeAreas),
    },
    cues: cueWords(signs.cues),
    documents,
  };
}

/** Endings of host names are few in any one country, so they are counted by the document of their side. */
export const domainSign = (says: DocumentWord | undefined): string => `domain-${says ?? 'elsewhere'}`;

/** A phrase written with a capital is read with its capitals ("SC", "NHS"). */
function conditional(text: string, ref: AdvertRef): Phrase<AdvertRef> {
  return { text, as: /\p{Lu}/u.test(text) ? 'exact' : 'any', ref };
}

function spellingPhrases({ id, british, american, suffixes, stems }: SpellingStems): Phrase<AdvertRef>[] {
  const forms = (ending: string, side: string, country: string) =>
    stems.flatMap((stem) =>
      suffixes.map((suffix) => ({
        text: stem + ending + suffix,
        as: 'any' as const,
        ref: { group: 'sign' as const, id: `${side}-${id}`, signal: 'spelling' as const, country },
      })),
    );
  return [...forms(british, 'british', 'GB'), ...(american ? forms(american, 'american', 'US') : [])];
}

let last: { text: string; table: AdvertTable; hits: readonly AdvertHit[] } | null = null;

/**
 * Every phrase of the table in `text`, in the order of their rarest words. Signs, employer and conditions are read from the same advert one
 * after the other, so the hits of the last text are kept.
 */
export function advertHits(text: string, table: AdvertTable): readonly AdvertHit[] {
  if (last && last.text === text && last.table === table) return last.hits;
  const hits = findPhrases(text, table.phrases);
  last = { text, table, hits };
  return hits;
}
