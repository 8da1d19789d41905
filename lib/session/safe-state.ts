import type { Backup, KeptCounts } from '../model/backup';
import type { SafeNote, StorageState } from '../model/safe-view';
import type { Instant } from '../model/stored';

/** What the library session knows of the data as a whole. */
export type SafeState = {
  readonly counts: KeptCounts;
  /** Reviews that no backup holds. */
  readonly reviewsSince: number;
  readonly storage: StorageState;
  readonly safety: { readonly at: Instant; readonly counts: KeptCounts } | null;
  /** A backup that was read and is not yet restored. */
  readonly read: { readonly backup: Backup; readonly fileName: string } | null;
  readonly busy: boolean;
  readonly note: SafeNote | null;
  /** Name of a CV that was meant, and that another tab had deleted before. */
  readonly gone: string | null;
};

export const NOTHING_KEPT: SafeState = {
  counts: { cvs: 0, reviews: 0 },
  reviewsSince: 0,
  storage: { bytes: null, kept: null },
  safety: null,
  read: null,
  busy: false,
  note: null,
  gone: null,
};
