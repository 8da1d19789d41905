import type { CvRow } from '../../lib/model/library-view';
import { Button } from '../shared/button';
import { Fold } from '../shared/fold';
import { useWords } from '../shared/use-words';
import type { LibraryActions } from './library-actions';

type Props = {
  readonly cvs: readonly CvRow[];
  readonly on: Pick<LibraryActions, 'bringBack' | 'remove'>;
};

/** The CVs that were put away, folded. */
export function Away({ cvs, on }: Props) {
  const words = useWords();
  if (cvs.length === 0) return null;
  return (
    <div class="away">
      <Fold title={words.say('shelfPutAwayMany')} count={cvs.length}>
        <ul>
          {cvs.map(({ id, name, variant }) => (
            <li key={id} class="away-cv">
              <span>
                {name} {variant && <span class="note">{words.say('shelfVariantOf', variant.masterName)}</span>}
              </span>
              <span class="buttons">
                <Button look="quiet" name={words.say('shelfBringBackThat', name)} onPress={() => on.bringBack(id)}>
                  {words.say('shelfBringBack')}
                </Button>
                <Button look="quiet" name={words.say('shelfDeleteThat', name)} onPress={() => on.remove(id)}>
                  {words.say('delete')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  );
}
