import type { CvContent } from '../model/cv';
import type { LevelRead, PinView, QuestionView } from '../model/first-run-view';
import type { ImportFailure } from '../model/library-view';
import type { Posting } from '../model/posting';
import type { Finding } from '../model/review';
import type { Settings, StoredCv, VocabularyNote } from '../model/stored';
import type { Trouble } from '../model/trouble';
import type { EditState } from './edit-state';
import type { PopupState } from './popup-state';
import type { ReviewState } from './review-state';
import type { SafeState } from './safe-state';
import type { ShelfState } from './shelf-state';

type LibraryPhase =
  | { readonly kind: 'loading' }
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading';
      readonly stage: 'quiet' | 'reading';
      readonly page: { readonly page: number; readonly pages: number } | null;
    }
  /** Read, and not yet kept. */
  | { readonly kind: 'read'; readonly content: CvContent; readonly name: string }
  /** The one question of the first run, with what the CV answers. */
  | { readonly kind: 'question'; readonly read: QuestionView['read']; readonly level: LevelRead | null }
  | { readonly kind: 'pin'; readonly pin: PinView }
  /** The last step of the first run: a sample advert beside the popup. */
  | { readonly kind: 'try'; readonly posting: Posting; readonly popup: PopupState };

type DeletedCv = { readonly id: string; readonly name: string; readonly wasDefault: boolean };

export type LibraryState = {
  readonly phase: LibraryPhase;
  readonly cvs: readonly StoredCv[];
  readonly settings: Settings;
  /** What came of the term that was typed last. */
  readonly termNote: VocabularyNote | null;
  /** The CV whose reading is open. */
  readonly openId: string | null;
  /** Findings on the open CV itself, where a review has made them. */
  readonly notes: readonly Finding[];
  /** The last CV deleted, for *Undo*. */
  readonly deleted: DeletedCv | null;
  readonly failure: ImportFailure | null;
  /** Backup, storage, and what other tabs did. */
  readonly safe: SafeState;
  /** What stands between the user and what is kept. */
  readonly trouble: Trouble | null;
  /** The CV that is open in the editor. */
  readonly edit: EditState | null;
  /** The CV that was edited last. */
  readonly edited: string | null;
  readonly review: ReviewState;
  readonly shelf: ShelfState;
};
