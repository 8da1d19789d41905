import type { ComponentChildren, RefObject } from 'preact';

type Props = {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main` at most once on a screen; `quiet` reads as a link. */
  readonly look?: 'main' | 'plain' | 'quiet' | 'small';
  /** The accessible name, where the words in view need more context. */
  readonly name?: string | undefined;
  readonly disabled?: boolean;
  readonly buttonRef?: RefObject<HTMLButtonElement | null>;
};

export function Button({ children, onPress, look = 'plain', name, disabled = false, buttonRef }: Props) {
  return (
    <button
      {...(buttonRef ? { ref: buttonRef } : {})}
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
