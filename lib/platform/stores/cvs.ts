import type { Cv, CvContent } from '../../model/cv';
import type { MarketId } from '../../model/market';
import type { StoredCv } from '../../model/stored';
import type { Database } from '../db';
import { changeSettings, readSettings } from './settings';

/** How long a deleted CV can be brought back before the next visit to the library clears it away. */
const UNDO_FOR = 10 * 60_000;

/**
 * Adds a CV that was read; the first one becomes the default, and its market the usual one where none is set yet.
 * One transaction.
 */
export async function addCv(
  db: Database,
  content: CvContent,
  name: string,
  at: number,
  market: MarketId | null = null,
): Promise<Cv> {
  const cv: Cv = { ...content, id: crypto.randomUUID(), name, revision: 1 };
  await db.transaction('rw', db.cvs, db.settings, async () => {
    await db.cvs.add({ id: cv.id, cv, addedAt: at, deletedAt: null, archivedAt: null, masterId: null });
    const { defaultCvId, usualMarket } = await readSettings(db);
    const standing = defaultCvId ? await db.cvs.get(defaultCvId) : undefined;
    const isFirst = !standing || standing.deletedAt !== null;
    await changeSettings(db, { usualMarket: usualMarket ?? market, ...(isFirst ? { defaultCvId: cv.id } : {}) });
  });
  return cv;
}

/** The CVs that are not deleted, newest first. */
export async function listCvs(db: Database): Promise<readonly StoredCv[]> {
  const rows = await db.cvs.orderBy('addedAt').reverse().toArray();
  return rows.filter((row) => row.deletedAt === null);
}

/** The CV in use: the default one, else the newest, else null. */
export async function currentCv(db: Database): Promise<Cv | null> {
  const [{ defaultCvId }, rows] = await Promise.all([readSettings(db), listCvs(db)]);
  return (rows.find((row) => row.id === defaultCvId) ?? rows[0])?.cv ?? null;
}

/** A CV that is not deleted, or null. */
export async function readCv(db: Database, id: string): Promise<StoredCv | null> {
  const row = await db.cvs.get(id);
  return row && row.deletedAt === null ? row : null;
}

/** `gone`: another tab deleted the CV before, and nothing was changed. */
export type Outcome = 'done' | 'gone';

export async function renameCv(db: Database, id: string, name: string): Promise<Outcome> {
  return db.transaction('rw', db.cvs, async () => {
    const row = await readCv(db, id);
    if (!row) return 'gone';
    await db.cvs.put({ ...row, cv: { ...row.cv, name } });
    return 'done';
  });
}

/** Makes a CV the one that adverts are compared with. */
export async function setDefaultCv(db: Database, id: string): Promise<Outcome> {
  return db.transaction('rw', db.cvs, db.settings, async () => {
    if (!(await readCv(db, id))) return 'gone';
    await changeSettings(db, { defaultCvId: id });
    return 'done';
  });
}

/** Deletes a CV so that it can be brought back; the default moves to the newest one left. One transaction. */
export async function deleteCv(db: Database, id: string, at: number): Promise<Outcome> {
  return db.transaction('rw', db.cvs, db.settings, async () => {
    if (!(await readCv(db, id))) return 'gone';
    await db.cvs.update(id, { deletedAt: at });
    const { defaultCvId } = await readSettings(db);
    if (defaultCvId === id) await changeSettings(db, { defaultCvId: (await listCvs(db))[0]?.id ?? null });
    return 'done';
  });
}

/** Brings a deleted CV back, as the default when it was that. `gone` once it was cleared away. One transaction. */
export async function restoreCv(db: Database, id: string, asDefault: boolean): Promise<Outcome> {
  return db.transaction('rw', db.cvs, db.settings, async () => {
    if ((await db.cvs.update(id, { deletedAt: null })) === 0 && !(await db.cvs.get(id))) return 'gone';
    if (asDefault) await changeSettings(db, { defaultCvId: id });
    return 'done';
  });
}

/** Clears away what was deleted longer ago than it can be brought back, with what was done to it. */
export async function clearDeleted(db: Database, at: number): Promise<void> {
  await db.transaction('rw', db.cvs, db.edits, async () => {
    const old = db.cvs.filter((row) => row.deletedAt !== null && row.deletedAt < at - UNDO_FOR);
    const ids = await old.primaryKeys();
    await Promise.all([db.cvs.bulkDelete(ids), db.edits.bulkDelete(ids)]);
  });
}
