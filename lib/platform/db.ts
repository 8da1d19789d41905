import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Answer, Settings, StoredCopy, StoredCv, StoredEdits, StoredReview } from '../model/stored';

/** Our own schema number: Dexie opens a newer database silently, and an old tab must not write old rows into it. */
const SCHEMA = 2;

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

  constructor(name = 'selvedge') {
    super(name);
    // One block for each change of the schema, never edited once released.
    this.version(1).stores({
      cvs: 'id, addedAt',
      reviews: 'id, reviewedAt',
      copies: '++, reviewId, at',
      answers: 'skill',
      settings: 'key',
      meta: 'key',
    });
    // CVs can be put away and be variants of others; what was done to them can be undone after a reload.
    this.version(2)
      .stores({ edits: 'cvId' })
      .upgrade((old) =>
        old
          .table('cvs')
          .toCollection()
          .modify((row) => Object.assign(row, { archivedAt: null, masterId: null })),
      );
    // Dexie would let this page reopen the upgraded database and write old rows into it (docs/architecture.md, Storage).
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
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

/** Opens the database and makes sure that it is one this version may write to. Throws `NewerDatabaseError`. */
export async function openDatabase(name?: string): Promise<Database> {
  const db = new Database(name);
  await db.open();
  const schema = await db.meta.get('schema');
  if (schema && schema.value > SCHEMA) {
    db.close({ disableAutoOpen: true });
    throw new NewerDatabaseError(schema.value);
  }
  if (schema?.value !== SCHEMA) await db.meta.put({ key: 'schema', value: SCHEMA });
  return db;
}
