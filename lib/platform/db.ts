import { Dexie, type EntityTable, type Table } from 'dexie';
import type { SafetyRow } from '../model/backup';
import type { Answer, Settings, StoredCopy, StoredCv, StoredEdits, StoredReview } from '../model/stored';
import { SCHEMA, tablesChangedBy, upgradeRow } from '../model/upgrades';

export const DATABASE = 'selvedge';

type Row<T> = { readonly key: string; readonly value: T };

/** The database. No one outside `platform` sees a table; `stores/` has the verbs. */
export class Database extends Dexie {
  cvs!: EntityTable<StoredCv, 'id'>;
  reviews!: EntityTable<StoredReview, 'id'>;
  copies!: Table<StoredCopy, number>;
  answers!: EntityTable<Answer, 'skill'>;
  settings!: Table<Row<Settings>, string>;
  meta!: Table<Row<number>, string>;
  edits!: EntityTable<StoredEdits, 'cvId'>;
  /** What was here before the last restore. */
  safety!: Table<SafetyRow, SafetyRow['key']>;

  constructor(name: string) {
    super(name);
    // One block for each change of the schema, never edited once released; `lib/model/upgrades.ts` has what it changes in rows.
    this.version(1).stores({
      cvs: 'id, addedAt',
      reviews: 'id, reviewedAt',
      copies: '++, reviewId, at',
      answers: 'skill',
      settings: 'key',
      meta: 'key',
    });
    this.version(2)
      .stores({ edits: 'cvId', safety: 'key' })
      .upgrade(async (old) => {
        for (const table of tablesChangedBy(2)) {
          await old
            .table(table)
            .toCollection()
            .modify((row, ref) => Object.assign(ref, { value: upgradeRow(2, table, row) }));
        }
      });
    // Dexie would let this page reopen the upgraded database and write old rows into it (docs/architecture.md, Storage).
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false; // else Dexie's own handler follows, which closes the page's connection only until its next use
    });
  }
}

/** Thrown when the data was written by a newer Selvedge: nothing is read or written, so nothing is lost. */
export class NewerDatabaseError extends Error {
  constructor(found: number) {
    super(`The data on this computer was written by a newer Selvedge (schema ${found}; this one knows ${SCHEMA}).`);
    this.name = 'NewerDatabaseError';
  }
}

/** Thrown when the data of an earlier version could not be brought up to this one. It stays as it was. */
export class UpgradeError extends Error {
  constructor(from: number, cause: unknown) {
    super(`The data of schema ${from} could not be brought up to ${SCHEMA}: ${String(cause)}`, { cause });
    this.name = 'UpgradeError';
  }
}

/** Dexie keeps its version numbers times ten. */
const DEXIE_STEP = 10;

/** The schema number of the database as it lies on the disk, looked up without opening it; null where there is none. */
export async function keptSchema(name = DATABASE): Promise<number | null> {
  const found = (await indexedDB.databases()).find((one) => one.name === name);
  return found?.version ? Math.floor(found.version / DEXIE_STEP) : null;
}

/**
 * Opens the database and makes sure that it is one this version may write to. Throws `NewerDatabaseError`, before
 * Dexie has opened it: Dexie would add what it lacks to a newer one. Throws `UpgradeError` where an upgrade did not go
 * through, with everything as it was.
 */
export async function openDatabase(name = DATABASE): Promise<Database> {
  const kept = await keptSchema(name);
  if (kept !== null && kept > SCHEMA) throw new NewerDatabaseError(kept);
  const db = new Database(name);
  await db.open().catch((error: unknown) => {
    throw kept !== null && kept < SCHEMA && !isFull(error) ? new UpgradeError(kept, error) : error;
  });
  const schema = await db.meta.get('schema');
  if (schema && schema.value > SCHEMA) {
    db.close({ disableAutoOpen: true });
    throw new NewerDatabaseError(schema.value);
  }
  if (schema?.value !== SCHEMA) await db.meta.put({ key: 'schema', value: SCHEMA });
  return db;
}

/** Whether the disk, or the room the browser gives us on it, is full. Dexie wraps the browser's own error. */
export function isFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, inner, failures } = error as { name?: unknown; inner?: unknown; failures?: unknown };
  return name === 'QuotaExceededError' || isFull(inner) || (Array.isArray(failures) && failures.some(isFull));
}
