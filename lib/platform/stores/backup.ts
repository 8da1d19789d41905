import type { Backup, BackupTables, KeptCounts, SafetyCopy } from '../../model/backup';
import type { Instant } from '../../model/stored';
import type { Database } from '../db';
import { changeSettings, readSettings } from './settings';

const BEFORE_RESTORE = 'before-restore';

const own = (db: Database) => [db.cvs, db.reviews, db.copies, db.answers, db.settings, db.edits];

/** Everything that is the user's own, as it stood at one moment. */
export async function readTables(db: Database): Promise<BackupTables> {
  return db.transaction('r', own(db), async () => {
    const [cvs, reviews, copies, answers, rows, edits, value] = await Promise.all([
      db.cvs.toArray(),
      db.reviews.toArray(),
      db.copies.toArray(),
      db.answers.toArray(),
      db.settings.toCollection().primaryKeys(),
      db.edits.toArray(),
      readSettings(db),
    ]);
    return { cvs, reviews, copies, answers, settings: rows.map((key) => ({ key, value })), edits };
  });
}

/**
 * Replaces everything by what a backup holds, after a safety copy of what was here. One transaction: all of it, or
 * nothing and everything is as it was.
 */
export async function restoreTables(db: Database, tables: BackupTables, at: Instant): Promise<void> {
  await db.transaction('rw', [...own(db), db.safety], async () => {
    const safety: SafetyCopy = { madeAt: at, tables: await readTables(db) };
    await db.safety.put({ key: BEFORE_RESTORE, value: safety });
    await Promise.all(own(db).map((table) => table.clear()));
    await db.cvs.bulkAdd([...tables.cvs]);
    await db.reviews.bulkAdd([...tables.reviews]);
    await db.copies.bulkAdd([...tables.copies]);
    await db.answers.bulkAdd([...tables.answers]);
    await db.settings.bulkAdd([...tables.settings]);
    await db.edits.bulkAdd([...tables.edits]);
  });
}

/** What was here before the last restore; null where nothing was restored, or the copy was let go. */
export async function readSafety(db: Database): Promise<Backup | null> {
  return (await db.safety.get(BEFORE_RESTORE))?.value ?? null;
}

export async function forgetSafety(db: Database): Promise<void> {
  await db.safety.delete(BEFORE_RESTORE);
}

/** Remembers when the last backup was made. */
export async function backedUp(db: Database, at: Instant): Promise<void> {
  await changeSettings(db, { lastBackupAt: at });
}

/** How much is kept; a CV that was deleted does not count. `since`: reviews made after that moment. */
export async function countKept(db: Database, since: Instant | null): Promise<KeptCounts & { readonly since: number }> {
  return db.transaction('r', db.cvs, db.reviews, async () => ({
    cvs: await db.cvs.filter(({ deletedAt }) => deletedAt === null).count(),
    reviews: await db.reviews.count(),
    since: await db.reviews
      .where('reviewedAt')
      .above(since ?? 0)
      .count(),
  }));
}
