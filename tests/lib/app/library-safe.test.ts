// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibrarySession } from '../../../lib/app/library';
import { PanelSession } from '../../../lib/app/panel';
import { PopupSession } from '../../../lib/app/popup';
import type { BackupTables } from '../../../lib/model/backup';
import { SCHEMA } from '../../../lib/model/upgrades';
import { DATABASE, openDatabase } from '../../../lib/platform/db';
import { readTables, restoreTables } from '../../../lib/platform/stores/backup';
import { backupFile, readBackup } from '../../../lib/session/backup/backup-file';
import type { LibraryState } from '../../../lib/session/library-state';
import { libraryView } from '../../../lib/session/library-view';
import v1 from '../../fixtures/db/v1.json';
import { backupOfVersion1 } from '../../support/backups';

const { saved, reloads } = vi.hoisted(() => ({ saved: [] as [string, string][], reloads: [] as true[] }));
vi.mock('../../../lib/platform/save-file', () => ({
  saveFile: (name: string, text: string) => void saved.push([name, text]),
}));
vi.mock('../../../lib/platform/page', async (real) => ({
  ...(await real<typeof import('../../../lib/platform/page')>()),
  reload: () => void reloads.push(true),
}));
vi.mock('../../../lib/app/import-cv', () => ({
  importSample: async () => ({ ok: true, cv: v1.tables.cvs[0]!.value.cv }), // its own reader needs a worker
}));
vi.mock('wxt/browser', () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const area = { clear: async () => undefined, get: async () => ({}), set: async () => undefined, onChanged: event };
  return {
    browser: {
      action: { getUserSettings: async () => ({ isOnToolbar: true }), onUserSettingsChanged: event },
      tabs: {
        getCurrent: async () => ({ id: 1 }),
        query: async () => [{ id: 1, windowId: 1 }],
        onActivated: event,
        onUpdated: event,
      },
      permissions: { contains: async () => true },
      windows: { getCurrent: async () => ({ id: 1 }) },
      runtime: { onMessage: event, getURL: (path: string) => `chrome-extension://selvedge${path}` },
      storage: { local: area, session: area },
      i18n: { getMessage: (key: string) => key },
    },
  };
});

const tables: BackupTables = (() => {
  const result = readBackup(backupOfVersion1());
  if (!result.ok) throw new Error(result.failure);
  return result.backup.tables;
})();
const [first, second] = tables.cvs.map(({ id }) => id) as [string, string];

/** What a browser does with an error that no one caught. */
const uncaught = (reason: unknown) =>
  void dispatchEvent(Object.assign(new Event('unhandledrejection', { cancelable: true }), { reason }));
const press = (doing: Promise<unknown>): Promise<unknown> => doing.catch(uncaught);

const writes = ['put', 'add', 'delete', 'clear'] as const;
const real = Object.fromEntries(writes.map((name) => [name, IDBObjectStore.prototype[name]]));

/** From the given write on, the disk is full. */
function fillDisk(at = 0): { readonly refused: () => number } {
  let [count, refused] = [0, 0];
  for (const name of writes) {
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...args: unknown[]) {
      if (count++ < at) return (real[name] as (...all: unknown[]) => never).apply(this, args);
      refused += 1;
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  }
  return { refused: () => refused };
}
const makeRoom = () => Object.assign(IDBObjectStore.prototype, real);

async function kept(): Promise<BackupTables> {
  const db = await openDatabase();
  const now = await readTables(db);
  db.close();
  return now;
}

async function fill(with_ = tables): Promise<void> {
  const db = await openDatabase();
  await restoreTables(db, with_, 1);
  await db.safety.clear();
  db.close();
}

let state: LibraryState;
let session: LibrarySession;
async function open(): Promise<void> {
  session = new LibrarySession((now) => {
    state = now;
  });
  await press(session.start());
}

beforeEach(() => {
  saved.length = 0;
  reloads.length = 0;
});
afterEach(async () => {
  makeRoom();
  await new Promise((resolve) => setTimeout(resolve, 100)); // what was heard of other tabs is looked up
  await new Promise<void>((resolve) => {
    const gone = indexedDB.deleteDatabase(DATABASE);
    gone.onsuccess = gone.onblocked = () => resolve();
  });
});

/** A chosen file; jsdom's own cannot be read as text. */
const fileOf = (name: string, text: string): File =>
  ({ name, size: text.length, text: async () => text }) as unknown as File;
const backup = (made = tables) => fileOf('mine.json', backupFile({ madeAt: 5, tables: made }));

describe('backup and restore on the library page', () => {
  it('saves everything, remembers when, and says so', async () => {
    await fill();
    await open();
    await session.safe.backUp();
    const [[name, text] = ['', '']] = saved;
    expect(name).toMatch(/^selvedge-backup-\d{4}-\d\d-\d\d\.json$/);
    const result = readBackup(text);
    expect(result).toMatchObject({ ok: true, backup: { tables: await kept() } });
    expect(state.safe.note).toEqual({ kind: 'saved', fileName: name });
    await vi.waitFor(() => expect(state.settings.lastBackupAt).not.toBeNull());
  });

  it('calls nothing a backup that could not be restored', async () => {
    await fill({ ...tables, cvs: [{ ...tables.cvs[0]!, later: 'field' } as never] });
    await open();
    await session.safe.backUp();
    expect(saved).toEqual([]);
    expect(state.safe.note).toEqual({ kind: 'unsound' });
    await session.safe.saveRaw();
    expect(JSON.parse(saved[0]![1]).tables.cvs[0]).toMatchObject({ later: 'field' });
  });

  it('restores at once where nothing is kept yet', async () => {
    await open();
    expect(libraryView(state).screen).toBe('welcome');
    await session.safe.chooseBackup(backup());
    expect(await kept()).toEqual(tables);
    expect(state.safe.note).toEqual({ kind: 'restored', counts: { cvs: 2, reviews: 1 } });
    expect(libraryView(state).screen).toBe('list');
  });

  it('asks where something would be replaced, and can be undone', async () => {
    const before: BackupTables = { ...tables, cvs: tables.cvs.slice(0, 1), reviews: [] };
    await fill(before);
    await open();
    await session.safe.chooseBackup(backup());
    expect(await kept()).toEqual(before);
    expect(state.safe.read?.fileName).toBe('mine.json');
    await session.safe.restore();
    expect(await kept()).toEqual(tables);
    expect(state.safe.safety?.counts).toEqual({ cvs: 1, reviews: 0 });
    await session.safe.saveSafety();
    expect(readBackup(saved[0]![1])).toMatchObject({ ok: true, backup: { tables: before } });
    await session.safe.undoRestore();
    expect(await kept()).toEqual(before);
    await session.safe.forgetSafety();
    expect(state.safe.safety).toBeNull();
  });

  it('refuses a file with its own words and changes nothing', async () => {
    await fill();
    await open();
    await session.safe.chooseBackup(fileOf('cv.json', '{"basics":{}}'));
    expect(state.safe.note).toEqual({ kind: 'refused', failure: 'not-a-backup', fileName: 'cv.json' });
    const unreadable = { name: 'gone.json', size: 1, text: () => Promise.reject(new Error('gone')) };
    await session.safe.chooseBackup(unreadable as unknown as File);
    expect(state.safe.note).toMatchObject({ kind: 'refused', fileName: 'gone.json' });
    expect(state.safe.busy).toBe(false);
    expect(await kept()).toEqual(tables);
  });

  it('reminds after 20 reviews that no backup holds, until a backup is made or for good', async () => {
    const reviews = Array.from({ length: 20 }, (_, i) => ({ ...tables.reviews[0]!, id: `r${i}`, reviewedAt: i + 1 }));
    const remind = () => {
      const view = libraryView(state);
      return view.screen === 'list' ? view.safe.remind : undefined;
    };
    await fill({ ...tables, reviews: reviews.slice(1) });
    await open();
    expect(remind()).toBeNull();
    await fill({ ...tables, reviews });
    await open();
    expect(remind()).toBe(20);
    await session.safe.stopReminding();
    expect(remind()).toBeNull();
    await open();
    expect(remind()).toBeNull();
    await fill({ ...tables, reviews });
    await open();
    await session.safe.backUp();
    await open();
    expect(remind()).toBeNull();
  });

  it('wipes everything and begins anew', async () => {
    await fill();
    await open();
    await session.safe.wipe();
    expect(reloads).toEqual([true]);
    await open();
    expect(libraryView(state)).toMatchObject({ screen: 'welcome', safe: { counts: { cvs: 0, reviews: 0 } } });
  });
});

describe('a full disk', () => {
  const actions: readonly [string, () => Promise<unknown>][] = [
    ['keeping a CV that was read', () => session.imports.addSample().then(() => session.imports.keepRead())],
    ['renaming', () => session.shelf.rename(first, 'Another name')],
    ['putting in use', () => session.shelf.setDefault(second)],
    ['deleting', () => session.shelf.remove(first)],
    ['the usual market', () => session.preferences.setUsualMarket('us')],
    ['a term', () => session.preferences.changeVocabulary({ do: 'add', typed: 'Zorbelite' })],
    ['the reminder', () => session.safe.stopReminding()],
    [
      'a restore',
      () => session.safe.chooseBackup(backup({ ...tables, answers: [] })).then(() => session.safe.restore()),
    ],
  ];

  it.each(actions)('%s: says so, and whatever write it strikes, nothing is lost', async (_name, act) => {
    for (let at = 0; ; at += 1) {
      await fill();
      await open();
      const disk = fillDisk(at);
      await press(act());
      makeRoom();
      if (disk.refused() === 0) break; // every write of the action has had its turn
      expect(at).toBeLessThan(60);
      expect(state.trouble, `write ${at}`).toBe('full');
      expect(await kept(), `write ${at}`).toEqual(tables);
      expect(state.safe.busy).toBe(false);
    }
    expect(await kept()).not.toEqual(tables);
  });

  it('leaves the CV that was read on screen, to be kept once there is room', async () => {
    await open();
    await session.imports.addSample();
    fillDisk();
    await press(session.imports.keepRead());
    expect(libraryView(state)).toMatchObject({ screen: 'read', trouble: 'full' });
    makeRoom();
    session.safe.goOn();
    expect(state.trouble).toBeNull();
    await session.imports.keepRead();
    expect((await kept()).cvs).toHaveLength(1);
  });
});

describe('another tab', () => {
  it('deletes the CV that is deleted, renamed or put in use here: said gently, nothing raised', async () => {
    for (const act of [
      () => session.shelf.remove(first),
      () => session.shelf.rename(first, 'Another name'),
      () => session.shelf.setDefault(first),
    ]) {
      await fill();
      await open();
      const { name } = state.cvs.find(({ id }) => id === first)!.cv;
      const db = await openDatabase();
      await db.cvs.update(first, { deletedAt: 3 });
      const before = await readTables(db);
      await act();
      expect(libraryView(state)).toMatchObject({ screen: 'list', safe: { gone: name }, cvs: [{ id: second }] });
      expect(state.deleted).toBeNull();
      expect(await readTables(db)).toEqual(before);
      db.close();
    }
  });

  it('changes what is on screen', async () => {
    await fill();
    await open();
    const db = await openDatabase();
    await db.cvs.delete(second);
    await vi.waitFor(() => expect(state.cvs.map(({ id }) => id)).toEqual([first]));
    await db.reviews.clear();
    await vi.waitFor(() => expect(state.safe.counts).toEqual({ cvs: 1, reviews: 0 }));
    db.close();
  });

  it('wipes everything: said at once', async () => {
    await fill();
    await open();
    const db = await openDatabase();
    await db.delete();
    expect(state.trouble).toBe('wiped');
  });
});

describe('data that cannot be opened', () => {
  const later = async () => {
    const opening = indexedDB.open(DATABASE, (SCHEMA + 1) * 10);
    await new Promise((resolve) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore('cvs', { keyPath: 'id' });
      opening.onsuccess = resolve;
    });
    opening.result.close();
  };

  it('is said by the library, the popup and the side panel, which never stay blank', async () => {
    await later();
    await open();
    expect(libraryView(state).trouble).toBe('newer');
    const shown: { trouble: unknown }[] = [];
    const popup = new PopupSession((now) => shown.push(now));
    await press(popup.read());
    expect(shown.at(-1)?.trouble).toBe('newer');
    const panel = new PanelSession((now) => shown.push(now));
    await press(panel.start());
    expect(shown.at(-1)?.trouble).toBe('newer');
  });

  it('can be saved as it lies there', async () => {
    await later();
    await open();
    await session.safe.saveRaw();
    expect(JSON.parse(saved[0]![1])).toMatchObject({ version: SCHEMA + 1, tables: { cvs: [] } });
    expect(saved[0]![0]).toMatch(/^selvedge-raw-/);
  });
});
