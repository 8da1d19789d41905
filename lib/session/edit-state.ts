import type { CvContent } from '../model/cv';
import type { Edit, EditSaid } from '../model/edit';
import type { EditView } from '../model/edit-view';
import { editCv, typingIn } from './edit-cv';
import { type Aim, aimAfter, saidOf } from './edit-focus';
import { amended, type EditHistory, recorded, redone, settled, undone } from './edit-history';

/** The CV that is open in the editor. */
export type EditState = Omit<EditView, 'content' | 'canUndo' | 'canRedo'> & { readonly history: EditHistory };

/** What the editor draws; pure. */
export function editView({ history, ...shown }: EditState): EditView {
  return {
    ...shown,
    content: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

/** The state after an edit. `aim` is where the focus goes, where the edit itself does not say; `at` is now. */
export function afterEdit(state: EditState, edit: Edit, aim: Aim | null, at: number, newId: () => string): EditState {
  const before = state.history.present;
  const content = editCv(before, edit, newId);
  if (content === before) return state;
  const history = recorded(state.history, content, typingIn(edit), at);
  return told({ ...state, history, saved: 'unsaved' }, aim ?? aimAfter(edit, before, content), saidOf(edit, content));
}

/** The state a step back, or forward again; the same where there is no such step. */
export function afterStep(state: EditState, step: 'undo' | 'redo'): EditState {
  const history = step === 'undo' ? undone(state.history) : redone(state.history);
  if (history === state.history) return state;
  const said: EditSaid = { kind: step === 'undo' ? 'undone' : 'redone', n: 0 };
  return told({ ...state, history, saved: 'unsaved', oddDates: {} }, null, said);
}

/** The state once the field that was typed in is left. */
export function afterLeaving(state: EditState): EditState {
  const history = settled(state.history);
  return history === state.history ? state : { ...state, history };
}

/** The state with the content made good, without a step of its own. */
export function withContent(state: EditState, content: CvContent): EditState {
  return { ...state, history: amended(state.history, content) };
}

/** The state with something told, and the focus sent on. */
export function told(state: EditState, aim: Aim | null, said: EditSaid | null): EditState {
  const focus = aim ? { ...aim, n: (state.focus?.n ?? 0) + 1 } : state.focus;
  return { ...state, focus, said: said ? { ...said, n: (state.said?.n ?? 0) + 1 } : state.said };
}
