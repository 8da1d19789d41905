import type { Finding, Review } from '../model/review';

/** Findings on how the CV in use differs from what the advert's market expects. */
export function marketDifferences(review: Review): readonly Finding[] {
  return review.findings.filter(({ rule }) => rule.startsWith('market'));
}
