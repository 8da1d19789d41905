import { Icon } from './icon';

export type Option = { readonly value: string; readonly label: string };

type Props = {
  /** The accessible name. */
  readonly name: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  /** Words shown instead of the chosen option; the options open as ever. */
  readonly face?: string;
};

/** The browser's own select in the product's clothes: its list may reach beyond a small popup. */
export function Select({ name, value, options, onChoose, face }: Props) {
  return (
    <span class={face ? 'select select-faced' : 'select'}>
      {face && <span aria-hidden="true">{face}</span>}
      <select aria-label={name} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="fold" />
    </span>
  );
}
