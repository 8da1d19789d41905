import type { MarketId } from '../../lib/model/market';

/** Everything a person can do in the popup. */
export type PopupActions = {
  /** Opens the side panel; must run inside the press itself. `differences` opens it on the Check tab, `summary` on that. */
  readonly openReview: (at: 'gaps' | 'check' | 'summary') => void;
  readonly copySummary: () => void;
  readonly chooseCv: (id: string) => void;
  readonly chooseMarket: (market: MarketId) => void;
  readonly addCv: () => void;
  readonly openLibrary: () => void;
  /** Reads the page anew. */
  readonly readAgain: () => void;
  /** Reads only what is selected in the page. */
  readonly readSelected: () => void;
  /** Reviews a pasted advert. */
  readonly paste: (text: string) => void;
  /** Opens the frame's address in a tab. */
  readonly openFrame: (url: string) => void;
  /** Loads the view anew, out of trouble with the database. */
  readonly reload: () => void;
  /** Puts the notice of a full disk away; tries again where there is nothing behind it. */
  readonly goOn: () => void;
};

/** What the review's own parts add: the paste box and the captured text stand aside of the view. */
export type ReviewActions = PopupActions & { readonly startPaste: () => void; readonly seeText: () => void };
