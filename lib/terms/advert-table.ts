import type { RoleType } from '../model/advert';
import type { EligibilityWords, EmployerWords, PosterWords } from '../model/advert-words';
import type { Knowledge } from '../model/knowledge';
import type { DocumentWord, MarketSignal, MarketSigns, SpellingStems } from '../model/market';
import { type ConditionTable, conditionTable } from './condition-table';
import { findPhrases, type PhraseHit, phrasesAmong } from './find-phrases';
import { type Phrase, type PhraseTable, phraseTable } from './phrase-table';
import type { PlaceReader } from './place-line';
import { type PlaceName, placeCodes, placeNames } from './place-names';
import { type CueWords, cueWords } from './place-text';
import { type Sieved, sieved, sieveWords } from './word-pass';

/** What a phrase of an advert stands for. */
type AdvertRef =
  | { readonly group: 'place'; readonly name: PlaceName }
  | { readonly group: 'sign'; readonly sign: Sign }
  | { readonly group: 'document'; readonly word: DocumentWord }
  | { readonly group: 'employer'; readonly words: EmployerWords }
  | { readonly group: 'eligibility'; readonly words: EligibilityWords; readonly bit: number };

/** What tells who posts the advert, and what work it is for. */
type AboutRef =
  | { readonly group: 'poster'; readonly type: PosterWords['type'] }
  | { readonly group: 'role'; readonly kind: RoleKind };

/** A kind of work; the lower its rank, the sooner it decides. */
type RoleKind = { readonly type: RoleType; readonly rank: number };

/** A sign with what it weighs; one object for each id and country, so that a sign is known by its identity. */
export type Sign = {
  readonly id: string;
  readonly signal: MarketSignal;
  readonly kind: string;
  readonly country: string | null;
  readonly says: DocumentWord | null;
  readonly weight: number;
};

export type AdvertHit = PhraseHit<AdvertRef>;

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
  readonly signOf: (id: string, signal: MarketSignal, country: string | null, kind?: string) => Sign;
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
  const documents = new Map(
    markets.flatMap(({ countries, document }) => countries.map((country) => [country, document] as const)),
  );
  const signOf = signsOf(signs, documents);
  const phrases = phraseTable<AdvertRef>(
    [
      ...placeNames(signs).map(placePhrase),
      ...signPhrases(signs, signOf),
      ...domainPhrases(signs, documents, signOf),
      ...documentPhrases(signs),
      ...adverts.employers.flatMap((words) =>
        words.phrases.map((text) => conditional(text, { group: 'employer', words })),
      ),
      ...adverts.eligibility.flatMap((words, n) =>
        words.phrases.map((text) => conditional(text, { group: 'eligibility', words, bit: 1 << n })),
      ),
    ],
    adverts.common,
  );
  const conditions = conditionTable(adverts);
  return {
    phrases,
    filter: phrases.filter.map((set, hash) => set | conditions.words.filter[hash]!),
    about: phraseTable<AboutRef>([
      ...adverts.posters.flatMap(({ type, phrases: texts }) =>
        texts.map((text) => ({ text, as: 'any' as const, ref: { group: 'poster' as const, type } })),
      ),
      ...adverts.roles.flatMap(({ type, text: texts }, rank) =>
        texts.map((text) => ({ text, as: 'any' as const, ref: { group: 'role' as const, kind: { type, rank } } })),
      ),
    ]),
    titles: phraseTable(
      adverts.roles.flatMap(({ type, title }, rank) =>
        title.map((text) => ({ text, as: 'any' as const, ref: { type, rank } })),
      ),
    ),
    segments: new Map(
      adverts.roles.flatMap(({ type, segments }, rank) =>
        (segments ?? []).map((text) => [text, { type, rank }] as const),
      ),
    ),
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

type SignOf = AdvertTable['signOf'];

function signsOf({ weights }: MarketSigns, documents: AdvertTable['documents']): SignOf {
  const made = new Map<string, Sign>();
  return (id, signal, country, kind = signal) => {
    const key = `${id} ${country}`;
    const known = made.get(key);
    if (known) return known;
    // What speaks of a country without rules weighs nothing; it is kept because it speaks against a decision.
    const weight = country !== null && !documents.has(country) ? 0 : (weights.signs[id]?.weight ?? 0);
    const sign = { id, signal, kind, country, weight, says: sideOf(weight) };
    made.set(key, sign);
    return sign;
  };
}

const sideOf = (weight: number): DocumentWord | null => (weight > 0 ? 'cv' : weight < 0 ? 'resume' : null);

const placePhrase = (name: PlaceName): Phrase<AdvertRef> => ({
  text: name.name,
  as: name.code ? 'exact' : 'name',
  ref: { group: 'place', name },
});

/** The hits that are names of places. */
export function namesOf(hits: readonly AdvertHit[]): { start: number; end: number; name: PlaceName }[] {
  const names = [];
  for (const { start, end, ref } of hits) if (ref.group === 'place') names.push({ start, end, name: ref.name });
  return names;
}

function signPhrases({ phrases, spelling }: MarketSigns, signOf: SignOf): Phrase<AdvertRef>[] {
  const worded = phrases.flatMap(({ id, signal, kind, country, exact, phrases: texts }) => {
    const ref = { group: 'sign', sign: signOf(id, signal, country, kind) } as const;
    return texts.map((text) => ({ text, as: exact ? 'exact' : 'any', ref }) as const);
  });
  return [...worded, ...spelling.flatMap((stems) => spellingPhrases(stems, signOf))];
}

function domainPhrases(
  { domains }: MarketSigns,
  documents: AdvertTable['documents'],
  signOf: SignOf,
): Phrase<AdvertRef>[] {
  return Object.entries(domains).map(([ending, country]) => {
    const sign = signOf(domainSign(documents.get(country)), 'host', country);
    return { text: `.${ending}`, as: 'exact', ref: { group: 'sign', sign } };
  });
}

function documentPhrases({ document }: MarketSigns): Phrase<AdvertRef>[] {
  return (['cv', 'resume'] as const).flatMap((word) =>
    document[word].map((text) => ({ text, as: 'exact', ref: { group: 'document', word } }) as const),
  );
}

/** Endings of host names are few in any one country, so they are counted by the document of their side. */
export const domainSign = (says: DocumentWord | undefined): string => `domain-${says ?? 'elsewhere'}`;

/** A phrase written with a capital is read with its capitals ("SC", "NHS"). */
function conditional(text: string, ref: AdvertRef): Phrase<AdvertRef> {
  return { text, as: /\p{Lu}/u.test(text) ? 'exact' : 'any', ref };
}

function spellingPhrases(
  { id, british, american, suffixes, stems }: SpellingStems,
  signOf: SignOf,
): Phrase<AdvertRef>[] {
  const forms = (ending: string, side: string, country: string) => {
    const ref = { group: 'sign', sign: signOf(`${side}-${id}`, 'spelling', country) } as const;
    return stems.flatMap((stem) =>
      suffixes.map((suffix) => ({ text: stem + ending + suffix, as: 'any' as const, ref })),
    );
  };
  return [...forms(british, 'british', 'GB'), ...(american ? forms(american, 'american', 'US') : [])];
}

/** What one pass over an advert finds: the phrases in the order of their rarest words, and the words it sieved. */
type AdvertText = { readonly hits: readonly AdvertHit[]; readonly words: Sieved };

const WORDS = sieved();
let last: (AdvertText & { readonly text: string; readonly table: AdvertTable }) | null = null;

/**
 * Signs, employer and conditions are read from the same advert one after the other, so what was found in the last text is
 * kept; `words` are good until the next text is read.
 */
export function advertText(text: string, table: AdvertTable): AdvertText {
  if (last && last.text === text && last.table === table) return last;
  sieveWords(text, table.filter, WORDS);
  last = { text, table, hits: phrasesAmong(text, WORDS, table.phrases, 0, text.length), words: WORDS };
  return last;
}

let lastAbout: {
  readonly text: string;
  readonly table: AdvertTable;
  readonly hits: readonly PhraseHit<AboutRef>[];
} | null = null;

/** What tells who posts the advert and what work it is for; kept like `advertText`. */
export function aboutHits(text: string, table: AdvertTable): readonly PhraseHit<AboutRef>[] {
  if (lastAbout?.text !== text || lastAbout.table !== table)
    lastAbout = { text, table, hits: findPhrases(text, table.about) };
  return lastAbout.hits;
}
