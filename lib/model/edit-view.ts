import type { CvContent, ItemId } from './cv';
import type { EditFocus, EditSaid } from './edit';

/** Skills that the scanner finds in a bullet; stale where the bullet's text is another by now. */
export type BulletSkills = { readonly text: string; readonly names: readonly string[] };

/** `unsaved`: typed and not yet written; `refused`, `full`: the browser would not write it, `full` for want of room. */
export type SavedState = 'saved' | 'unsaved' | 'saving' | 'refused' | 'full';

/** A CV being edited. */
export type EditView = {
  readonly cvId: string;
  readonly name: string;
  readonly content: CvContent;
  readonly saved: SavedState;
  /** What another tab did to this CV since it was opened here: nothing is written over it. */
  readonly clash: 'changed' | 'deleted' | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** By the bullet's id. */
  readonly skills: Readonly<Record<ItemId, BulletSkills>>;
  /** What was typed where a date belongs and could not be read as one, by `dateKey`. */
  readonly oddDates: Readonly<Record<string, string>>;
  /** Whether the parts of every bullet are shown. */
  readonly parts: boolean;
  readonly focus: EditFocus | null;
  readonly said: EditSaid | null;
};
