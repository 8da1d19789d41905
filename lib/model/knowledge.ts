import type { MarketConventions } from './market';
import type { Question, Rule, SpellingClass, TitleWords } from './rule';
import type { VocabularyTables } from './skill';
import type { SummaryLexicon } from './summary-lexicon';

/** Signs of the market and their weights, as committed in `data/markets`. Its inner shape is settled there. */
export type MarketSigns = Readonly<Record<string, unknown>>;

/** Everything that varies and is not the user's: it comes in as an argument, so a stage can be tested with three skills. */
export type Knowledge = {
  readonly vocabulary: VocabularyTables;
  readonly markets: readonly MarketConventions[];
  readonly signs: MarketSigns;
  readonly rules: readonly Rule[];
  /** What differs by market first, then the nine questions; the order is that of the screen. */
  readonly checklist: readonly Question[];
  readonly spelling: readonly SpellingClass[];
  readonly titles: TitleWords;
  readonly summary: SummaryLexicon;
};
