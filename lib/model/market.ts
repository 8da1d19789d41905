/** The word of the application document, and with it the whole set of conventions. */
export type DocumentWord = 'cv' | 'resume';

/** The markets that we have conventions for, in the order of every choice. `eu` is continental Europe, written in British English. */
export const MARKET_IDS = ['uk', 'ie', 'eu', 'us', 'ca'] as const;
export type MarketId = (typeof MARKET_IDS)[number];

/**
 * What gave a vote (RULES.md sections 11 and 13).
 * `choice` and `country` decide alone; a `place` decides unless another place contradicts it; the rest add up their weights.
 */
export type MarketSignal =
  | 'choice'
  | 'country'
  | 'place'
  | 'currency'
  | 'authorisation'
  | 'benefits'
  | 'spelling'
  | 'document-word'
  | 'host'
  /** A place named in passing ("our customers in Leeds"): it weighs, it does not decide. */
  | 'mention'
  /** Words of one side's working life: degrees, company forms, time zones, dialling codes. */
  | 'wording'
  | 'usual';

export type MarketVote = {
  readonly signal: MarketSignal;
  readonly says: DocumentWord | null;
  /** ISO 3166-1 alpha-2, where the sign names a country; `EU`, reserved there, where it names Europe as a whole. */
  readonly country: string | null;
  /** log(P(sign | cv side) / P(sign | resume side)): positive speaks for a CV, negative for a resume. */
  readonly weight: number;
  /** The advert's own words. */
  readonly quote: string;
};

export type MarketDecision = {
  readonly document: DocumentWord | null;
  /** ISO 3166-1 alpha-2, or null. */
  readonly country: string | null;
  /** False: the advert does not settle it, `document` and `market` come from the user's usual market, if set. */
  readonly decided: boolean;
  /** The conventions in force; null when we have no rules for the country and the user has no usual market. */
  readonly market: MarketId | null;
  readonly votes: readonly MarketVote[];
};

/** The conventions of one market, as committed in `data/markets/<id>.json`. */
export type MarketConventions = {
  readonly id: MarketId;
  readonly countries: readonly string[];
  readonly document: DocumentWord;
  readonly spelling: 'british' | 'american';
  readonly paper: 'a4' | 'letter';
  /** Heading of the summary and of the other sections, as the document prints them. */
  readonly headings: Readonly<Record<string, string>>;
  /** Sections in order. */
  readonly sections: readonly string[];
  /** Pages at most, by seniority. */
  readonly pages: Readonly<Record<'junior' | 'mid' | 'senior' | 'lead', number>>;
  /** Personal details to leave out. */
  readonly omit: readonly string[];
  /** Words of the tailored summary's sentence shapes ("commercial experience", "Core stack:"). */
  readonly summary: Readonly<Record<string, string>>;
};

/** The places of one country, as committed in `data/markets/places-*.json`, under its ISO 3166-1 alpha-2 code. */
export type CountryPlaces = {
  /** The country itself. */
  readonly names: readonly string[];
  /** Its short forms ("UK"), read in capitals only. */
  readonly codes: readonly string[];
  readonly regions: readonly string[];
  /** Codes of states and provinces ("TX"), read in capitals and only behind a place or in a location line. */
  readonly regionCodes: readonly string[];
  readonly cities: readonly string[];
};

/** Words around a place that make it the place of work. */
export type PlaceCues = {
  /** End right before the place: "based in", "office in". */
  readonly before: readonly string[];
  /** Begin right behind it: "office", "based". */
  readonly after: readonly string[];
  /** May stand between a cue and the place: "the", "central". */
  readonly between: readonly string[];
  /** Whoever stands before the cue is not the one who works there: "customers". */
  readonly others: readonly string[];
  /** Before "Leeds based" these make it a place of somebody else, or of a part of the firm ("our Leeds based partners"). */
  readonly ours: readonly string[];
  /** Begin what follows "Based in Leeds, …" when it is about the reader's work and not about the firm. */
  readonly reader: readonly string[];
};

/** A sign that votes by its mere presence. */
type PhraseSign = {
  readonly id: string;
  readonly signal: MarketSignal;
  /** Signs of one kind come together, so that only the strongest for either side counts; the signal where none is named. */
  readonly kind?: string;
  readonly country: string | null;
  /** The capitals of the phrases count ("PTO"). */
  readonly exact: boolean;
  readonly phrases: readonly string[];
};

/** Words that Britain and America spell differently, as stems with their two endings. */
export type SpellingStems = {
  readonly id: string;
  readonly british: string;
  readonly american: string;
  readonly suffixes: readonly string[];
  readonly stems: readonly string[];
};

/** How often a sign stood in the labelled adverts of either side, and the weight that follows. */
export type SignWeight = { readonly cv: number; readonly resume: number; readonly weight: number };

/** As committed in `data/markets/weights.json` by `lib/build/estimate-market-weights.ts`. */
type SignWeights = {
  readonly estimatedOn: string;
  readonly date: string;
  readonly adverts: { readonly cv: number; readonly resume: number };
  readonly signs: Readonly<Record<string, SignWeight>>;
};

/** Everything that speaks for a market. */
export type MarketSigns = {
  readonly places: Readonly<Record<string, CountryPlaces>>;
  /** Names found in several countries, to the one that is meant when nothing stands beside them. */
  readonly usual: Readonly<Record<string, string>>;
  /** Names that are also words, people or tools ("Reading", "Phoenix"): no passing mention of them counts. */
  readonly guarded: readonly string[];
  /** Letters of UK postcode areas. */
  readonly postcodeAreas: readonly string[];
  /** Codes of states that are also words in capitals ("OR"): read only behind a comma. */
  readonly wordCodes: readonly string[];
  /** The codes that stand in running text by themselves; two letters such as DE need a place before them. */
  readonly sureCodes: readonly string[];
  readonly cues: PlaceCues;
  readonly phrases: readonly PhraseSign[];
  readonly spelling: readonly SpellingStems[];
  /** Endings of host names to their country. */
  readonly domains: Readonly<Record<string, string>>;
  /** Hosts of application forms and short links, whose ending says nothing ("grnh.se"). */
  readonly hostsOfAll: readonly string[];
  /** Currency signs and dialling codes to their country, or null where several have them. */
  readonly symbols: Readonly<Record<string, string | null>>;
  readonly document: {
    readonly cv: readonly string[];
    readonly resume: readonly string[];
    /** Right beside "CV" these make it computer vision, right before "resume" a verb. */
    readonly notBeside: readonly string[];
    readonly notBefore: readonly string[];
  };
  readonly weights: SignWeights;
};
