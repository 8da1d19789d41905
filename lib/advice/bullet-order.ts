/** By so much a bullet must answer the advert better than the one it would pass: small edits then move nothing. */
const CLEARLY = 1.5;
/** A reader takes in the top of a role; below it, order says little (RULES.md 22). */
const TOP = 3;

/**
 * The order in which a role's bullets answer the advert best, as indices into `scores`.
 * Each of the top places goes to the best bullet left if it clearly beats the one standing there; the rest keep their order.
 */
export function proposedOrder(scores: readonly number[]): number[] {
  const left = scores.map((_, i) => i);
  const order: number[] = [];
  while (order.length < TOP && left.length > 0) {
    const best = left.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
    const standing = left[0] ?? best;
    const next = (scores[best] ?? 0) >= (scores[standing] ?? 0) + CLEARLY ? best : standing;
    left.splice(left.indexOf(next), 1);
    order.push(next);
  }
  return [...order, ...left];
}
