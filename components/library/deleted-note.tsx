import { Button } from '../shared/button';
import { useFocusWhenRaised } from '../shared/use-focus-when-raised';
import { useWords } from '../shared/use-words';

type Props = { readonly name: string | null; readonly onUndo: () => void };

/** A deleted CV can be brought back; the region is there from the start, so that its words are heard. */
export function DeletedNote({ name, onUndo }: Props) {
  const words = useWords();
  const undo = useFocusWhenRaised<HTMLButtonElement>(name === null ? 0 : 1);
  return (
    <div class="deleted-note" role="status">
      {name !== null && (
        <p>
          {words.say('deleted', name)}{' '}
          <Button look="quiet" onPress={onUndo} buttonRef={undo}>
            {words.say('undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
