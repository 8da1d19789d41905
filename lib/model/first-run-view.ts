import type { Seniority } from './advert';
import type { MarketId } from './market';

/** What the CV says of a level, and what says so. */
export type LevelRead = { readonly level: Seniority; readonly from: 'titles' | 'headline' | 'years' };

/** The one question of the first run, with what the CV answers. */
export type QuestionView = {
  /** As it stands: read from the CV, or chosen since. */
  readonly market: MarketId | null;
  /** What the CV says: the market, and the place that says so. */
  readonly read: { readonly market: MarketId | null; readonly place: string | null };
  /** The user's own word; null: what the CV says. */
  readonly seniority: Seniority | null;
  /** Null where the CV names no level. */
  readonly level: LevelRead | null;
};

export type BrowserKind = 'chrome' | 'edge' | 'firefox';

/** Where the toolbar icon is. */
export type PinView = {
  readonly browser: BrowserKind;
  readonly pinned: boolean;
  /** The keys that open it, as the browser writes them; null where none are set. */
  readonly shortcut: string | null;
};
