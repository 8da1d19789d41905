import type { Day } from './text';

export type BlockKind = 'heading' | 'paragraph' | 'item';

/** One heading, paragraph or list item of the posting. `text` holds no line break. */
export type Block = { readonly kind: BlockKind; readonly text: string };

/** How the posting was captured; the order is that of trust. */
export type PostingSource = 'json-ld' | 'microdata' | 'board' | 'embedded' | 'generic' | 'selection' | 'paste';

export type SalaryPeriod = 'year' | 'month' | 'week' | 'day' | 'hour';

/** Pay as the advert states it. `quote` is the advert's own wording; a number that is not stated is null. */
export type Salary = {
  readonly min: number | null;
  readonly max: number | null;
  /** ISO 4217, or null where the advert names no currency. */
  readonly currency: string | null;
  readonly period: SalaryPeriod | null;
  readonly quote: string;
};

/** Where the work is done, with the advert's own wording ("2 days a week in the office"). */
export type Workplace = { readonly kind: 'remote' | 'hybrid' | 'office'; readonly quote: string };

/** The advert as captured. `text` is what every span of every later stage points into. */
export type Posting = {
  readonly url: string | null;
  /** File name in `data/boards` without its ending, or null for a page of no known board. */
  readonly board: string | null;
  readonly title: string | null;
  readonly company: string | null;
  /** The location line as printed. */
  readonly location: string | null;
  /** ISO 3166-1 alpha-2 from structured data only, never guessed from the location line. */
  readonly country: string | null;
  readonly workplace: Workplace | null;
  readonly employmentType: string | null;
  readonly salary: Salary | null;
  readonly postedAt: Day | null;
  readonly closesAt: Day | null;
  /** From a page: the blocks joined with one newline, so line n is block n. From pasted text or a file: that text, verbatim. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly source: PostingSource;
  /** 0 to 1: how sure the capture is that this is one whole advert and nothing else. */
  readonly confidence: number;
  /** What the user should look at when the capture is in doubt, e.g. two titles on one page. */
  readonly doubts: readonly PostingDoubt[];
};

export type PostingDoubt = { readonly kind: 'two-titles' | 'short' | 'cut' | 'mixed'; readonly quote: string };

/** Why a page gave no posting; each has its own words on screen (SCREENS.md, popup states). */
export type PostingFailureReason =
  | 'list'
  | 'not-a-posting'
  | 'blocked'
  | 'challenge'
  | 'frame'
  | 'stale'
  | 'empty'
  | 'pdf'
  | 'expired'
  | 'too-short'
  | 'timeout'
  | 'failed';

export type PostingFailure = {
  readonly reason: PostingFailureReason;
  /** What was tried, in order: names of sources, or of boards. */
  readonly tried: readonly string[];
  /** True: the page is of no known shape, and `capture-generic.js` may yet read it. */
  readonly generic: boolean;
  /** For `frame`: the address of the page that holds the advert. */
  readonly frameUrl?: string;
};

export type PostingResult =
  | { readonly ok: true; readonly posting: Posting }
  | { readonly ok: false; readonly failure: PostingFailure };

/**
 * A page as a value (LAYOUT.md): the live DOM in the browser, a parsed file on the command line.
 * `isHidden` and `text` are handed in because computed style exists only in the browser.
 */
export type Page<El> = {
  readonly root: El;
  readonly url?: string;
  isHidden(el: El): boolean;
  /** The text of an element as one would read it, without hidden parts. */
  text(el: El): string;
  /** What the user has selected in the page, verbatim; absent when nothing is. */
  readonly selection?: string;
  /** MIME type of the document, where it is known. */
  readonly contentType?: string;
  /** True once the time for reading is up; walks stop there and keep what they have. */
  isLate?(): boolean;
};
