import type { MarketId } from '../model/market';
import type { CvPath } from '../model/match';
import type { Copied, PanelTab } from '../model/panel-view';
import type { CvChoice } from '../model/popup-view';
import type { PostingFailure } from '../model/posting';
import type { Correction, Review, SummaryVariantId } from '../model/review';
import type { Answer, VocabularyNote } from '../model/stored';
import type { Day } from '../model/text';
import type { Trouble } from '../model/trouble';

export type PanelPhase =
  | { readonly kind: 'empty' }
  | { readonly kind: 'reading'; readonly stage: 'quiet' | 'reading' | 'slow' }
  | { readonly kind: 'failed'; readonly failure: PostingFailure }
  | { readonly kind: 'read'; readonly review: Review };

/** The order the user gave a role's bullets, as paths; a role that is not in it stands as proposed. */
export type BulletOrders = Readonly<Record<CvPath, readonly CvPath[]>>;
/** Texts the user typed over a variant of the summary. */
export type SummaryEdits = Readonly<Partial<Record<SummaryVariantId, string>>>;

export type PanelState = {
  /** What stands between the user and what is kept. */
  readonly trouble: Trouble | null;
  readonly phase: PanelPhase;
  readonly show: PanelTab;
  readonly otherJob: boolean;
  readonly needsClick: boolean;
  readonly cvs: readonly CvChoice[];
  readonly cvId: string | null;
  readonly usualMarket: MarketId | null;
  readonly today: Day;
  readonly answers: readonly Answer[];
  readonly corrections: readonly Correction[];
  /** What came of the last change to the user's vocabulary. */
  readonly vocabularyNote: VocabularyNote | null;
  readonly orders: BulletOrders;
  readonly edits: SummaryEdits;
  readonly copied: Copied | null;
};
