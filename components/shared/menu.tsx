import { Icon } from './icon';

type MenuItem = { readonly label: string; readonly onPress: () => void; readonly pressed?: boolean };

type Props = {
  /** Unique on the page. */
  readonly id: string;
  /** The accessible name of the button that opens it. */
  readonly name: string;
  readonly items: readonly MenuItem[];
};

/** A list of buttons behind `⋯`, as the browser's own popover: it closes on Escape and on a click elsewhere. */
export function Menu({ id, name, items }: Props) {
  return (
    <div class="menu">
      <button type="button" class="button button-icon" aria-label={name} popovertarget={id}>
        <Icon name="more" />
      </button>
      <ul id={id} popover="auto" class="menu-list" aria-label={name}>
        {items.map(({ label, onPress, pressed }) => (
          <li key={label}>
            <button
              type="button"
              class="menu-item"
              aria-pressed={pressed}
              popovertarget={id}
              popovertargetaction="hide"
              onClick={() => onPress()}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
