/**
 * Where to find a value: a CSS selector, whose element's text is meant, or more exactly
 * an attribute of it, and a pattern whose first group is kept. `{id}` in a selector stands for the job id of the URL.
 */
export type Pick = string | { readonly select: string; readonly attr?: string; readonly pattern?: string };

/** The advert's body: the first element that matches, or every one in document order when `all` is set. */
export type Body = string | { readonly select: string; readonly all: true };

/** The fields a board can show beside the advert's body. */
export type FieldName =
  | 'title'
  | 'company'
  | 'location'
  | 'salary'
  | 'employmentType'
  | 'workplace'
  | 'postedAt'
  | 'closesAt';

/** One design of a board's job page. Newer designs come first; each list of selectors is newest first, too. */
export type Layout = {
  readonly name: string;
  /** When these selectors were last known to fit: a year, or a month `2026-09`. */
  readonly dated: string;
  /** The open job's own part of the page; without it, or where none matches, the whole page. */
  readonly root?: readonly string[];
  readonly body: readonly Body[];
  readonly drop?: readonly string[];
  readonly fields?: Partial<Readonly<Record<FieldName, readonly Pick[]>>>;
  /** Places that hold the id of the job on show; compared with the id in the URL to see a stale pane. */
  readonly paneId?: readonly Pick[];
};

/** A job board or applicant tracking system: everything that is particular to it, as a fact. */
export type Board = {
  /** The file's name in `data/boards` without its ending. */
  readonly id: string;
  readonly name: string;
  /** Host names: equal, or the page's host ends with `.` and this. */
  readonly hosts: readonly string[];
  /** Selectors of which one is enough to know the board on a page of another host, or of none. */
  readonly signs: readonly string[];
  /** Patterns over the URL whose first group is the job's id. */
  readonly jobId?: readonly string[];
  /** Patterns over path and query of addresses that show a list and never one job. */
  readonly lists?: readonly string[];
  readonly layouts: readonly Layout[];
  readonly examples: readonly string[];
  /** Month in which a real page was last seen to fit, or null: written after published structure alone. */
  readonly seen: string | null;
};

/** What is told from words and selectors alone, on any page, in several languages. */
export type PageClues = {
  /** Never part of an advert, wherever it stands. */
  readonly furniture: readonly string[];
  /** Country names that are not the ones of `Intl`, in lower case, with their ISO codes. */
  readonly countries: Readonly<Record<string, string>>;
  readonly workplace: Readonly<Record<'remote' | 'hybrid' | 'office', readonly string[]>>;
};

/** What the first script is read with: bot checks are told there. */
export type FirstClues = PageClues & {
  /** Starts of the title or heading of a bot check. */
  readonly challenges: readonly string[];
};

/** What a page of unknown shape is read with beside that. */
export type GenericClues = PageClues & {
  /** Words of class names and ids that mark furniture. */
  readonly furnitureNames: readonly string[];
  /** How the title, the company and the place stand on a page of unknown shape. */
  readonly boxes: {
    /** Selectors of elements marked as one of them. */
    readonly selectors: Readonly<Record<'company' | 'location', readonly string[]>>;
    /** Patterns of what stands before a colon and the name. */
    readonly labels: Readonly<Record<'company' | 'location', readonly string[]>>;
    /** Patterns of texts that stand in such elements and are neither. */
    readonly notNames: readonly string[];
    /** Patterns of the starts of headings that adverts put over their own text. */
    readonly sectionNames: readonly string[];
  };
  /** Patterns of the starts of headings after which the advert is over. */
  readonly tailHeadings: readonly string[];
  /** Patterns of what pages of jobs that are gone say. */
  readonly expired: readonly string[];
  /** Patterns over path and query of search results and job lists. */
  readonly listPaths: readonly string[];
  /** Stems of words of adverts: several different ones are expected. */
  readonly jobWords: readonly string[];
};
