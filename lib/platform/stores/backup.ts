import { type Backup, type BackupTables, countsOf, type KeptCounts } from '../../model/backup';
import type { Instant, StoredCv } from '../../model/stored';
import type { Database } from '../db';
import { changeSettings, readSettings } from './settings';

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
    const before = await readTables(db);
    await db.safety.put({ key: 'copy', madeAt: at, tables: before });
    await db.safety.put({ key: 'about', at, counts: countsOf(before) });
    await Promise.all(own(db).map((table) => table.clear()));
    await db.cvs.bulkAdd(withNewRevisions(tables.cvs, before.cvs));
    await db.reviews.bulkAdd([...tables.reviews]);
    await db.copies.bulkAdd([...tables.copies]);
    await db.answers.bulkAdd([...tables.answers]);
    await db.settings.bulkAdd([...tables.settings]);
    await db.edits.bulkAdd([...tables.edits]);
  });
}

/**
 * The rows with revisions that neither they nor the CVs here have had: an editor that is open in another tab on a CV as
 * it was here then never writes over the restored one. A CV that was here just as it is restored stays as it is.
 */
function withNewRevisions(rows: readonly StoredCv[], here: readonly StoredCv[]): StoredCv[] {
  const before = new Map(here.map(({ id, cv }) => [id, cv]));
  return rows.map((row) => {
    const was = before.get(row.id);
    if (!was || JSON.stringify(was) === JSON.stringify(row.cv)) return row;
    return { ...row, cv: { ...row.cv, revision: Math.max(was.revision, row.cv.revision) + 1 } };
  });
}

/** What was here before the last restore; null where nothing was restored, or the copy was let go. */
export async function readSafety(db: Database): Promise<Backup | null> {
  const row = await db.safety.get('copy');
  return row?.key === 'copy' ? { madeAt: row.madeAt, tables: row.tables } : null;
}

/** What is said of it, without opening it. */
export async function aboutSafety(db: Database): Promise<{ readonly at: Instant; readonly counts: KeptCounts } | null> {
  const row = await db.safety.get('about');
  return row?.key === 'about' ? { at: row.at, counts: row.counts } : null;
}

export async function forgetSafety(db: Database): Promise<void> {
  await db.safety.clear();
}

/** Remembers when the last backup was made. */
export async function backedUp(db: Database, at: Instant): Promise<void> {
  await changeSettings(db, { lastBackupAt: at });
}

/** How many reviews are kept, and how many were made after that moment. */
export async function countReviews(
  db: Database,
  moment: Instant | null,
): Promise<{ readonly all: number; readonly since: number }> {
  const later = db.reviews.where('reviewedAt').above(moment ?? 0);
  const [all, since] = await Promise.all([db.reviews.count(), later.count()]);
  return { all, since };
}
