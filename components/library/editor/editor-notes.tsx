import type { EditView } from '../../../lib/model/edit-view';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/use-words';
import { useEdit } from './edit-actions';

type Props = Pick<EditView, 'name' | 'saved' | 'clash'>;

/** Why what was typed is not written, and what can be done. The region is there from the start, so that it is heard. */
export function EditorNotes({ name, saved, clash }: Props) {
  const words = useWords();
  const on = useEdit();
  const isRefused = saved === 'refused' || saved === 'full';
  return (
    <div class="edit-notes" role="alert">
      {clash && (
        <div class="edit-note">
          <p>{words.say(clash === 'changed' ? 'editClash' : 'editGone')}</p>
          <div class="buttons">
            <Button onPress={() => on.keepAsCopy(words.say('editCopyOf', name))}>
              {words.say(clash === 'changed' ? 'editKeepBoth' : 'editKeepMine')}
            </Button>
            <Button onPress={on.takeNewer}>{words.say(clash === 'changed' ? 'editTakeNewer' : 'editLetGo')}</Button>
          </div>
        </div>
      )}
      {!clash && isRefused && (
        <div class="edit-note">
          <p>{words.say(saved === 'full' ? 'editFull' : 'editRefused')}</p>
          <div class="buttons">
            <Button onPress={on.keepEdits}>{words.say('tryAgain')}</Button>
          </div>
        </div>
      )}
    </div>
  );
}
