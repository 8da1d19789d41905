import { useEffect } from 'preact/hooks';
import type { EditActions } from './edit-actions';

/**
 * Ctrl or Cmd with Z, with Shift to redo (and Ctrl with Y), wherever the focus is. A field that keeps what is typed to
 * itself until it is left (`data-draft`) has the browser's own undo.
 */
export function useUndoKeys({ undoEdit, redoEdit }: Pick<EditActions, 'undoEdit' | 'redoEdit'>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.dataset.draft !== undefined) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && !(key === 'y' && event.ctrlKey)) return;
      event.preventDefault();
      if (key === 'y' || event.shiftKey) redoEdit();
      else undoEdit();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undoEdit, redoEdit]);
}
