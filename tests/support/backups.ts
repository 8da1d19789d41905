import type fc from 'fast-check';
import type { BackupTables } from '../../lib/model/backup';
import type { StoredCv } from '../../lib/model/stored';
import { tablesSchema } from '../../lib/session/backup/tables-schema';
import { asStep } from '../../lib/session/edit-step';
import v1 from '../fixtures/db/v1.json';
import { rowsOf } from './rows-of';

const once = <T>(rows: readonly T[], keyOf: (row: T) => unknown): readonly T[] => {
  const keys = rows.map(keyOf);
  return rows.filter((row, at) => keys.indexOf(keyOf(row)) === at);
};
const withOneId = (row: StoredCv): StoredCv => ({ ...row, cv: { ...row.cv, id: row.id } });

/** Tables as they could lie in a database, each row under a key of its own. */
export const anyTables: fc.Arbitrary<BackupTables> = rowsOf(tablesSchema).map((made) => {
  const tables = made as BackupTables;
  return {
    cvs: once(tables.cvs, ({ id }) => id).map(withOneId),
    reviews: once(tables.reviews, ({ id }) => id),
    copies: tables.copies,
    answers: once(tables.answers, ({ skill }) => skill),
    settings: tables.settings.slice(0, 1).map(({ value }) => ({ key: 'settings', value })),
    edits: once(tables.edits, ({ cvId }) => cvId).map(({ cvId, past, future }) => ({
      cvId,
      past: past.slice(-10).map(asStep),
      future: future.slice(-10).map(asStep),
    })),
  };
});

/** A backup as version 1 would have written it: the rows of its frozen dump. */
export const backupOfVersion1 = (): string =>
  JSON.stringify({
    format: 'selvedge-backup',
    version: 1,
    madeAt: 1_793_523_700_000,
    tables: Object.fromEntries(Object.entries(v1.tables).map(([name, rows]) => [name, rows.map(({ value }) => value)])),
  });
