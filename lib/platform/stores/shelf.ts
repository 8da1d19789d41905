import type { Cv, CvContent } from '../../model/cv';
import type { MarketId } from '../../model/market';
import type { StoredCv } from '../../model/stored';
import { uniqueName } from '../../model/unique-name';
import type { Database } from '../db';
import { keptCvs, listCvs, readCv } from './cvs';
import { changeSettings, readSettings } from './settings';

/** `gone`: another tab deleted the CV before, and nothing was changed. */
export type Outcome = 'done' | 'gone';

/** How long a deleted CV can be brought back before the next visit to the library clears it away. */
const UNDO_FOR = 10 * 60_000;

/**
 * Adds a CV that was read, under a name no other has; the first one becomes the default, as does the first
 * of the user's own after a sample or a template, and its market the usual one
 * where none is set. One transaction.
 */
export async function addCv(
  db: Database,
  content: CvContent,
  name: string,
  at: number,
  market: MarketId | null = null,
): Promise<Cv> {
  return db.transaction('rw', db.cvs, db.settings, async () => {
    const rows = await keptCvs(db);
    const cv: Cv = { ...content, id: crypto.randomUUID(), name: nameFor(name, rows), revision: 1 };
    await db.cvs.add({ id: cv.id, cv, addedAt: at, deletedAt: null, archivedAt: null, masterId: null });
    const { defaultCvId, usualMarket } = await readSettings(db);
    const standing = rows.find(({ id, archivedAt }) => id === defaultCvId && archivedAt === null);
    const comesFirst = !standing || (isInvented(standing.cv) && !isInvented(content));
    // A user who chose no usual market meant it: only the first CV brings its own.
    const usual = rows.length === 0 ? (usualMarket ?? market) : usualMarket;
    await changeSettings(db, { usualMarket: usual, ...(comesFirst ? { defaultCvId: cv.id } : {}) });
    return cv;
  });
}

/** The sample and the templates hold no one's facts. */
const isInvented = ({ source }: CvContent): boolean => source.kind === 'sample' || source.kind === 'template';

/**
 * Adds a copy of a CV as a variant of it, or of its own master: variants of variants would be a tree nobody keeps in
 * mind. Null when the CV is gone. One transaction.
 */
export async function duplicateCv(db: Database, id: string, at: number): Promise<StoredCv | null> {
  return db.transaction('rw', db.cvs, async () => {
    const rows = await keptCvs(db);
    const original = rows.find((row) => row.id === id);
    if (!original) return null;
    const cv: Cv = {
      ...original.cv,
      id: crypto.randomUUID(),
      name: nameFor(original.cv.name, rows),
      revision: 1,
    };
    const master = rows.find((row) => row.id === original.masterId) ?? original;
    const variant = { id: cv.id, cv, addedAt: at, deletedAt: null, archivedAt: null, masterId: master.id };
    await db.cvs.add(variant);
    return variant;
  });
}

const nameFor = (name: string, rows: readonly StoredCv[]): string =>
  uniqueName(
    name,
    rows.map(({ cv }) => cv.name),
  );

/** Gives a CV a name of its own: where another has it, a number is added. One transaction. */
export async function renameCv(db: Database, id: string, name: string): Promise<Outcome> {
  return db.transaction('rw', db.cvs, async () => {
    const row = await readCv(db, id);
    if (!row) return 'gone';
    const others = (await keptCvs(db)).filter((one) => one.id !== id);
    await db.cvs.put({ ...row, cv: { ...row.cv, name: nameFor(name, others) } });
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

/** Puts a CV away: it stays as it is, and is offered nowhere. The default moves to the newest one left. One transaction. */
export async function archiveCv(db: Database, id: string, at: number): Promise<Outcome> {
  return db.transaction('rw', db.cvs, db.settings, async () => {
    const row = await readCv(db, id);
    if (!row) return 'gone';
    await db.cvs.put({ ...row, archivedAt: at });
    const { defaultCvId } = await readSettings(db);
    if (defaultCvId === id) await changeSettings(db, { defaultCvId: (await listCvs(db))[0]?.id ?? null });
    return 'done';
  });
}

/** Brings back a CV that was put away; it is the default where there is no other. One transaction. */
export async function unarchiveCv(db: Database, id: string): Promise<Outcome> {
  return db.transaction('rw', db.cvs, db.settings, async () => {
    const row = await readCv(db, id);
    if (!row) return 'gone';
    await db.cvs.put({ ...row, archivedAt: null });
    const { defaultCvId } = await readSettings(db);
    if (defaultCvId === null) await changeSettings(db, { defaultCvId: id });
    return 'done';
  });
}

/**
 * Brings a deleted CV back, as the default when it was that; its name may have been taken since. `gone` once it was
 * cleared away. One transaction.
 */
export async function restoreCv(db: Database, id: string, asDefault: boolean): Promise<Outcome> {
  return db.transaction('rw', db.cvs, db.settings, async () => {
    const row = await db.cvs.get(id);
    if (!row) return 'gone';
    await db.cvs.put({ ...row, deletedAt: null });
    await renameCv(db, id, row.cv.name);
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
