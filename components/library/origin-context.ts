import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OpenDoubt, OriginalView } from '../../lib/model/cv-review';
import type { ReviewActions } from './review-actions';

/** What every field of a reading shares: the original, what of it is pointed at, the doubts, and what can be done. */
export type Review = {
  readonly original: OriginalView;
  /** Items and fields that are pointed at, from either side. */
  readonly active: readonly string[];
  readonly point: (keys: readonly string[]) => void;
  readonly doubts: readonly OpenDoubt[];
  readonly on: ReviewActions;
};

export const ReviewContext = createContext<Review | null>(null);

export function useReview(): Review {
  const review = useContext(ReviewContext);
  if (!review) throw new Error('a field is drawn outside a review');
  return review;
}
