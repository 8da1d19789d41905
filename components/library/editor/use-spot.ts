import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { EditFocus } from '../../../lib/model/edit';

/** Moves the focus to the control with that `data-spot`, each time another is asked for. */
export function useSpot(root: RefObject<HTMLElement | null>, focus: EditFocus | null): void {
  useLayoutEffect(() => {
    if (!focus) return;
    const spots = [...(root.current?.querySelectorAll<HTMLElement>('[data-spot]') ?? [])];
    const element = spots.find(({ dataset }) => dataset.spot === focus.spot);
    element?.focus();
    if (focus.caret !== null && element instanceof HTMLTextAreaElement) {
      element.setSelectionRange(focus.caret, focus.caret);
    }
  }, [root, focus?.n]);
}
