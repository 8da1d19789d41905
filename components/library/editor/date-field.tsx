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

/** A date, typed as on a CV. It is read when the field is left; what cannot be read stays there, with a note. */
export function DateField({ label, place, date, current = false, odd }: Props) {
  const words = useWords();
  const on = useEdit();
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const printed = date ? monthWords(words, date) : current ? words.say('editPresent') : '';
  const take = () => {
    if (draft !== null) on.setDate(place, draft);
    setDraft(null);
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
        aria-describedby={odd === undefined ? undefined : `${id}-odd`}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && take()}
        onBlur={take}
      />
      <p id={`${id}-odd`} class="note edit-odd" role="status">
        {odd !== undefined && words.say(place.field === 'end' ? 'editOddEnd' : 'editOddDate')}
      </p>
    </div>
  );
}
