import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CvContent } from '../../../lib/model/cv';
import type { Posting } from '../../../lib/model/posting';
import { DEFAULT_SETTINGS } from '../../../lib/model/stored';
import { type Database, NewerDatabaseError, openDatabase } from '../../../lib/platform/db';
import { currentCv, listCvs } from '../../../lib/platform/stores/cvs';
import { findReview, keepCopy, keepReview, lastCopy, settleReview } from '../../../lib/platform/stores/reviews';
import { changeSettings, readSettings } from '../../../lib/platform/stores/settings';
import { addCv, clearDeleted, deleteCv, renameCv, restoreCv } from '../../../lib/platform/stores/shelf';
import { forgetOwnTerm, keepOwnTerm, muteSkill, unmuteSkill } from '../../../lib/platform/stores/vocabulary';

const content: CvContent = {
  basics: {
    name: 'Ada Example',
    label: null,
    email: null,
    phone: null,
    url: null,
    location: null,
    countryCode: null,
    profiles: [],
    summary: null,
  },
  skills: [],
  roles: [],
  projects: [],
  education: [],
  certificates: [],
  extras: [],
  unplaced: [],
  order: [],
  doubts: [],
  source: { kind: 'text', fileName: 'ada.txt', pages: null, paper: null },
};

const posting = { url: 'https://jobs.example/1', text: 'Go', title: 'Engineer' } as Posting;
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let db: Database;
let n = 0;
beforeEach(async () => {
  db = await openDatabase(`test-${n++}`);
});
afterEach(() => db.delete());

describe('CVs', () => {
  it('makes the first one the default and leaves it so', async () => {
    const first = await addCv(db, content, 'Backend CV', 1);
    await addCv(db, content, 'Other', 2);
    expect((await currentCv(db))?.id).toBe(first.id);
  });

  it('takes the usual market from the first CV that has one, and never changes it by itself', async () => {
    await addCv(db, content, 'Backend CV', 1, 'uk');
    await addCv(db, content, 'Other', 2, 'us');
    expect((await readSettings(db)).usualMarket).toBe('uk');
  });

  it('gives way to the first CV of the user’s own when it is a sample or a template', async () => {
    const invented = { ...content, source: { ...content.source, kind: 'template' as const } };
    await addCv(db, invented, 'Template', 1);
    const own = await addCv(db, content, 'Mine', 2);
    await addCv(db, invented, 'Template', 3);
    expect((await currentCv(db))?.id).toBe(own.id);
  });

  it('leaves the usual market alone where the user chose none', async () => {
    await addCv(db, content, 'First', 1, 'uk');
    await changeSettings(db, { usualMarket: null });
    await addCv(db, content, 'Second', 2, 'us');
    expect((await readSettings(db)).usualMarket).toBeNull();
  });

  it('renames', async () => {
    const cv = await addCv(db, content, 'Backend CV', 1);
    await renameCv(db, cv.id, 'Platform CV');
    expect((await currentCv(db))?.name).toBe('Platform CV');
  });

  it('deletes so that it can be brought back, and hands the default on', async () => {
    const first = await addCv(db, content, 'First', 1);
    const second = await addCv(db, content, 'Second', 2);
    await deleteCv(db, first.id, 3);
    expect((await listCvs(db)).map((row) => row.id)).toEqual([second.id]);
    expect((await currentCv(db))?.id).toBe(second.id);
    await restoreCv(db, first.id, true);
    expect((await currentCv(db))?.id).toBe(first.id);
  });

  it('clears away only what can no longer be brought back', async () => {
    const old = await addCv(db, content, 'Old', 1);
    const fresh = await addCv(db, content, 'Fresh', 2);
    await deleteCv(db, old.id, 1);
    await deleteCv(db, fresh.id, 60 * MINUTE);
    await clearDeleted(db, 61 * MINUTE);
    expect(await db.cvs.get(old.id)).toBeUndefined();
    expect(await db.cvs.get(fresh.id)).toBeDefined();
  });

  it('leaves nothing half done when a write of the action fails', async () => {
    db.settings.hook('creating', () => {
      throw new Error('quota');
    });
    await expect(addCv(db, content, 'Backend CV', 1)).rejects.toThrow();
    expect(await db.cvs.count()).toBe(0);
  });
});

describe('reviews', () => {
  it('says when a posting was reviewed on an earlier visit, not within this one', async () => {
    expect((await keepReview(db, 'a', posting, null, DAY)).earlierAt).toBeNull();
    expect((await keepReview(db, 'a', posting, null, DAY + MINUTE)).earlierAt).toBeNull();
    expect((await keepReview(db, 'a', posting, null, 3 * DAY)).earlierAt).toBe(DAY + MINUTE);
  });

  it('keeps what the user settled when the posting is read again', async () => {
    await keepReview(db, 'a', posting, null, 1);
    await settleReview(db, 'a', { market: 'us', corrections: [{ skill: 'go', as: 'nice' }] });
    await keepReview(db, 'a', posting, null, 2);
    expect(await findReview(db, 'a')).toMatchObject({ market: 'us', corrections: [{ skill: 'go', as: 'nice' }] });
  });

  it('remembers the newest copy of a posting', async () => {
    const copy = { reviewId: 'a', cvId: null, kind: 'summary' } as const;
    await keepCopy(db, { ...copy, text: 'newer', at: 2 });
    await keepCopy(db, { ...copy, text: 'older', at: 1 });
    expect((await lastCopy(db, 'a'))?.text).toBe('newer');
    expect(await lastCopy(db, 'b')).toBeNull();
  });
});

describe('settings', () => {
  it('come with defaults and change one by one', async () => {
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS);
    await changeSettings(db, { usualMarket: 'uk' });
    expect(await changeSettings(db, { defaultCvId: 'x' })).toMatchObject({ defaultCvId: 'x', usualMarket: 'uk' });
  });

  it('fall back field by field when a row has another shape', async () => {
    await db.settings.put({ key: 'settings', value: { defaultCvId: 'x', usualMarket: 'mars' } as never });
    expect(await readSettings(db)).toMatchObject({ defaultCvId: 'x', usualMarket: null });
  });
});

describe("the user's own vocabulary", () => {
  const term = { skill: 'own:latticedb', forms: ['LatticeDB', 'Lattice DB'] };
  const scrum = { skill: 'scrum', name: 'Scrum' };

  it('is kept beside the other settings and outlives the database being closed', async () => {
    await changeSettings(db, { usualMarket: 'uk' });
    await keepOwnTerm(db, term);
    await muteSkill(db, scrum);
    const { name } = db;
    db.close();
    db = await openDatabase(name);
    expect(await readSettings(db)).toEqual({
      ...DEFAULT_SETTINGS,
      usualMarket: 'uk',
      muted: [scrum],
      ownTerms: [term],
    });
  });

  it('loses what is taken back, and only that', async () => {
    await Promise.all([keepOwnTerm(db, term), muteSkill(db, scrum), muteSkill(db, { skill: 'jira', name: 'Jira' })]);
    await Promise.all([forgetOwnTerm(db, term.skill), unmuteSkill(db, 'jira')]);
    expect(await readSettings(db)).toMatchObject({ ownTerms: [], muted: [scrum] });
  });

  it('is read with care: what is no term is dropped', async () => {
    const value = {
      ownTerms: [{ forms: ['', 7, 'Quill'] }, null, 'x', { forms: ['y'.repeat(99)] }],
      muted: [{}, scrum],
    };
    await db.settings.put({ key: 'settings', value: value as never });
    expect(await readSettings(db)).toMatchObject({
      ownTerms: [{ skill: 'own:quill', forms: ['Quill'] }],
      muted: [scrum],
    });
  });
});

describe('the database', () => {
  it('refuses data of a newer version and leaves it as it is', async () => {
    const { name } = db;
    await db.meta.put({ key: 'schema', value: 99 });
    db.close();
    await expect(openDatabase(name)).rejects.toThrow(NewerDatabaseError);
  });
});
