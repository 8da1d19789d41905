import { useState } from 'preact/hooks';
import type { SafeView } from '../../../lib/model/safe-view';
import { safeNoteWords } from '../../format/safe';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/use-words';
import type { SafeActions } from './safe-actions';

type Props = { readonly safe: SafeView; readonly on: Pick<SafeActions, 'backUp' | 'stopReminding'> };

/** Time for a backup: said once, and never again where the user says so. What came of the press is said in its place. */
export function Remind({ safe: { remind, busy, note }, on }: Props) {
  const words = useWords();
  const [pressed, setPressed] = useState(false);
  const backUp = () => {
    setPressed(true);
    on.backUp();
  };
  if (remind === null) {
    return <div role="status">{pressed && note && <p class="remind">{safeNoteWords(words, note)}</p>}</div>;
  }
  return (
    <aside class="remind" aria-label={words.say('safeRemindOf')}>
      <p>{words.count('safeRemind', remind)}</p>
      <div class="buttons">
        <Button look="small" onPress={backUp} disabled={busy}>
          {words.say('safeRemindYes')}
        </Button>
        <Button look="quiet" onPress={on.stopReminding}>
          {words.say('safeRemindNever')}
        </Button>
      </div>
    </aside>
  );
}

/** The CV that was meant had been deleted in another tab. */
export function GoneNote({ name }: { readonly name: string | null }) {
  const words = useWords();
  return (
    <div class="deleted-note" role="status">
      {name !== null && <p>{words.say('safeGone', name)}</p>}
    </div>
  );
}
