import type { SafeView } from '../../../lib/model/safe-view';
import { dayOf, keptWords } from '../../format/safe';
import { Button } from '../../shared/button';
import { FileButton } from '../../shared/file-button';
import { useFocusWhenRaised } from '../../shared/use-focus-when-raised';
import { useWords } from '../../shared/use-words';
import type { SafeActions } from './safe-actions';

type Props = { readonly safe: SafeView; readonly on: SafeActions };

/** The way back in: a backup by file or by drop. */
export function Restore({ safe: { busy }, on }: Props) {
  const words = useWords();
  return (
    <FileButton
      label={words.say('safeRestore')}
      accept=".json,application/json"
      disabled={busy}
      onFile={on.chooseBackup}
    />
  );
}

/** Says what a backup would replace, before it does. */
export function AskRestore({ safe: { ask, counts, busy }, on }: Props) {
  const words = useWords();
  const yes = useFocusWhenRaised<HTMLButtonElement>(ask ? 1 : 0);
  if (!ask) return null;
  return (
    <div class="ask">
      <p class="ask-question">{words.say('safeAsk', dayOf(words, ask.madeAt))}</p>
      <p>{words.say('safeAskWhat', ask.fileName, keptWords(words, ask.counts), keptWords(words, counts))}</p>
      <div class="buttons">
        <Button look="main" onPress={on.restore} disabled={busy} buttonRef={yes}>
          {words.say('safeReplace')}
        </Button>
        <Button onPress={on.dropBackup} disabled={busy}>
          {words.say('safeLeave')}
        </Button>
      </div>
    </div>
  );
}

/** What was here before the last restore, for as long as it is kept. */
export function BeforeRestore({ safe: { safety, busy }, on }: Props) {
  const words = useWords();
  if (!safety) return null;
  return (
    <div class="setting">
      <div class="setting-words">
        <p class="setting-name">{words.say('safeBefore', dayOf(words, safety.at))}</p>
        <p class="note">{keptWords(words, safety.counts)}</p>
      </div>
      <div class="buttons">
        <Button onPress={on.undoRestore} disabled={busy}>
          {words.say('safeUndoRestore')}
        </Button>
        <Button onPress={on.saveSafety} disabled={busy}>
          {words.say('safeSaveCopy')}
        </Button>
        <Button look="quiet" onPress={on.forgetSafety} disabled={busy}>
          {words.say('safeForget')}
        </Button>
      </div>
    </div>
  );
}
