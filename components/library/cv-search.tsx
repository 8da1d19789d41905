import { useId } from 'preact/hooks';
import { useWords } from '../shared/use-words';

type Props = { readonly value: string; readonly found: number; readonly onType: (text: string) => void };

/** Finds a CV by its name, where there are too many to look over. */
export function CvSearch({ value, found, onType }: Props) {
  const words = useWords();
  const id = useId();
  return (
    <div class="cv-search">
      <label for={id} class="heard">
        {words.say('shelfSearch')}
      </label>
      <input
        id={id}
        type="search"
        class="field"
        placeholder={words.say('shelfSearch')}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <p class="note" role="status">
        {found === 0 && words.say('shelfNoneFound')}
      </p>
    </div>
  );
}
