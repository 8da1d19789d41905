import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { uniqueName } from '../../../lib/model/unique-name';
import { type Database, openDatabase } from '../../../lib/platform/db';
import { currentCv, keptCvs, listCvs } from '../../../lib/platform/stores/cvs';
import { readSettings } from '../../../lib/platform/stores/settings';
import {
  addCv,
  archiveCv,
  deleteCv,
  duplicateCv,
  renameCv,
  restoreCv,
  unarchiveCv,
} from '../../../lib/platform/stores/shelf';
import { cv as content } from '../../gallery/fixtures/cv';

let db: Database;
let n = 0;
beforeEach(async () => {
  db = await openDatabase(`shelf-${n++}`);
});
afterEach(() => db.delete());

const names = async () => (await keptCvs(db)).map(({ cv }) => cv.name);

describe('names', () => {
  it.each([
    ['Backend CV', [], 'Backend CV'],
    ['Backend CV', ['Backend CV'], 'Backend CV 2'],
    ['Backend CV', ['backend  cv', 'Backend CV 2'], 'Backend CV 3'],
    ['Backend CV 2', ['Backend CV', 'Backend CV 2'], 'Backend CV 3'],
    ['CV 2024', ['CV 2024'], 'CV 2024 2'],
    ['Java 17', ['Java 17'], 'Java 17 2'],
    ['Java 17', ['Java', 'Java 17'], 'Java 17 2'],
    ['Java 17 2', ['Java 17', 'Java 17 2'], 'Java 17 3'],
    ['Backend CV 3', ['Backend CV 2', 'Backend CV 3'], 'Backend CV 4'],
  ])('%s beside %j is %s', (wanted, taken, name) => {
    expect(uniqueName(wanted, taken)).toBe(name);
  });

  it('are never given twice: by adding, copying, renaming or bringing back', async () => {
    const first = await addCv(db, content, 'Backend CV', 1);
    await addCv(db, content, 'Backend CV', 2);
    await duplicateCv(db, first.id, 3);
    expect(await names()).toEqual(['Backend CV 3', 'Backend CV 2', 'Backend CV']);
    await deleteCv(db, first.id, 4);
    const other = await addCv(db, content, 'Other', 5);
    await renameCv(db, other.id, 'Backend CV');
    await restoreCv(db, first.id, false);
    expect(new Set(await names()).size).toBe(4);
  });
});

describe('variants', () => {
  it('know their master, and a variant of a variant the same one', async () => {
    const master = await addCv(db, content, 'Backend CV', 1);
    const one = await duplicateCv(db, master.id, 2);
    const two = one && (await duplicateCv(db, one.id, 3));
    expect([one?.masterId, two?.masterId]).toEqual([master.id, master.id]);
    expect(two?.cv.roles).toEqual(content.roles);
  });

  it('are not made of what another tab deleted', async () => {
    const master = await addCv(db, content, 'Backend CV', 1);
    await deleteCv(db, master.id, 2);
    expect(await duplicateCv(db, master.id, 3)).toBeNull();
  });
});

describe('putting away', () => {
  it('offers the CV nowhere, and moves the default', async () => {
    const first = await addCv(db, content, 'First', 1);
    const second = await addCv(db, content, 'Second', 2);
    expect(await archiveCv(db, first.id, 3)).toBe('done');
    expect((await listCvs(db)).map(({ id }) => id)).toEqual([second.id]);
    expect((await keptCvs(db)).length).toBe(2);
    expect((await currentCv(db))?.id).toBe(second.id);
    expect((await readSettings(db)).defaultCvId).toBe(second.id);
  });

  it('leaves none in use when the last one goes, and the next one added is it', async () => {
    const only = await addCv(db, content, 'Only', 1);
    await archiveCv(db, only.id, 2);
    expect(await currentCv(db)).toBeNull();
    const next = await addCv(db, content, 'Next', 3);
    expect((await readSettings(db)).defaultCvId).toBe(next.id);
  });

  it('is undone by bringing back, which makes it the default where there is none', async () => {
    const only = await addCv(db, content, 'Only', 1);
    await archiveCv(db, only.id, 2);
    expect(await unarchiveCv(db, only.id)).toBe('done');
    expect((await currentCv(db))?.id).toBe(only.id);
  });

  it('of what another tab deleted changes nothing', async () => {
    const gone = await addCv(db, content, 'Gone', 1);
    await deleteCv(db, gone.id, 2);
    expect(await archiveCv(db, gone.id, 3)).toBe('gone');
    expect(await unarchiveCv(db, gone.id)).toBe('gone');
    expect((await db.cvs.get(gone.id))?.archivedAt).toBeNull();
  });
});
