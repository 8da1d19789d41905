import type { SafeView } from '../../../lib/model/safe-view';
import { bytesWords } from '../../format/bytes';
import { dayOf } from '../../format/safe';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/use-words';
import { BeforeRestore, Restore } from './restore';
import type { SafeActions } from './safe-actions';
import { SafeNoteLine } from './safe-note';
import { Wipe } from './wipe';

type Props = { readonly safe: SafeView; readonly on: SafeActions };

/** The user's data as a whole: where it lies, the way out and back in, and the end of it. */
export function YourData({ safe, on }: Props) {
  const words = useWords();
  const { lastBackupAt, busy } = safe;
  return (
    <section class="library-part your-data" aria-labelledby="your-data" aria-busy={busy}>
      <h2 id="your-data" class="library-title">
        {words.say('safeTitle')}
      </h2>
      <div class="setting">
        <div class="setting-words">
          <p class="setting-name">
            {lastBackupAt === null ? words.say('safeNever') : words.say('safeLast', dayOf(words, lastBackupAt))}
          </p>
          <p class="note">{words.say('safeBackUpWhy')}</p>
        </div>
        <div class="buttons">
          <Button onPress={on.backUp} disabled={busy}>
            {words.say('safeBackUp')}
          </Button>
          <Restore safe={safe} on={on} />
        </div>
      </div>
      <SafeNoteLine safe={safe} on={on} />
      <BeforeRestore safe={safe} on={on} />
      <Storage safe={safe} on={on} />
      <Wipe safe={safe} on={on} />
    </section>
  );
}

function Storage({ safe: { storage }, on }: Props) {
  const words = useWords();
  if (storage.bytes === null) return null;
  return (
    <div class="setting">
      <div class="setting-words">
        <p class="setting-name">{words.say('safeUsed', bytesWords(words, storage.bytes))}</p>
        {storage.kept !== null && <p class="note">{words.say(storage.kept ? 'safeWillKeep' : 'safeMayClear')}</p>}
      </div>
      {storage.kept === false && <Button onPress={on.keepStorage}>{words.say('safeKeep')}</Button>}
    </div>
  );
}
