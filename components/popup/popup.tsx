import type { MarketId } from '../../lib/model/market';
import type { PopupView } from '../../lib/model/popup-view';
import type { Words } from '../../lib/model/words';
import { WordsContext } from '../shared/use-words';
import { PopupScreens } from './popup-screens';

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
};

export type PopupProps = { readonly view: PopupView; readonly words: Words; readonly on: PopupActions };

/** The popup's root; `lib/session/popup-view.ts` makes its view. */
export function Popup({ view, words, on }: PopupProps) {
  return (
    <WordsContext.Provider value={words}>
      <main class="popup">
        <PopupScreens view={view} on={on} />
      </main>
    </WordsContext.Provider>
  );
}
