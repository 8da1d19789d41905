import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoredCv } from '../../../lib/model/stored';
import { type Database, keptSchema, NewerDatabaseError, openDatabase, UpgradeError } from '../../../lib/platform/db';
import { rawCopy } from '../../../lib/platform/raw-copy';
import { readTables } from '../../../lib/platform/stores/backup';
import { listCvs } from '../../../lib/platform/stores/cvs';
import { findReview, lastCopy } from '../../../lib/platform/stores/reviews';
import { readSettings } from '../../../lib/platform/stores/settings';
import { backupFile, rawFile, readBackup } from '../../../lib/session/backup/backup-file';
import v1 from '../../fixtures/db/v1.json';

const upgrading = vi.hoisted(() => ({ rows: 0, failsAt: null as number | null, error: new Error() }));
vi.mock('../../../lib/model/upgrades', async (original) => {
  const real = await original<typeof import('../../../lib/model/upgrades')>();
  return {
    ...real,
    upgradeRow: (...args: Parameters<typeof real.upgradeRow>) => {
      if (upgrading.rows++ === upgrading.failsAt) throw upgrading.error;
      return real.upgradeRow(...args);
    },
  };
});
beforeEach(() => {
  Object.assign(upgrading, { rows: 0, failsAt: null });
});

/** Tables as a released version of Selvedge wrote them; a dump is made once, when its version is released. */
type Dump = {
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly { readonly key?: unknown; readonly value: unknown }[]>>;
};

/** The tables and keys of each released version, as they were then. */
const SCHEMAS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: {
    cvs: 'id, addedAt',
    reviews: 'id, reviewedAt',
    copies: '++, reviewId, at',
    answers: 'skill',
    settings: 'key',
    meta: 'key',
  },
};

async function writeDump(name: string, dump: Dump): Promise<void> {
  const old = new Dexie(name);
  old.version(dump.version).stores(SCHEMAS[dump.version]!);
  await old.open();
  for (const [table, rows] of Object.entries(dump.tables)) {
    for (const { key, value } of rows) await old.table(table).put(value, key as string | undefined);
  }
  old.close();
}

let db: Database | null = null;
afterEach(async () => {
  await db?.delete();
  db = null;
});

/** The rows of a dump as they lie there, by table. */
const rowsOf = (dump: Dump) =>
  Object.fromEntries(Object.entries(dump.tables).map(([name, rows]) => [name, rows.map(({ value }) => value)]));

describe('a database of version 1', () => {
  it('keeps every CV, review, copy and setting', async () => {
    await writeDump('from-v1', v1);
    db = await openDatabase('from-v1');
    const cvs = await listCvs(db);
    const before = v1.tables.cvs.map(({ value }) => value as unknown as StoredCv);
    expect(cvs.map(({ cv }) => cv)).toEqual(before.map(({ cv }) => cv).reverse());
    expect(cvs.every(({ archivedAt, masterId }) => archivedAt === null && masterId === null)).toBe(true);
    expect((await findReview(db, 'sample:1'))?.market).toBe('uk');
    expect((await lastCopy(db, 'sample:1'))?.text).toBe(v1.tables.copies[0]!.value.text);
    const settings = await readSettings(db);
    expect(settings).toMatchObject({ defaultCvId: before[0]!.id, usualMarket: 'uk', remindOfBackup: true });
    expect(settings.muted).toEqual([{ skill: 'agile', name: 'Agile' }]);
    expect((await db.meta.get('schema'))?.value).toBe(2);
  });

  it('has rows of today’s shape afterwards, all of which a backup takes', async () => {
    await writeDump('shape-v1', v1);
    db = await openDatabase('shape-v1');
    const tables = await readTables(db);
    expect(readBackup(backupFile({ madeAt: 1, tables }))).toEqual({ ok: true, backup: { madeAt: 1, tables } });
    expect(await db.settings.toArray()).toEqual(tables.settings);
  });
});

describe('an upgrade that does not go through', () => {
  it.each([0, 1, 2])(
    'at row %i, leaves the data as it was, says so, and goes through once the fault is gone',
    async (row) => {
      const name = `broken-${row}`;
      await writeDump(name, v1);
      Object.assign(upgrading, { failsAt: row, error: new Error('no such field') });
      await expect(openDatabase(name)).rejects.toThrow(UpgradeError);
      expect(await keptSchema(name)).toBe(1);
      expect(await rawCopy(name)).toEqual({ version: 1, tables: rowsOf(v1) });
      upgrading.failsAt = null;
      db = await openDatabase(name);
      expect(await listCvs(db)).toHaveLength(2);
    },
  );

  it('leaves a raw copy that can be restored later', async () => {
    await writeDump('rescued', v1);
    Object.assign(upgrading, { failsAt: 0 });
    await expect(openDatabase('rescued')).rejects.toThrow(UpgradeError);
    const copy = await rawCopy('rescued');
    upgrading.failsAt = null;
    const result = readBackup(rawFile({ ...copy!, madeAt: 7 }));
    expect(result).toMatchObject({ ok: true, backup: { madeAt: 7, tables: { cvs: [{}, {}], reviews: [{}] } } });
  });

  it('for want of room is a full disk and no failed upgrade', async () => {
    await writeDump('full', v1);
    const error = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    Object.assign(upgrading, { failsAt: 0, error });
    await expect(openDatabase('full')).rejects.not.toThrow(UpgradeError);
    expect(await keptSchema('full')).toBe(1);
  });
});

describe('a database of a later version', () => {
  it('is refused before anything is opened or added, and can still be copied as it lies there', async () => {
    const later = new Dexie('later');
    later.version(3).stores({ cvs: 'id', plans: 'id' }); // without the tables and indexes that this version knows
    await later.open();
    await later.table('plans').put({ id: 'p', what: 'of tomorrow' });
    const [native, tables] = [later.backendDB().version, [...later.backendDB().objectStoreNames]];
    later.close();
    await expect(openDatabase('later')).rejects.toThrow(NewerDatabaseError);
    const after = await new Dexie('later').open();
    expect([after.backendDB().version, [...after.backendDB().objectStoreNames]]).toEqual([native, tables]);
    after.close();
    expect(await rawCopy('later')).toEqual({
      version: 3,
      tables: { cvs: [], plans: [{ id: 'p', what: 'of tomorrow' }] },
    });
  });

  it('is not made up where there is none', async () => {
    expect(await rawCopy('nowhere')).toBeNull();
    expect(await keptSchema('nowhere')).toBeNull();
  });
});
