import type { Cv, CvContent } from '../model/cv';
import type { DamageSources } from '../model/cv-review';

/** What was settled of a reading, for *Undo*. */
export type ReviewState = {
  /** Contents as they were, the newest last. */
  readonly past: readonly CvContent[];
  /** What the last settling left behind: the reading itself before it is kept, id and revision of the CV after that. */
  readonly left: CvContent | string | null;
  /** The CV that another tab had changed when something was to be settled here: nothing was. */
  readonly refused?: string | null;
  readonly sources: DamageSources;
};

/** The contents to go back to; none where the CV was changed in another way since. */
export function pastOf({ past, left }: ReviewState, content: CvContent | Cv): readonly CvContent[] {
  return left === ('id' in content ? revisionOf(content) : content) ? past : [];
}

export function revisionOf({ id, revision }: Cv): string {
  return `${id} ${revision}`;
}
