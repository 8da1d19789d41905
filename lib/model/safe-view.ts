import type { BackupFailure, KeptCounts } from './backup';
import type { Instant } from './stored';

/** Null where the browser does not say. `kept`: the browser has promised not to clear it by itself. */
export type StorageState = { readonly bytes: number | null; readonly kept: boolean | null };

/** What came of the last thing that was done with the data. */
export type SafeNote =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'restored'; readonly counts: KeptCounts }
  | { readonly kind: 'refused'; readonly failure: BackupFailure; readonly fileName: string }
  /** A row here has a shape that could not be restored: no backup was made of it. */
  | { readonly kind: 'unsound' }
  /** There is more here than a backup file may hold: none was made. */
  | { readonly kind: 'too-much' }
  | { readonly kind: 'not-kept' };

/** What the library says of the data as a whole. */
export type SafeView = {
  readonly lastBackupAt: Instant | null;
  /** Time for a backup, said once until it is dismissed. How many reviews none holds; null: nothing to say. */
  readonly remind: number | null;
  readonly counts: KeptCounts;
  readonly storage: StorageState;
  /** What was here before the last restore. */
  readonly safety: { readonly at: Instant; readonly counts: KeptCounts } | null;
  /** A backup that was read and waits for a yes. */
  readonly ask: { readonly fileName: string; readonly madeAt: Instant; readonly counts: KeptCounts } | null;
  readonly busy: boolean;
  readonly note: SafeNote | null;
  /** Name of a CV that was meant, and that another tab had deleted before. */
  readonly gone: string | null;
};
