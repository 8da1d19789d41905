import type { CvContent } from '../model/cv';
import { countPlaceholders } from '../model/placeholder';
import type { CvNote } from '../model/popup-view';

/** What must be said of a CV before anyone takes it for the user's own, finished one. */
export function cvNote(cv: CvContent | null): CvNote {
  return cv ? { sample: cv.source.kind === 'sample', places: countPlaceholders(cv) } : { sample: false, places: 0 };
}
