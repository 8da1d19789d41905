import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { StoredCv } from '../../../lib/model/stored';
import { type Database, openDatabase } from '../../../lib/platform/db';
import { listCvs } from '../../../lib/platform/stores/cvs';
import { findReview, lastCopy } from '../../../lib/platform/stores/reviews';
import { readSettings } from '../../../lib/platform/stores/settings';
import v1 from '../../fixtures/db/v1.json';

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
});

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
});
