import type { Seniority } from './advert';
import type { MarketId } from './market';

/** The templates for those who have no CV yet: a level, and the market whose habits they follow. */
export const STARTER_IDS = ['uk-junior', 'uk-mid', 'uk-senior', 'us-junior', 'us-mid', 'us-senior'] as const;
export type StarterId = (typeof STARTER_IDS)[number];

export type Starter = {
  readonly id: StarterId;
  readonly market: Extract<MarketId, 'uk' | 'us'>;
  readonly level: Extract<Seniority, 'junior' | 'mid' | 'senior'>;
};

export const STARTERS: readonly Starter[] = STARTER_IDS.map((id) => {
  const [market, level] = id.split('-') as [Starter['market'], Starter['level']];
  return { id, market, level };
});
