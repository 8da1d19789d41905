import type { Review } from '../model/review';
import type { SkillId } from '../model/skill';

/** Names of every skill a review speaks of, by id. */
export function skillNames(review: Review): ReadonlyMap<SkillId, string> {
  const named = [
    ...review.gaps,
    ...review.gaps.flatMap((gap) => gap.alternatives),
    ...review.hits,
    ...review.stack,
    ...review.demands,
  ];
  return new Map(named.map(({ skill, name }) => [skill, name]));
}
