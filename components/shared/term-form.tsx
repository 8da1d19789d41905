import { useId, useState } from 'preact/hooks';
import type { VocabularyNote } from '../../lib/model/stored';
import type { Words } from '../../lib/model/words';
import { useWords } from './use-words';

type Props = {
  /** What came of the last change, in the words of the view it stands in; null for none. */
  readonly said: string | null;
  readonly onAdd: (typed: string) => void;
};

/** A field for a term that the vocabulary lacks; what came of it is said below. */
export function TermForm({ said, onAdd }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="term-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(typed);
        setTyped('');
      }}
    >
      <label for={id}>{words.say('term')}</label>
      <p id={`${id}-hint`} class="note">
        {words.say('termHint')}
      </p>
      <div class="term-row">
        <input
          id={id}
          class="field"
          value={typed}
          maxLength={200}
          autocomplete="off"
          aria-describedby={`${id}-hint`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.say('addTerm')}
        </button>
      </div>
      <p class="term-said" role="status">
        {said}
      </p>
    </form>
  );
}

/** Why nothing was added; null where something was. */
export function refusalWords(words: Words, note: VocabularyNote): string | null {
  if (note.kind === 'known') return words.say('termKnown', note.name);
  return note.kind === 'no-name' ? words.say('termNoName') : null;
}
