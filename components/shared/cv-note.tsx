import type { CvNote as Note } from '../../lib/model/popup-view';
import { Button } from './button';
import { useWords } from './use-words';

type Props = { readonly note: Note; readonly onOpen?: () => void };

/** Says of a CV that it is an invented person's, or that places in it wait to be filled in; else nothing. */
export function CvNote({ note: { sample, places }, onOpen }: Props) {
  const words = useWords();
  if (!sample && places === 0) return null;
  return (
    <p class="cv-note">
      {sample && <span>{words.say('startSample')} </span>}
      {places > 0 && <span>{words.count('startPlaces', places)} </span>}
      {places > 0 && onOpen && (
        <Button look="quiet" onPress={onOpen}>
          {words.say('startFillIn')}
        </Button>
      )}
    </p>
  );
}
