import { DEFAULT_SETTINGS } from '../model/stored';
import { now } from '../platform/clock';
import { type Database, openDatabase } from '../platform/db';
import { clearDeleted, listCvs } from '../platform/stores/cvs';
import { readSettings } from '../platform/stores/settings';
import type { LibraryState } from '../session/library-state';
import { FirstRun } from './library/first-run';
import type { LibraryHost } from './library/host';
import { Imports } from './library/imports';
import { Preferences } from './library/preferences';
import { Shelf } from './library/shelf';

/**
 * The library page, for as long as it is open: one part for each thing that can be done there.
 * `show` is called with every new state; `lib/session/library-view.ts` turns it into a view.
 */
export class LibrarySession {
  private state: LibraryState = {
    phase: { kind: 'loading' },
    cvs: [],
    settings: DEFAULT_SETTINGS,
    termNote: null,
    openId: null,
    notes: [],
    deleted: null,
    failure: null,
  };
  private readonly show: (state: LibraryState) => void;
  private readonly db: Promise<Database> = openDatabase();
  readonly firstRun: FirstRun;
  readonly imports: Imports;
  readonly shelf: Shelf;
  readonly preferences: Preferences;

  constructor(show: (state: LibraryState) => void) {
    this.show = show;
    const host: LibraryHost = {
      db: this.db,
      now: () => this.state,
      change: (change) => this.change(change),
      rest: () => this.rest(),
    };
    this.firstRun = new FirstRun(host);
    this.imports = new Imports(host, async (wasFirst) => {
      if (wasFirst) await this.firstRun.tryIt();
    });
    this.shelf = new Shelf(host);
    this.preferences = new Preferences(host);
  }

  async start(): Promise<void> {
    await this.firstRun.start();
    await clearDeleted(await this.db, now());
    await this.rest();
  }

  private async rest(): Promise<void> {
    const db = await this.db;
    const [cvs, settings] = await Promise.all([listCvs(db), readSettings(db)]);
    this.change({ phase: { kind: 'idle' }, cvs, settings, failure: null, termNote: null });
  }

  private change(change: Partial<LibraryState>): void {
    this.state = { ...this.state, ...change };
    this.show(this.state);
  }
}
