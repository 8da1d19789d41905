import { useState } from 'preact/hooks';
import type { MarketId } from '../../lib/model/market';
import type { PopupView } from '../../lib/model/popup-view';
import type { Words } from '../../lib/model/words';
import { AdvertText } from '../shared/advert-text';
import { Failure } from '../shared/failure';
import { PasteBox } from '../shared/paste-box';
import { WordsContext } from '../shared/use-words';
import { PopupReading } from './popup-reading';
import { PopupReview } from './popup-review';

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

/** The popup's root. `lib/session/popup-view.ts` makes its view; the paste box and the captured text are its own affair. */
export function Popup({ view, words, on }: PopupProps) {
  const [aside, setAside] = useState<'none' | 'paste' | 'text'>('none');
  const back = () => setAside('none');
  const paste = (text: string) => {
    back();
    on.paste(text);
  };
  return (
    <WordsContext.Provider value={words}>
      <main class="popup">
        {aside === 'paste' && <PasteBox onPaste={paste} onBack={back} />}
        {aside === 'text' && view.screen === 'review' && <AdvertText posting={view.review.posting} onBack={back} />}
        {aside === 'none' && <Screen view={view} on={on} startPaste={() => setAside('paste')} seeText={() => setAside('text')} />}
      </main>
    </WordsContext.Provider>
  );
}

type ScreenProps = {
  readonly view: PopupView;
  readonly on: PopupActions;
  readonly startPaste: () => void;
  readonly seeText: () => void;
};

function Screen({ view, on, startPaste, seeText }: ScreenProps) {
  switch (view.screen) {
    case 'reading':
      return <PopupReading stage={view.stage} onSelected={on.readSelected} onPaste={startPaste} />;
    case 'failure':
      return <Failure failure={view.failure} on={{ tryAgain: on.readAgain, startPaste, openFrame: on.openFrame }} />;
    case 'review':
      return <PopupReview review={view.review} on={{ ...on, startPaste, seeText }} />;
  }
}
