import { useId } from 'preact/hooks';
import type { EditSpot } from '../../../lib/model/edit';
import { useEdit } from './edit-actions';

type Props = {
  readonly label: string;
  readonly value: string | null;
  readonly onType: (text: string) => void;
  readonly spot?: EditSpot;
  /** As many lines as the text has, instead of one. */
  readonly long?: boolean;
  readonly hint?: string;
};

/** A field with its label over it. Spaces around what was typed go when it is left. */
export function TextField({ label, value, onType, spot, long = false, hint }: Props) {
  const on = useEdit();
  const id = useId();
  const text = value ?? '';
  const shared = {
    id,
    class: 'field',
    value: text,
    'data-spot': spot,
    'aria-describedby': hint ? `${id}-hint` : undefined,
    autocomplete: 'off',
    onBlur: () => {
      if (text !== text.trim()) onType(text.trim());
      on.leaveField();
    },
  } as const;
  return (
    <div class={long ? 'edit-field is-long' : 'edit-field'}>
      <label for={id}>{label}</label>
      {long ? (
        <div class="grow" data-text={text}>
          <textarea {...shared} rows={1} onInput={(event) => onType(event.currentTarget.value)} />
        </div>
      ) : (
        <input {...shared} onInput={(event) => onType(event.currentTarget.value)} />
      )}
      {hint && (
        <p id={`${id}-hint`} class="note">
          {hint}
        </p>
      )}
    </div>
  );
}
