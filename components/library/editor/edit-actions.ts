import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { DatePlace, Edit, EditFocus } from '../../../lib/model/edit';

/** What a person can do in the editor of a CV. */
export type EditActions = {
  readonly openEditor: (cvId: string) => void;
  /** Back to the list. */
  readonly closeEditor: () => void;
  /** `aim` is where the focus goes, where the edit would lose it and does not say by itself. */
  readonly edit: (edit: Edit, aim?: Omit<EditFocus, 'n'>) => void;
  readonly setDate: (place: DatePlace, typed: string) => void;
  /** Whether the parts of every bullet are shown, or only those of the one that has the focus. */
  readonly showParts: (parts: boolean) => void;
  readonly undoEdit: () => void;
  readonly redoEdit: () => void;
  /** A field lost the focus: what was typed in it is one step. */
  readonly leaveField: () => void;
  /** Tries once more to write what could not be written. */
  readonly keepEdits: () => void;
  /** Takes the CV as another tab saved it. */
  readonly takeNewer: () => void;
  /** Keeps what was typed as a CV of its own, under this name. */
  readonly keepAsCopy: (name: string) => void;
};

/** The editor's actions, given once by its root. */
export const EditContext = createContext<EditActions | null>(null);

export function useEdit(): EditActions {
  const on = useContext(EditContext);
  if (!on) throw new Error('A part of the editor was drawn outside EditContext: wrap the editor in its provider.');
  return on;
}
