import type { PopupView } from '../../lib/model/popup-view';
import type { Words } from '../../lib/model/words';
import { WordsContext } from '../shared/use-words';
import type { PopupActions } from './popup-actions';
import { PopupScreens } from './popup-screens';

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
