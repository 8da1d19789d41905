import type { EditSaid } from '../../../lib/model/edit';
import type { EditView, SavedState } from '../../../lib/model/edit-view';
import type { MessageKey, Words } from '../../../lib/model/words';
import { Button } from '../../shared/button';
import { Icon, type IconName } from '../../shared/icon';
import { useWords } from '../../shared/use-words';
import { useEdit } from './edit-actions';

type Props = Pick<EditView, 'saved' | 'clash' | 'canUndo' | 'canRedo' | 'said'>;

const SAVED: Readonly<Record<SavedState, MessageKey>> = {
  saved: 'editSaved',
  unsaved: 'editSaving',
  saving: 'editSaving',
  refused: 'editNotSaved',
  full: 'editNotSaved',
};

/** What stays in view: the way back, whether all is written, undo and redo, and what the last edit did. */
export function EditorBar({ saved, clash, canUndo, canRedo, said }: Props) {
  const words = useWords();
  const on = useEdit();
  return (
    <div class="edit-bar">
      <Button onPress={on.closeEditor}>{words.say('done')}</Button>
      <p class="edit-said" role="status">
        {said && <span key={said.n}>{saidWords(words, said)}</span>}
      </p>
      <p class="edit-saved note">{words.say(clash ? 'editNotSaved' : SAVED[saved])}</p>
      <Step icon="undo" name={words.say('undo')} off={!canUndo} onPress={on.undoEdit} />
      <Step icon="redo" name={words.say('editRedo')} off={!canRedo} onPress={on.redoEdit} />
    </div>
  );
}

type StepProps = {
  readonly icon: IconName;
  readonly name: string;
  readonly off: boolean;
  readonly onPress: () => void;
};

/** With nothing to take back it can still have the focus, so that the keyboard keeps its place. */
function Step({ icon, name, off, onPress }: StepProps) {
  return (
    <button type="button" class="button button-small" aria-disabled={off} onClick={() => !off && onPress()}>
      <Icon name={icon} />
      <span class="edit-step-name">{name}</span>
    </button>
  );
}

const SAID: Readonly<Record<Exclude<EditSaid['kind'], 'moved'>, MessageKey>> = {
  added: 'editAdded',
  removed: 'editRemoved',
  undone: 'editUndone',
  redone: 'editRedone',
  copied: 'editCopied',
  newer: 'editNewer',
};

function saidWords(words: Words, said: EditSaid): string {
  return said.kind === 'moved' ? words.say('editMoved', said.place, said.of) : words.say(SAID[said.kind]);
}
