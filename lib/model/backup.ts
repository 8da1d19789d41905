import type { Answer, Instant, Settings, StoredCopy, StoredCv, StoredEdits, StoredReview } from './stored';

/** The rows of every table that holds what is the user's own. */
export type BackupTables = {
  readonly cvs: readonly StoredCv[];
  readonly reviews: readonly StoredReview[];
  /** In the order in which they went out. */
  readonly copies: readonly StoredCopy[];
  readonly answers: readonly Answer[];
  readonly settings: readonly { readonly key: string; readonly value: Settings }[];
  readonly edits: readonly StoredEdits[];
};

/** Everything that was kept at one moment. */
export type Backup = { readonly madeAt: Instant; readonly tables: BackupTables };

/** Why a file was not restored; each has its own words on screen. */
export type BackupFailure =
  | 'not-a-backup'
  /** It ends too early, or something in it has another shape than we write. */
  | 'damaged'
  | 'too-large'
  | 'too-deep'
  /** Made by a later version than this one. */
  | 'newer';

export type BackupResult =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly failure: BackupFailure };

/** How much there is of what a person would miss. */
export type KeptCounts = { readonly cvs: number; readonly reviews: number };

/** A CV that was deleted does not count. */
export const countsOf = ({ cvs, reviews }: BackupTables): KeptCounts => ({
  cvs: cvs.filter(({ deletedAt }) => deletedAt === null).length,
  reviews: reviews.length,
});

/** What was here before the last restore: the copy itself, and what is said of it without opening it. */
export type SafetyRow =
  | (Backup & { readonly key: 'copy' })
  | { readonly key: 'about'; readonly at: Instant; readonly counts: KeptCounts };
