import type { ShelfNote } from '../model/variant-view';

export type ShelfState = {
  readonly note: ShelfNote | null;
  /** The variant whose differences are open. */
  readonly comparing: string | null;
};

export const SHELF_AT_REST: ShelfState = { note: null, comparing: null };
