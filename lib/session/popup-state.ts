import type { MarketId } from '../model/market';
import type { CopyState, CvChoice } from '../model/popup-view';
import type { PostingFailure } from '../model/posting';
import type { Review } from '../model/review';
import type { Instant } from '../model/stored';
import type { Day } from '../model/text';
import type { Trouble } from '../model/trouble';

/** What the popup's entry point knows so far. */
type PopupPhase =
  | { readonly kind: 'reading'; readonly stage: 'quiet' | 'reading' | 'slow' }
  | { readonly kind: 'failed'; readonly failure: PostingFailure }
  | { readonly kind: 'read'; readonly review: Review };

export type PopupState = {
  /** What stands between the user and what is kept. */
  readonly trouble: Trouble | null;
  readonly phase: PopupPhase;
  readonly cvs: readonly CvChoice[];
  readonly cvId: string | null;
  readonly usualMarket: MarketId | null;
  readonly earlier: { readonly at: Instant; readonly copied: boolean } | null;
  /** What the user typed over the summary in the side panel, for this CV and market. */
  readonly edited: string | null;
  readonly copied: CopyState;
  readonly today: Day;
};
