import type { Advert } from '../model/advert';
import type { Cv } from '../model/cv';
import type { MarketDecision } from '../model/market';
import type { MatchReading } from '../model/match';
import type { Posting } from '../model/posting';

/** What every kind of advice is made from. */
export type Facts = {
  readonly posting: Posting;
  readonly advert: Advert;
  readonly cv: Cv;
  readonly match: MatchReading;
  readonly market: MarketDecision;
};
