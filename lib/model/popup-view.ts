import type { EligibilityKind } from './advert';
import type { DocumentWord, MarketId } from './market';
import type { CvPath } from './match';
import type { Posting, PostingDoubt, PostingFailure, Salary, Workplace } from './posting';
import type { BulletReason } from './review';
import type { Instant } from './stored';
import type { Day } from './text';
import type { Trouble } from './trouble';

/** A CV as a switch offers it. */
export type CvChoice = { readonly id: string; readonly name: string };

/** What must be said wherever a CV is shown as the user's: that it is not theirs, or not filled in yet. */
export type CvNote = {
  /** The CV of the invented person. */
  readonly sample: boolean;
  /** How many places are still to be filled in. */
  readonly places: number;
};

/** One demand by its names: one name, or the alternatives of an either/or. */
export type DemandNames = readonly string[];

export type JobHeader = {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly workplace: Workplace | null;
  readonly salary: Salary | null;
  readonly closesAt: Day | null;
};

/** What decides before any skill does. `days` is negative once the date has passed. */
export type KnockOut =
  | { readonly kind: 'eligibility'; readonly eligibility: EligibilityKind; readonly quote: string }
  | { readonly kind: 'years'; readonly skill: string | null; readonly asked: number; readonly shown: number | null }
  | { readonly kind: 'closing'; readonly days: number; readonly on: Day };

/** The counts; in `some` the last three add up with `shown` to `asked`. */
export type Verdict =
  | { readonly kind: 'no-cv'; readonly demands: readonly DemandNames[]; readonly more: number }
  | { readonly kind: 'not-english'; readonly language: string; readonly names: readonly string[] }
  | { readonly kind: 'no-must'; readonly mentioned: readonly string[]; readonly shown: number }
  | { readonly kind: 'few'; readonly asked: number; readonly shown: number }
  | { readonly kind: 'all'; readonly asked: number }
  | {
      readonly kind: 'some';
      readonly asked: number;
      readonly shown: number;
      readonly listed: number;
      readonly notInCv: number;
    };

/** Names that fit their row, and how many did not. */
export type NameRow = { readonly items: readonly DemandNames[]; readonly more: number };

export type DocumentLine =
  | {
      readonly kind: 'fits';
      readonly document: DocumentWord;
      readonly market: MarketId;
      /** The advert's own word for it; null when the user chose. */
      readonly because: string | null;
    }
  | {
      readonly kind: 'other';
      readonly document: DocumentWord;
      readonly market: MarketId;
      readonly differences: number;
    }
  | { readonly kind: 'usual'; readonly document: DocumentWord; readonly market: MarketId }
  | {
      readonly kind: 'no-rules';
      /** ISO 3166-1 alpha-2. */
      readonly country: string;
      readonly document: DocumentWord;
      readonly market: MarketId;
    }
  | { readonly kind: 'unknown' };

export type ForwardBullet = {
  readonly path: CvPath;
  readonly text: string;
  readonly now: number;
  readonly proposed: number;
  readonly company: string | null;
  readonly reasons: readonly BulletReason[];
};

export type Forward =
  | { readonly kind: 'move'; readonly bullets: readonly ForwardBullet[] }
  | { readonly kind: 'already-first' }
  | { readonly kind: 'none-fits' };

/** `yes` once it is on the clipboard; `refused` when the browser would not take it. */
export type CopyState = 'no' | 'yes' | 'refused';

export type PopupReview = {
  readonly header: JobHeader;
  /** An earlier visit; `copied` when a summary went out then. */
  readonly earlier: { readonly at: Instant; readonly copied: boolean } | null;
  readonly doubts: readonly PostingDoubt[];
  readonly knockOuts: readonly KnockOut[];
  readonly verdict: Verdict;
  readonly notInCv: NameRow;
  readonly skillsListOnly: NameRow;
  readonly niceToHave: NameRow;
  readonly theirStack: NameRow;
  /** Null when there is nothing to send yet, and for an advert that is not English. */
  readonly document: DocumentLine | null;
  readonly forward: Forward | null;
  readonly cvs: readonly CvChoice[];
  readonly cvId: string | null;
  /** Null when the CV gives too little to say anything true. */
  readonly summary: { readonly text: string; readonly words: number } | null;
  readonly copied: CopyState;
  readonly cvNote: CvNote;
  readonly posting: Posting;
};

/** Everything the popup draws. */
export type PopupView = PopupScreen & { readonly trouble: Trouble | null };

export type PopupScreen =
  /** `quiet` for the first 300 ms, `slow` from 3 s on. */
  | { readonly screen: 'reading'; readonly stage: 'quiet' | 'reading' | 'slow' }
  | { readonly screen: 'failure'; readonly failure: PostingFailure }
  | { readonly screen: 'review'; readonly review: PopupReview };
