import type { MarketConventions } from './market';
import type { VocabularyTables } from './skill';

/** Signs of the market and their weights, as committed in `data/markets`. Its inner shape is settled there. */
export type MarketSigns = Readonly<Record<string, unknown>>;

/** Everything that varies and is not the user's: it comes in as an argument, so a stage can be tested with three skills. */
export type Knowledge = {
  readonly vocabulary: VocabularyTables;
  readonly markets: readonly MarketConventions[];
  readonly signs: MarketSigns;
};
