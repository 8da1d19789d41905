import type { AdvertWords } from './advert-words';
import type { MarketConventions, MarketSigns } from './market';
import type { Question, Rule, SpellingClass, TitleWords } from './rule';
import type { VocabularyTables } from './skill';
import type { SummaryLexicon } from './summary-lexicon';

/** Everything that varies and is not the user's: it comes in as an argument, so a stage can be tested with three skills. */
export type Knowledge = {
  readonly vocabulary: VocabularyTables;
  readonly markets: readonly MarketConventions[];
  readonly signs: MarketSigns;
  /** Words by which an advert tells its employer, its conditions and its language. */
  readonly adverts: AdvertWords;
  readonly rules: readonly Rule[];
  /** What differs by market first, then the nine questions; the order is that of the screen. */
  readonly checklist: readonly Question[];
  readonly spelling: readonly SpellingClass[];
  readonly titles: TitleWords;
  readonly summary: SummaryLexicon;
};
