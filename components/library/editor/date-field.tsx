import { useId, useState } from 'preact/hooks';
import type { DatePlace } from '../../../lib/model/edit';
import type { PartialDate } from '../../../lib/model/text';
import { monthWords } from '../../format/period';
import { useWords } from '../../shared/use-words';
import { useEdit } from './edit-actions';

type Props = {
  readonly label: string;
  readonly place: DatePlace;
  readonly date: PartialDate | null;
  readonly current?: boolean;
  /** What was typed here and could not be read as a date. */
  readonly odd: string | undefined;
};

/** A date, typed as on a CV and read with each key; what cannot be read stays there, with a note once the field is left. */
export function DateField({ label, place, date, current = false, odd }: Props) {
  const words = useWords();
  const on = useEdit();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const printed = date ? monthWords(words, date) : current ? words.say('editPresent') : '';
  const isOdd = odd !== undefined && draft === null;
  const type = (typed: string) => {
    setDraft(typed);
    on.setDate(place, typed);
  };
  return (
    <div class="edit-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="field"
        value={draft ?? odd ?? printed}
        maxLength={60}
        autocomplete="off"
        {...(draft === null ? {} : { 'data-draft': '' })}
        aria-describedby={isOdd ? `${id}-odd` : undefined}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && setDraft(null)}
        onBlur={() => setDraft(null)}
      />
      <p id={`${id}-odd`} class="note edit-odd" role="status">
        {isOdd && words.say(place.field === 'end' ? 'editOddEnd' : 'editOddDate')}
      </p>
    </div>
  );
}
