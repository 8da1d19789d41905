import type { Cv } from '../../model/cv';
import type { StoredCv } from '../../model/stored';
import type { Database } from '../db';
import { readSettings } from './settings';

/** The CVs that are not deleted, those that were put away too, newest first. */
export async function keptCvs(db: Database): Promise<readonly StoredCv[]> {
  const rows = await db.cvs.orderBy('addedAt').reverse().toArray();
  return rows.filter((row) => row.deletedAt === null);
}

/** The CVs that can be compared with: neither deleted nor put away, newest first. */
export async function listCvs(db: Database): Promise<readonly StoredCv[]> {
  return (await keptCvs(db)).filter((row) => row.archivedAt === null);
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
