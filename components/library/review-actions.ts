import type { CvDoubt, ItemId } from '../../lib/model/cv';
import type { Place, Settlement } from '../../lib/model/cv-review';

/** What a person can do about what was read: of the CV just read, or of the open one. */
export type ReviewActions = {
  /** Moves a left-over line where it belongs. */
  readonly placeLine: (line: ItemId, place: Place) => void;
  readonly settleDoubt: (doubt: CvDoubt, how: Settlement) => void;
  readonly undoSettling: () => void;
};
