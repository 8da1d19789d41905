import { useState } from 'preact/hooks';
import type { SafeView } from '../../../lib/model/safe-view';
import { keptWords } from '../../format/safe';
import { Button } from '../../shared/button';
import { useFocusWhenRaised } from '../../shared/use-focus-when-raised';
import { useWords } from '../../shared/use-words';
import type { SafeActions } from './safe-actions';

type Props = { readonly safe: SafeView; readonly on: Pick<SafeActions, 'backUp' | 'wipe'> };

/** Deleting everything takes two presses, and the second stands where the first did not. */
export function Wipe({ safe: { counts, busy }, on }: Props) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const keep = useFocusWhenRaised<HTMLButtonElement>(asking ? 1 : 0);
  const first = useFocusWhenRaised<HTMLButtonElement>(asking ? 0 : 1);
  if (!asking) {
    return (
      <div class="setting">
        <p class="note">{words.say('safeWipeWhat')}</p>
        <Button look="quiet" onPress={() => setAsking(true)} buttonRef={first}>
          {words.say('safeWipe')}
        </Button>
      </div>
    );
  }
  return (
    <div class="ask">
      <p class="ask-question">{words.say('safeWipeAsk', keptWords(words, counts))}</p>
      <p>{words.say('safeWipeEnd')}</p>
      <div class="buttons">
        <Button look="main" onPress={() => setAsking(false)} buttonRef={keep}>
          {words.say('safeWipeNo')}
        </Button>
        <Button onPress={on.backUp} disabled={busy}>
          {words.say('safeWipeFirst')}
        </Button>
        <Button onPress={on.wipe} disabled={busy}>
          {words.say('safeWipeYes')}
        </Button>
      </div>
    </div>
  );
}
