/** The word of the application document, and with it the whole set of conventions. */
export type DocumentWord = 'cv' | 'resume';

/** A market that we have conventions for. `eu` is continental Europe, written in British English. */
export type MarketId = 'uk' | 'ie' | 'eu' | 'us' | 'ca';

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
  | 'usual';

export type MarketVote = {
  readonly signal: MarketSignal;
  readonly says: DocumentWord | null;
  /** ISO 3166-1 alpha-2, where the sign names a country. */
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
