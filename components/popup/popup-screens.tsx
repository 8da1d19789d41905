import { useState } from 'preact/hooks';
import type { PopupView } from '../../lib/model/popup-view';
import { AdvertText } from '../shared/advert-text';
import { Failure } from '../shared/failure';
import { PasteBox } from '../shared/paste-box';
import { TroubleNotice } from '../shared/trouble-notice';
import type { PopupActions } from './popup-actions';
import { PopupReading } from './popup-reading';
import { PopupReview } from './popup-review';

type Props = { readonly view: PopupView; readonly on: PopupActions };

/** The popup's screens; the paste box and the captured text stand aside of what the view says. */
export function PopupScreens({ view, on }: Props) {
  const [aside, setAside] = useState<'none' | 'paste' | 'text'>('none');
  const back = () => setAside('none');
  const startPaste = () => setAside('paste');
  if (aside === 'paste') {
    const paste = (text: string) => {
      back();
      on.paste(text);
    };
    return <PasteBox onPaste={paste} onBack={back} />;
  }
  const alone = view.trouble !== 'full' || view.screen === 'reading';
  const trouble = view.trouble && <TroubleNotice trouble={view.trouble} on={troubleActions(on)} beside={!alone} />;
  if (trouble && alone) return trouble;
  switch (view.screen) {
    case 'reading':
      return <PopupReading stage={view.stage} onSelected={on.readSelected} onPaste={startPaste} />;
    case 'failure':
      return <Failure failure={view.failure} on={{ tryAgain: on.readAgain, startPaste, openFrame: on.openFrame }} />;
    case 'review':
      return aside === 'text' ? (
        <AdvertText posting={view.review.posting} onBack={back} />
      ) : (
        <>
          {trouble}
          <PopupReview review={view.review} on={{ ...on, startPaste, seeText: () => setAside('text') }} />
        </>
      );
  }
}

const troubleActions = ({ reload, goOn, openLibrary }: PopupActions) => ({ reload, goOn, openLibrary });
