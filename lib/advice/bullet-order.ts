/** By so much a bullet must answer the advert better than the one it would pass: small edits then move nothing. */
const CLEARLY = 1.5;
/** A reader takes in the top of a role; below it, order says little (RULES.md 22). */
const TOP = 3;

type Place = {
  readonly score: number;
  /** Whether it answers the advert at all: a figure alone moves nothing. */
  readonly fits: boolean;
};

/**
 * The order in which a role's bullets answer the advert best, as indices into `places`.
 * Each of the top places goes to the best bullet left if it fits and clearly beats the one standing there; the rest keep
 * their order.
 */
export function proposedOrder(places: readonly Place[]): number[] {
  const left = places.map((_, i) => i);
  const order: number[] = [];
  const scoreOf = (i: number) => places[i]?.score ?? 0;
  while (order.length < TOP && left.length > 0) {
    const standing = left[0] ?? 0;
    const fitting = left.filter((i) => places[i]?.fits);
    const best = fitting.reduce((a, b) => (scoreOf(b) > scoreOf(a) ? b : a), fitting[0] ?? standing);
    const next = scoreOf(best) >= scoreOf(standing) + CLEARLY ? best : standing;
    left.splice(left.indexOf(next), 1);
    order.push(next);
  }
  return [...order, ...left];
}
