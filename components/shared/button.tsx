import type { ComponentChildren } from 'preact';

type Props = {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main` at most once on a screen; `quiet` reads as a link. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'small';
  /** The accessible name, where the words in view need more context. */
  readonly name?: string | undefined;
  readonly disabled?: boolean;
};

export function Button({ children, onPress, look = 'plain', name, disabled = false }: Props) {
  return (
    <button
      type="button"
      class={`button button-${look}`}
      aria-label={name}
      disabled={disabled}
      onClick={() => onPress()}
    >
      {children}
    </button>
  );
}
