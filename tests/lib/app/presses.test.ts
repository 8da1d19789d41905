// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryHost } from '../../../lib/app/library/host';
import { Imports } from '../../../lib/app/library/imports';
import { Settle } from '../../../lib/app/library/settle';
import { Starters } from '../../../lib/app/library/starters';
import type { CvContent } from '../../../lib/model/cv';
import { DEFAULT_SETTINGS } from '../../../lib/model/stored';
import { type Database, openDatabase } from '../../../lib/platform/db';
import { keptCvs, readCv } from '../../../lib/platform/stores/cvs';
import { saveCv } from '../../../lib/platform/stores/edits';
import { addCv, deleteCv } from '../../../lib/platform/stores/shelf';
import { cvReading } from '../../../lib/session/cv-reading';
import type { LibraryState } from '../../../lib/session/library-state';
import { NOTHING_KEPT } from '../../../lib/session/safe-state';
import { editedCv } from '../../support/edited-cv';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: (key: string) => key } } }));
vi.mock('../../../lib/app/import-cv', () => ({ importStarter: async () => ({ ok: true, cv: editedCv }) }));

const twoLines: CvContent = {
  ...editedCv,
  unplaced: [
    { id: 'u1', text: 'Sings in a choir', after: null },
    { id: 'u2', text: 'Mends old bicycles', after: null },
  ],
};

let db: Database;
let state: LibraryState;
let host: LibraryHost;
let n = 0;
beforeEach(async () => {
  db = await openDatabase(`presses-${n++}`);
  state = {
    phase: { kind: 'idle' },
    settings: DEFAULT_SETTINGS,
    cvs: [],
    openId: null,
    safe: NOTHING_KEPT,
    review: { past: [], left: null, sources: {} },
  } as unknown as LibraryState;
  host = {
    db: Promise.resolve(db),
    now: () => state,
    change: (change) => {
      state = { ...state, ...change };
    },
    rest: async () => host.change({ phase: { kind: 'idle' }, cvs: await keptCvs(db) }),
  };
});
afterEach(() => db.delete());

describe('two quick presses', () => {
  it('keep a CV that was read once', async () => {
    host.change({ phase: { kind: 'read', content: editedCv, name: 'Imke' } });
    const imports = new Imports(host, async () => undefined);
    await Promise.all([imports.keepRead(), imports.keepRead()]);
    expect(await keptCvs(db)).toHaveLength(1);
  });

  it('add a template once', async () => {
    const starters = new Starters(host, async () => undefined);
    await Promise.all([starters.add('uk-junior'), starters.add('uk-junior')]);
    expect(await keptCvs(db)).toHaveLength(1);
    await starters.add('uk-junior');
    expect(await keptCvs(db)).toHaveLength(2);
  });

  it('settle both lines, and both can be undone', async () => {
    const { id } = await addCv(db, twoLines, 'Imke', 1);
    await host.rest();
    host.change({ openId: id });
    const settle = new Settle(host);
    const left = async () => (await readCv(db, id))!.cv.unplaced.map((line) => line.id);
    await Promise.all(['u1', 'u2'].map((line) => settle.place(line, { kind: 'leave-out' })));
    expect(await left()).toEqual([]);
    await Promise.all([settle.undo(), settle.undo()]);
    expect(await left()).toEqual(['u1', 'u2']);
  });
});

describe('settling what another tab changed', () => {
  it('changes nothing, and says so', async () => {
    const cv = await addCv(db, twoLines, 'Imke', 1);
    await host.rest();
    host.change({ openId: cv.id });
    await saveCv(db, { cvId: cv.id, revision: 1, content: twoLines, past: [], future: [] });
    const settle = new Settle(host);
    await settle.place('u1', { kind: 'leave-out' });
    const now = (await readCv(db, cv.id))!.cv;
    expect(now.unplaced).toHaveLength(2);
    expect(cvReading('Imke', now, state.review).isNewer).toBe(true);
    await settle.place('u1', { kind: 'leave-out' });
    const then = (await readCv(db, cv.id))!.cv;
    expect(cvReading('Imke', then, state.review).isNewer).toBe(false);

    await deleteCv(db, cv.id, 2);
    await settle.place('u2', { kind: 'leave-out' });
    expect(state.safe.gone).toBe('Imke');
  });
});
