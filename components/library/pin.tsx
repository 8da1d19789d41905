import type { BrowserKind, PinView } from '../../lib/model/first-run-view';
import type { MessageKey } from '../../lib/model/words';
import { Button } from '../shared/button';
import { useWords } from '../shared/use-words';
import type { LibraryActions } from './library-actions';
import { PinPicture } from './pin-picture';

const THEN: Readonly<Record<BrowserKind, MessageKey>> = {
  chrome: 'startPinChrome',
  edge: 'startPinEdge',
  firefox: 'startPinFirefox',
};

type Props = { readonly pin: PinView; readonly on: Pick<LibraryActions, 'proceed'> };

/** How to get the icon into the toolbar of this browser; seen only by those who have not got it there. */
export function Pin({ pin: { browser, pinned, shortcut }, on }: Props) {
  const words = useWords();
  return (
    <section class="pin-step" aria-labelledby="pin">
      <div>
        <p class="step">{words.say('startPinStep')}</p>
        <h1 id="pin" class="hero hero-small">
          {words.say('startPin')}
        </h1>
      </div>
      <div class="pin-both">
        <ol class="pin-how">
          <li>{words.say('startPinOpen')}</li>
          <li>{words.say(THEN[browser])}</li>
        </ol>
        <PinPicture browser={browser} />
      </div>
      {shortcut && <p class="note">{words.say('startPinKeys', shortcut)}</p>}
      <p class="pin-done" role="status">
        {pinned && words.say('startPinned')}
      </p>
      <div class="buttons">
        <Button look="main" onPress={on.proceed}>
          {words.say('startContinue')}
        </Button>
      </div>
    </section>
  );
}
