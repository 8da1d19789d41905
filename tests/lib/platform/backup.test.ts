import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BackupTables } from '../../../lib/model/backup';
import { type Database, openDatabase } from '../../../lib/platform/db';
import {
  aboutSafety,
  backedUp,
  countReviews,
  forgetSafety,
  readSafety,
  readTables,
  restoreTables,
} from '../../../lib/platform/stores/backup';
import { readCv } from '../../../lib/platform/stores/cvs';
import { saveCv } from '../../../lib/platform/stores/edits';
import { readSettings } from '../../../lib/platform/stores/settings';
import { backupFile, readBackup } from '../../../lib/session/backup/backup-file';
import { anyTables, backupOfVersion1 } from '../../support/backups';

let db: Database;
let n = 0;
beforeEach(async () => {
  db = await openDatabase(`backup-${n++}`);
});
afterEach(() => db.delete());

const tables = (text = backupOfVersion1()): BackupTables => {
  const result = readBackup(text);
  if (!result.ok) throw new Error(result.failure);
  return result.backup.tables;
};
const none: BackupTables = { cvs: [], reviews: [], copies: [], answers: [], settings: [], edits: [] };

describe('backup and restore', () => {
  it('a restored backup is the same database', async () => {
    await restoreTables(db, tables(), 1);
    const before = await readTables(db);
    expect(before).toEqual(tables());
    const file = backupFile({ madeAt: 2, tables: before });
    await restoreTables(db, none, 3);
    expect(await readTables(db)).toEqual(none);
    await restoreTables(db, tables(file), 4);
    expect(await readTables(db)).toEqual(before);
  });

  it('whatever the database holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyTables, async (made) => {
        await restoreTables(db, made, 1);
        const before = await readTables(db);
        await restoreTables(db, tables(backupFile({ madeAt: 2, tables: before })), 3);
        expect(await readTables(db)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the copies that went out in their order', async () => {
    const copy = { reviewId: 'a', cvId: null, kind: 'summary', at: 1 } as const;
    const copies = ['one', 'two', 'three'].map((text) => ({ ...copy, text }));
    await restoreTables(db, { ...none, copies }, 1);
    expect((await readTables(db)).copies).toEqual(copies);
  });

  it('keeps what was here before, so that the restore can be undone and redone', async () => {
    await restoreTables(db, tables(), 1);
    await restoreTables(db, none, 2);
    const before = await readSafety(db);
    expect(before).toEqual({ madeAt: 2, tables: tables() });
    await restoreTables(db, before!.tables, 3);
    expect(await readTables(db)).toEqual(tables());
    expect(await readSafety(db)).toEqual({ madeAt: 3, tables: none });
    await forgetSafety(db);
    expect(await readSafety(db)).toBeNull();
  });

  it('is never written over by an editor that began before it, nor is the undo of it', async () => {
    await restoreTables(db, tables(), 1);
    const old = tables();
    const { cv } = old.cvs[0]!;
    const { id, name: _, revision, ...content } = cv;
    const typed = (phone: string, from: number) => {
      const edited = { ...content, basics: { ...content.basics, phone } };
      return saveCv(db, { cvId: id, revision: from, content: edited, past: [], future: [] });
    };
    const kept = async () => (await readCv(db, id))!.cv;
    await typed('first', revision);
    const atFirst = (await kept()).revision;

    await restoreTables(db, old, 2);
    expect((await kept()).basics).toEqual(content.basics);
    expect(await typed('an editor that was open', atFirst)).toEqual({ ok: false, why: 'changed' });
    expect(await typed('an editor that was open for long', revision)).toEqual({ ok: false, why: 'changed' });
    const atRestored = (await kept()).revision;

    await restoreTables(db, (await readSafety(db))!.tables, 3);
    expect((await kept()).basics.phone).toBe('first');
    for (const from of [revision, atFirst, atRestored]) {
      expect(await typed('late', from)).toEqual({ ok: false, why: 'changed' });
    }
  });

  it.each(['cvs', 'reviews', 'copies', 'answers', 'settings'] as const)(
    'changes nothing, not even the safety copy, when writing %s is refused half-way',
    async (table) => {
      await restoreTables(db, tables(), 1);
      const [before, safety] = [await readTables(db), await readSafety(db)];
      db.table(table).hook('creating', () => {
        throw Object.assign(new Error('The disk is full.'), { name: 'QuotaExceededError' });
      });
      await expect(restoreTables(db, tables(), 2)).rejects.toThrow();
      expect(await readTables(db)).toEqual(before);
      expect(await readSafety(db)).toEqual(safety);
    },
  );

  it('changes nothing when two rows have one key', async () => {
    await restoreTables(db, tables(), 1);
    const [first] = tables().answers;
    await expect(restoreTables(db, { ...none, answers: [first!, first!] }, 2)).rejects.toThrow();
    expect(await readTables(db)).toEqual(tables());
  });
});

describe('what is kept', () => {
  it('is counted in reviews, all and since the last backup', async () => {
    const { reviews } = tables();
    const at = (id: string, reviewedAt: number) => ({ ...reviews[0]!, id, reviewedAt });
    await restoreTables(db, { ...none, reviews: [at('a', 10), at('b', 20), at('c', 30)] }, 1);
    expect(await countReviews(db, null)).toEqual({ all: 3, since: 3 });
    expect(await countReviews(db, 20)).toEqual({ all: 3, since: 1 });
    await backedUp(db, 40);
    expect((await readSettings(db)).lastBackupAt).toBe(40);
  });

  it('is said of the safety copy without deleted CVs', async () => {
    const { cvs, reviews } = tables();
    await restoreTables(db, { ...none, cvs: [{ ...cvs[0]!, deletedAt: 5 }, cvs[1]!], reviews }, 1);
    await restoreTables(db, none, 2);
    expect(await aboutSafety(db)).toEqual({ at: 2, counts: { cvs: 1, reviews: 1 } });
    await forgetSafety(db);
    expect([await aboutSafety(db), await readSafety(db)]).toEqual([null, null]);
  });
});
