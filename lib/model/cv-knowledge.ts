import type { BulletLexicon } from './bullet-lexicon';

/** What a section of a CV is about. `extra` keeps its own heading; `contact` and `links` feed the basics. */
export type SectionKind =
  | 'profile'
  | 'experience'
  | 'education'
  | 'projects'
  | 'skills'
  | 'certificates'
  | 'links'
  | 'contact'
  | 'references'
  | 'extra';

export type DateWords = {
  /** Month names and abbreviations to the month's number. */
  readonly months: Readonly<Record<string, number>>;
  readonly seasons: readonly string[];
  /** Words for "still going on". */
  readonly present: readonly string[];
  /** Words between the ends of a range. */
  readonly to: readonly string[];
  /** Words before an open start ("since 2020"). */
  readonly since: readonly string[];
};

type OrganisationWords = {
  readonly companies: readonly string[];
  /** What a firm's name ends in behind a comma ("Marlow Foods, Ltd"). */
  readonly legalForms: readonly string[];
  readonly institutions: readonly string[];
  readonly degrees: readonly string[];
  readonly scores: readonly string[];
};

type ContactWords = {
  /** Printed labels per field ("Tel", "Based in"). */
  readonly labels: Readonly<Record<'email' | 'phone' | 'location' | 'url' | 'profile', readonly string[]>>;
  /** Host to the network's name. */
  readonly networks: Readonly<Record<string, string>>;
  /** What a web address without "https://" may end in. */
  readonly hostEndings: readonly string[];
  readonly honorifics: readonly string[];
  readonly postnominals: readonly string[];
  /** Names of the document itself, printed above the person's name. */
  readonly documentWords: readonly string[];
};

type PlaceWords = {
  readonly regions: readonly string[];
  /** Country as printed to its ISO code. */
  readonly countries: Readonly<Record<string, string>>;
  /** ISO code to cities large enough to stand alone on a CV. */
  readonly cities: Readonly<Record<string, readonly string[]>>;
  readonly remote: readonly string[];
  /** Words of a street's name that tell an address from other text with digits. */
  readonly streets: readonly string[];
};

/** The facts `lib/cv` reads documents by, as committed in `data/cv`. */
type CvDictionary = {
  readonly headings: Readonly<Record<SectionKind, readonly string[]>>;
  readonly dates: DateWords;
  readonly titles: readonly string[];
  readonly organisations: OrganisationWords;
  /** Words for how well a skill or language is known. */
  readonly levels: readonly string[];
  readonly contact: ContactWords;
  readonly places: PlaceWords;
  readonly glyphs: { readonly bullets: string; readonly separators: readonly string[] };
  /** First parts of compounds that keep their hyphen when a line breaks after it. */
  readonly hyphenPrefixes: readonly string[];
  /** Words that lead to a value and are no part of it ("Issued by", "Date"). */
  readonly connecting: readonly string[];
  /** Words common on CVs, that tell a word from a piece of one. */
  readonly commonWords: readonly string[];
};

/** Everything `lib/cv` needs to know: the dictionary for the document, the lexicon for its bullets. */
export type CvKnowledge = CvDictionary & { readonly bullets: BulletLexicon };
