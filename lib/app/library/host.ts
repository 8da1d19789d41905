import type { Database } from '../../platform/db';
import type { LibraryState } from '../../session/library-state';

/** What the parts of the library session work with: the state they share, and the database. */
export type LibraryHost = {
  readonly db: Promise<Database>;
  readonly now: () => LibraryState;
  readonly change: (change: Partial<LibraryState>) => void;
  /** Back to the list, as it is kept. */
  readonly rest: () => Promise<void>;
};
