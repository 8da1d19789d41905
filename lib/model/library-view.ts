import type { Seniority } from './advert';
import type { CvContent, CvFailureReason } from './cv';
import type { DamageView, LeftOver, OpenDoubt, OriginalView } from './cv-review';
import type { EditView } from './edit-view';
import type { PinView, QuestionView } from './first-run-view';
import type { MarketId } from './market';
import type { MutedSkill, OwnTerm } from './own-term';
import type { CvNote, PopupView } from './popup-view';
import type { Posting } from './posting';
import type { Finding } from './review';
import type { SafeView } from './safe-view';
import type { Instant, Settings, VocabularyNote } from './stored';
import type { Trouble } from './trouble';
import type { ShelfNote, VariantView } from './variant-view';

export type CvCounts = {
  readonly roles: number;
  readonly bullets: number;
  readonly skills: number;
  readonly unplaced: number;
};

export type CvSectionId =
  | 'basics'
  | 'profile'
  | 'skills'
  | 'roles'
  | 'projects'
  | 'education'
  | 'certificates'
  | 'extras'
  | 'unplaced';

/** A section of what was read; drawn open only where something in it is in doubt. */
export type CvSection = { readonly id: CvSectionId; readonly count: number; readonly doubts: readonly OpenDoubt[] };

/** What was read of a CV, field by field. */
export type CvReading = {
  readonly name: string;
  readonly content: CvContent;
  readonly counts: CvCounts;
  readonly sections: readonly CvSection[];
  /** What machines stumble over in the text layer; empty when it is sound. */
  readonly damage: readonly DamageView[];
  readonly original: OriginalView;
  readonly leftOver: readonly LeftOver[];
  /** Whether a settling was refused because another tab had changed the CV: this is how it is now. */
  readonly isNewer: boolean;
  /** Whether something was settled that can be undone. */
  readonly canUndo: boolean;
};

export type CvRow = {
  readonly id: string;
  readonly name: string;
  /** The person's, as read. */
  readonly person: string | null;
  readonly fileName: string | null;
  readonly addedAt: Instant;
  readonly isDefault: boolean;
  /** Whether it was edited last: the focus goes back to it. */
  readonly wasEdited: boolean;
  /** What must be said of it: a sample, or places to fill in. */
  readonly note: CvNote;
  /** Set for a variant of another CV. */
  readonly variant: VariantView | null;
  readonly counts: CvCounts;
  /** What was read, and findings on the CV itself; only of the one that is open. */
  readonly open: { readonly reading: CvReading; readonly notes: readonly Finding[] } | null;
};

export type ImportFailure = {
  readonly reason: CvFailureReason;
  readonly fileName: string | null;
  /** What the file really is, where its name says otherwise. */
  readonly actual: string | null;
};

/** The user's own vocabulary, and what came of the last change. */
export type TermsView = {
  readonly own: readonly OwnTerm[];
  readonly muted: readonly MutedSkill[];
  readonly note: VocabularyNote | null;
};

/** Everything the library page draws. */
export type LibraryView = LibraryScreen & { readonly trouble: Trouble | null };

export type LibraryScreen =
  | { readonly screen: 'loading' }
  /** No CV yet. */
  | {
      readonly screen: 'welcome';
      readonly failure: ImportFailure | null;
      readonly deleted: string | null;
      readonly safe: SafeView;
    }
  | {
      readonly screen: 'reading';
      readonly stage: 'quiet' | 'reading';
      readonly page: { readonly page: number; readonly pages: number } | null;
    }
  | { readonly screen: 'read'; readonly reading: CvReading }
  | { readonly screen: 'edit'; readonly edit: EditView }
  | { readonly screen: 'question'; readonly question: QuestionView }
  | { readonly screen: 'pin'; readonly pin: PinView }
  | { readonly screen: 'try'; readonly posting: Posting; readonly popup: PopupView }
  | {
      readonly screen: 'list';
      /** Each variant below its master. */
      readonly cvs: readonly CvRow[];
      /** Put away. */
      readonly away: readonly CvRow[];
      readonly shelfNote: ShelfNote | null;
      /** Name of a CV that was deleted and can still be brought back. */
      readonly deleted: string | null;
      readonly failure: ImportFailure | null;
      readonly usualMarket: MarketId | null;
      readonly seniority: Seniority | null;
      readonly iconOpens: Settings['iconOpens'];
      readonly terms: TermsView;
      readonly safe: SafeView;
    };
