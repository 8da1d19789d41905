import type { SafeView } from '../../../lib/model/safe-view';
import { safeNoteWords } from '../../format/safe';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/use-words';
import { AskRestore } from './restore';
import type { SafeActions } from './safe-actions';

type Props = { readonly safe: SafeView; readonly on: SafeActions };

/** What came of the last press, or what it asks; the region is there from the start, so that its words are heard. */
export function SafeNoteLine({ safe, on }: Props) {
  const words = useWords();
  const { note, busy } = safe;
  return (
    <>
      <div class="safe-note" role="status">
        {busy && <p class="note">{words.say('safeBusy')}</p>}
        {!busy && note && (
          <p>
            {safeNoteWords(words, note)}{' '}
            {note.kind === 'unsound' && (
              <Button look="quiet" onPress={on.saveRaw}>
                {words.say('safeRaw')}
              </Button>
            )}
          </p>
        )}
      </div>
      <AskRestore safe={safe} on={on} />
    </>
  );
}
