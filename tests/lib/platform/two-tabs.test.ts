import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CvContent } from '../../../lib/model/cv';
import { type Database, openDatabase } from '../../../lib/platform/db';
import { watchTables } from '../../../lib/platform/other-tabs';
import { currentCv, listCvs } from '../../../lib/platform/stores/cvs';
import { keepReview } from '../../../lib/platform/stores/reviews';
import { readSettings } from '../../../lib/platform/stores/settings';
import { addCv, clearDeleted, deleteCv, renameCv, restoreCv, setDefaultCv } from '../../../lib/platform/stores/shelf';
import { troubleOf, watchTrouble } from '../../../lib/platform/trouble';

const content = { basics: { name: 'Ada Example' }, source: { kind: 'text' } } as unknown as CvContent;
const HOUR = 3_600_000;

let one: Database;
let other: Database;
let n = 0;
beforeEach(async () => {
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  const name = `tabs-${n++}`;
  [one, other] = [await openDatabase(name), await openDatabase(name)];
});
afterEach(async () => {
  vi.unstubAllGlobals();
  other.close();
  await one.delete();
});

describe('two tabs and one CV', () => {
  it('both delete it at once: one does, the other is told, and it can be brought back', async () => {
    const cv = await addCv(one, content, 'Backend CV', 1);
    const outcomes = await Promise.all([deleteCv(one, cv.id, 10), deleteCv(other, cv.id, 20)]);
    expect(outcomes).toEqual(['done', 'gone']);
    expect((await one.cvs.get(cv.id))?.deletedAt).toBe(10);
    expect(await restoreCv(other, cv.id, true)).toBe('done');
    expect((await currentCv(one))?.id).toBe(cv.id);
  });

  it('one deletes it, the other renames it: it stays deleted, under its old name', async () => {
    const cv = await addCv(one, content, 'Backend CV', 1);
    await deleteCv(one, cv.id, 10);
    expect(await renameCv(other, cv.id, 'Platform CV')).toBe('gone');
    expect(await one.cvs.get(cv.id)).toMatchObject({ deletedAt: 10, cv: { name: 'Backend CV' } });
    expect(await listCvs(other)).toEqual([]);
  });

  it('one deletes it, the other puts it in use: the one in use stays', async () => {
    const first = await addCv(one, content, 'First', 1);
    const second = await addCv(one, content, 'Second', 2);
    await deleteCv(one, second.id, 10);
    expect(await setDefaultCv(other, second.id)).toBe('gone');
    expect((await readSettings(other)).defaultCvId).toBe(first.id);
  });

  it('is not raised from the dead once it was cleared away, nor is what was done to it', async () => {
    const cv = await addCv(one, content, 'Backend CV', 1);
    await one.edits.put({ cvId: cv.id, past: [content], future: [] });
    await deleteCv(one, cv.id, 10);
    await clearDeleted(other, HOUR);
    expect(await restoreCv(one, cv.id, true)).toBe('gone');
    expect(await renameCv(one, cv.id, 'Again')).toBe('gone');
    expect(await deleteCv(one, cv.id, 20)).toBe('gone');
    expect([await one.cvs.count(), await one.edits.count()]).toEqual([0, 0]);
    expect((await readSettings(one)).defaultCvId).toBeNull();
  });
});

describe('what another tab does', () => {
  it('is heard of: changes of the tables that are watched, once for a burst', async () => {
    const tell = vi.fn();
    const stop = watchTables(one, ['cvs'], tell);
    const cv = await addCv(other, content, 'Backend CV', 1);
    await renameCv(other, cv.id, 'Platform CV');
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(1));
    await keepReview(other, 'a', { text: 'Go' } as never, null, 1);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(tell).toHaveBeenCalledTimes(1);
    stop();
    await renameCv(other, cv.id, 'Unheard');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('bringing the data up to a later version ends this tab’s connection, for good', async () => {
    const tell = vi.fn();
    watchTrouble(Promise.resolve(one), tell);
    await Promise.resolve();
    const later = new Dexie(one.name);
    later.version(3).stores({ plans: 'id' });
    await later.open();
    expect(tell).toHaveBeenCalledWith('elsewhere');
    const refused = await listCvs(one).catch((error: unknown) => troubleOf(error));
    expect(refused).toBe('closed');
    await later.delete();
  });

  it('deleting everything is told, and nothing is written again', async () => {
    const tell = vi.fn();
    watchTrouble(Promise.resolve(one), tell);
    await Promise.resolve();
    await other.delete();
    expect(tell).toHaveBeenCalledWith('wiped');
    await expect(addCv(one, content, 'Backend CV', 1)).rejects.toThrow();
    expect((await indexedDB.databases()).some(({ name }) => name === one.name)).toBe(false);
  });
});
