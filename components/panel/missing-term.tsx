import type { GapsView } from '../../lib/model/panel-view';
import type { Words } from '../../lib/model/words';
import { Fold } from '../shared/fold';
import { refusalWords, TermForm } from '../shared/term-form';
import { useWords } from '../shared/use-words';

type Props = { readonly vocabulary: GapsView['vocabulary']; readonly onAdd: (typed: string) => void };

/** Where a person adds what the vocabulary lacks; the advert is read again at once. */
export function MissingTerm({ vocabulary, onAdd }: Props) {
  const words = useWords();
  return (
    <Fold title={words.say('missingTerm')}>
      <TermForm said={vocabulary && saidOf(words, vocabulary)} onAdd={onAdd} />
    </Fold>
  );
}

function saidOf(words: Words, { note, named }: NonNullable<GapsView['vocabulary']>): string | null {
  if (note.kind === 'added') return words.say(named ? 'termAddedNamed' : 'termAddedUnnamed', note.name);
  return refusalWords(words, note);
}
