// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LibraryHost } from '../../../lib/app/library/host';
import { Safe } from '../../../lib/app/library/safe';
import { DEFAULT_SETTINGS } from '../../../lib/model/stored';
import { type Database, openDatabase } from '../../../lib/platform/db';
import { restoreTables } from '../../../lib/platform/stores/backup';
import { readSettings } from '../../../lib/platform/stores/settings';
import { addCv } from '../../../lib/platform/stores/shelf';
import type { LibraryState } from '../../../lib/session/library-state';
import { NOTHING_KEPT } from '../../../lib/session/safe-state';
import { editedCv } from '../../support/edited-cv';

const { saved } = vi.hoisted(() => ({ saved: [] as string[] }));
vi.mock('../../../lib/platform/save-file', () => ({ saveFile: (name: string) => void saved.push(name) }));
vi.mock('wxt/browser', () => ({ browser: {} }));

let db: Database;
beforeEach(async () => {
  db = await openDatabase('too-much');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await db.delete();
});

describe('more than a text can hold', () => {
  it('is no backup and no copy of what was here before, and says so', async () => {
    await addCv(db, editedCv, 'Backend CV', 1);
    await restoreTables(db, { cvs: [], reviews: [], copies: [], answers: [], settings: [], edits: [] }, 2);
    let state = { settings: DEFAULT_SETTINGS, safe: NOTHING_KEPT, cvs: [] } as unknown as LibraryState;
    const safe = new Safe({
      db: Promise.resolve(db),
      now: () => state,
      change: (change) => {
        state = { ...state, ...change };
      },
      rest: async () => undefined,
    } satisfies LibraryHost);
    await safe.backUp(); // once, so that only the text of the next ones is too long
    expect(saved).toHaveLength(1);
    const before = (await readSettings(db)).lastBackupAt;

    for (const save of [() => safe.backUp(), () => safe.saveSafety()]) {
      vi.spyOn(JSON, 'stringify').mockImplementation(() => {
        throw new RangeError('Invalid string length');
      });
      await save();
      vi.restoreAllMocks();
      expect(state.safe).toMatchObject({ note: { kind: 'too-much' }, busy: false });
    }
    expect(saved).toHaveLength(1);
    expect((await readSettings(db)).lastBackupAt).toBe(before);
  });
});
