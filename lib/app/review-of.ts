import type { Cv } from '../model/cv';
import type { Knowledge } from '../model/knowledge';
import type { MarketId } from '../model/market';
import type { Review } from '../model/review';
import type { StoredReview } from '../model/stored';
import { today } from '../platform/clock';
import { tailor } from '../tailor';

/** The review of a kept posting for one CV, with what the user settled for it. */
export function reviewOf(
  stored: StoredReview,
  cv: Cv | null,
  knowledge: Knowledge,
  usualMarket: MarketId | null,
): Review {
  const { posting, market, corrections } = stored;
  return tailor(posting, cv, knowledge, today(), { market, usualMarket, corrections });
}
