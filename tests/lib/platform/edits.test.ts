import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Cv, CvContent } from '../../../lib/model/cv';
import { type Database, openDatabase } from '../../../lib/platform/db';
import { currentCv, readCv } from '../../../lib/platform/stores/cvs';
import { readEdits, saveCv } from '../../../lib/platform/stores/edits';
import { addCv, clearDeleted, deleteCv, renameCv } from '../../../lib/platform/stores/shelf';
import { editedCv } from '../../support/edited-cv';

const withPhone = (phone: string): CvContent => ({ ...editedCv, basics: { ...editedCv.basics, phone } });

let db: Database;
let cv: Cv;
let n = 0;
beforeEach(async () => {
  db = await openDatabase(`edits-${n++}`);
  cv = await addCv(db, editedCv, 'Backend CV', 1);
});
afterEach(() => db.delete());

const save = (phone: string, revision = cv.revision, from = db) =>
  saveCv(from, { cvId: cv.id, revision, content: withPhone(phone), past: [editedCv], future: [] });
const phone = async () => (await currentCv(db))?.basics.phone;

describe('saving an edited CV', () => {
  it('raises the revision and keeps the steps beside it', async () => {
    expect(await save('1')).toMatchObject({ ok: true, cv: { id: cv.id, name: 'Backend CV', revision: 2 } });
    expect(await phone()).toBe('1');
    expect(await readEdits(db, cv.id)).toMatchObject({ past: [editedCv], future: [] });
  });

  it('has no steps for a CV that was never edited', async () => {
    expect(await readEdits(db, cv.id)).toEqual({ past: [], future: [] });
  });

  it('never writes over what another tab saved', async () => {
    const other = await openDatabase(db.name);
    expect((await save('theirs', 1, other)).ok).toBe(true);
    expect(await save('mine', 1)).toEqual({ ok: false, why: 'changed' });
    expect(await phone()).toBe('theirs');
    other.close();
  });

  it('lets one of two tabs through that save at once', async () => {
    const other = await openDatabase(db.name);
    const results = await Promise.all([save('mine', 1), save('theirs', 1, other)]);
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect(await phone()).toBe('mine');
    other.close();
  });

  it('says that a deleted CV is deleted, and does not bring it back', async () => {
    await deleteCv(db, cv.id, 2);
    expect(await save('1')).toEqual({ ok: false, why: 'deleted' });
    expect(await readCv(db, cv.id)).toBeNull();
    expect((await db.cvs.get(cv.id))?.cv.basics.phone).toBeNull();
  });

  it('keeps a name that was given meanwhile', async () => {
    await renameCv(db, cv.id, 'Ferries CV');
    expect(await save('1')).toMatchObject({ ok: true, cv: { name: 'Ferries CV' } });
  });

  it('leaves the last saved state when it breaks off in the middle', async () => {
    await save('1');
    const breakOff = () => {
      throw new Error('power cut');
    };
    db.edits.hook('updating', breakOff);
    await expect(save('2', 2)).rejects.toThrow();
    db.edits.hook('updating').unsubscribe(breakOff);
    expect(await phone()).toBe('1');
    expect((await currentCv(db))?.revision).toBe(2);
    expect((await readEdits(db, cv.id)).past).toEqual([editedCv]);
    expect((await save('2', 2)).ok).toBe(true);
  });

  it('clears the steps away with the CV', async () => {
    await save('1');
    await deleteCv(db, cv.id, 1);
    await clearDeleted(db, 60 * 60_000);
    expect(await db.edits.count()).toBe(0);
  });
});
