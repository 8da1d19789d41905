import type { PartialDate, Span } from './text';

/** Stable within one Cv: it survives edits, reordering and re-parsing. */
export type ItemId = string;

export type CvFileKind = 'pdf' | 'docx' | 'json' | 'markdown' | 'text' | 'paste';

/** Where a CV comes from: a file, the sample of an invented person, or a template that is to be filled in. */
export type CvOrigin = CvFileKind | 'sample' | 'template';

export type CvSource = {
  readonly kind: CvOrigin;
  readonly fileName: string | null;
  /** Pages of the file, where it has pages. */
  readonly pages: number | null;
  /** Size of the first page in points, where it has pages: tells A4 from Letter. */
  readonly paper: { readonly width: number; readonly height: number } | null;
};

export type Profile = { readonly network: string; readonly url: string; readonly username: string | null };

export type Basics = {
  readonly name: string | null;
  /** The job title near the top. */
  readonly label: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly url: string | null;
  /** The location as printed. */
  readonly location: string | null;
  readonly countryCode: string | null;
  readonly profiles: readonly Profile[];
  /** The profile or summary paragraph, lines joined. */
  readonly summary: string | null;
};

export type ResultGrade = 'quantified' | 'stated' | 'none';
export type Tense = 'past' | 'present' | 'gerund' | 'none';

/**
 * What `lib/cv/parse-bullet.ts` reads in a bullet, once, on import or edit. Spans are into the bullet's text.
 * `version` is the parser's: a stale reading is made again.
 */
export type BulletReading = {
  readonly version: number;
  readonly parts: {
    readonly action: Span | null;
    readonly work: Span | null;
    readonly scope: Span | null;
    readonly result: Span | null;
  };
  readonly tense: Tense;
  /** The opening verb as written ("Cut"), or null when the bullet opens with none. */
  readonly verb: string | null;
  /** Clauses that could stand as a sentence of a profile on their own, each opening with its own verb. */
  readonly clauses: readonly Span[];
  readonly result: ResultGrade;
  /** Figures with their units ("4 hours", "35%", "12 services"). */
  readonly figures: readonly Span[];
};

export type Bullet = { readonly id: ItemId; readonly text: string; readonly reading: BulletReading };

export type Role = {
  readonly id: ItemId;
  readonly company: string | null;
  readonly title: string | null;
  readonly location: string | null;
  readonly start: PartialDate | null;
  /** Null for the current role, and for a role without dates. */
  readonly end: PartialDate | null;
  readonly current: boolean;
  readonly url: string | null;
  /** Prose under the heading of the role, above or instead of bullets. */
  readonly summary: string | null;
  readonly bullets: readonly Bullet[];
};

export type Project = {
  readonly id: ItemId;
  readonly name: string | null;
  readonly url: string | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly description: string | null;
  readonly bullets: readonly Bullet[];
  readonly keywords: readonly string[];
};

export type SkillGroup = { readonly id: ItemId; readonly name: string | null; readonly keywords: readonly string[] };

export type Education = {
  readonly id: ItemId;
  readonly institution: string | null;
  readonly studyType: string | null;
  readonly area: string | null;
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly score: string | null;
  /** Absent on entries read before addresses were kept. */
  readonly url?: string | null;
  readonly lines: readonly string[];
};

export type Certificate = {
  readonly id: ItemId;
  readonly name: string;
  readonly issuer: string | null;
  readonly date: PartialDate | null;
  readonly url: string | null;
};

/** A section of its own name that is none of the above (publications, talks, languages, interests). */
export type Extra = {
  readonly id: ItemId;
  readonly heading: string;
  readonly lines: readonly string[];
  /** The section of a JSON document it was read from, under which it goes back. */
  readonly section?: string;
};

/** Part of a JSON document as its author wrote it, beside what we would have written for the same words. */
export type Kept = { readonly as: unknown; readonly was: unknown };

/** Words of the document that lead elsewhere. */
export type CvLink = { readonly text: string; readonly url: string };

/** A line that fits nowhere, kept so that nothing is dropped. `after` names the heading it stood under. */
export type Unplaced = { readonly id: ItemId; readonly text: string; readonly after: string | null };

export type DoubtKind =
  | 'no-name'
  | 'no-email'
  | 'no-roles'
  | 'role-without-dates'
  | 'role-without-title'
  | 'role-without-bullets'
  /** Title and firm could be the other way round. */
  | 'title-or-company'
  | 'ends-before-start'
  | 'dates-overlap'
  | 'education-without-dates'
  /** A word for how well something is known, read as a skill. */
  | 'level-as-skill'
  | 'unknown-heading'
  /** A bullet from another column of the page than the job it was read under. */
  | 'other-column'
  | 'duplicate'
  | 'unplaced'
  | 'damaged-text';

/** Something the reader of the file was unsure of; the words are the interface's. */
export type CvDoubt = {
  readonly kind: DoubtKind;
  readonly path: string;
  readonly quote: string;
  /** The item it is about, where it is about one: it stays right when items move. */
  readonly item?: ItemId;
};

/** A line of the original as printed, in reading order; `column` counts the columns of the whole document. */
export type SourceLine = { readonly text: string; readonly page: number | null; readonly column: number };

/** Id of an item, or path of a field of the basics, to the indices of the `sourceLines` it was read from. */
export type LineOrigin = Readonly<Record<string, readonly number[]>>;

export type DamageKind =
  | 'spaced-letters'
  | 'glued-words'
  | 'wrong-order'
  | 'interleaved-columns'
  | 'lost-ligatures'
  | 'single-glyph-ligatures'
  | 'icon-letters'
  | 'contact-in-margin'
  | 'hidden-text'
  | 'no-characters';

/** Something in the text layer of a PDF that machines stumble over; `lines` are as a plain reader meets them. */
export type TextDamage = { readonly kind: DamageKind; readonly quote: string; readonly lines: readonly string[] };

/** A heading as printed, with the kind of section it opened (`SectionKind`). */
export type SectionHeading = { readonly kind: string; readonly text: string };

/** What the reading stage makes of a file or a text. */
export type CvContent = {
  readonly basics: Basics;
  readonly skills: readonly SkillGroup[];
  readonly roles: readonly Role[];
  readonly projects: readonly Project[];
  readonly education: readonly Education[];
  readonly certificates: readonly Certificate[];
  readonly extras: readonly Extra[];
  readonly unplaced: readonly Unplaced[];
  /** Section kinds in the order of the document. */
  readonly order: readonly string[];
  /** The headings as printed, in the order of the document; absent where the source has none. */
  readonly headings?: readonly SectionHeading[];
  /** Where bullets, skills and other lines lead, when their words do not say so themselves. */
  readonly links?: readonly CvLink[];
  /** Words that only announce a value ("Mobile", "Issued by"), taken off it: nothing of the CV's own, so no doubt. */
  readonly labels?: readonly string[];
  /** What a JSON document holds and the fields above do not, by the item it belongs to, or `basics`, `meta` or `resume`. */
  readonly kept?: Readonly<Record<ItemId, Kept>>;
  readonly doubts: readonly CvDoubt[];
  readonly source: CvSource;
  /** The original's text; absent where the source has no lines of its own, and in CVs kept by older versions. */
  readonly sourceLines?: readonly SourceLine[];
  readonly origin?: LineOrigin;
  /** What is damaged in the text layer; absent or empty where it is sound. */
  readonly damage?: readonly TextDamage[];
};

/** The user's document as kept. `revision` rises with every change: evidence cached under an older one is stale. */
export type Cv = CvContent & { readonly id: ItemId; readonly name: string; readonly revision: number };

export type CvFailureReason =
  | 'empty'
  | 'scanned'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'too-long'
  | 'too-long-json'
  | 'too-many-pages'
  | 'too-deep'
  | 'wrong-type'
  | 'unsupported'
  | 'not-a-cv'
  | 'bomb'
  | 'timeout'
  | 'failed';
export type CvFailure = {
  readonly reason: CvFailureReason /** What the file really is, where its name says otherwise. */;
  readonly actual?: string;
};
export type CvResult =
  | { readonly ok: true; readonly cv: CvContent }
  | { readonly ok: false; readonly failure: CvFailure };

/** One run of characters of a PDF page, in points, y upwards from the bottom of the page. */
export type PdfItem = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
};
export type PdfLink = {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  readonly links: readonly PdfLink[];
};
