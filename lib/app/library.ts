import { damageSources } from '../../data/damage-sources';
import { DEFAULT_SETTINGS } from '../model/stored';
import { now } from '../platform/clock';
import { type Database, openDatabase } from '../platform/db';
import { watchTables } from '../platform/other-tabs';
import { keptCvs } from '../platform/stores/cvs';
import { readSettings } from '../platform/stores/settings';
import { clearDeleted } from '../platform/stores/shelf';
import { watchTrouble } from '../platform/trouble';
import type { LibraryState } from '../session/library-state';
import { NOTHING_KEPT } from '../session/safe-state';
import { SHELF_AT_REST } from '../session/shelf-state';
import { Editing } from './library/editing';
import { FirstRun } from './library/first-run';
import type { LibraryHost } from './library/host';
import { Imports } from './library/imports';
import { Preferences } from './library/preferences';
import { Safe } from './library/safe';
import { Settle } from './library/settle';
import { Shelf } from './library/shelf';
import { Starters } from './library/starters';

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
    safe: NOTHING_KEPT,
    trouble: null,
    edit: null,
    edited: null,
    review: { past: [], left: null, sources: damageSources },
    shelf: SHELF_AT_REST,
  };
  private readonly show: (state: LibraryState) => void;
  private readonly db: Promise<Database> = openDatabase();
  readonly firstRun: FirstRun;
  readonly imports: Imports;
  readonly starters: Starters;
  readonly shelf: Shelf;
  readonly preferences: Preferences;
  readonly safe: Safe;
  readonly editing: Editing;
  readonly review: Settle;

  constructor(show: (state: LibraryState) => void) {
    this.show = show;
    const host: LibraryHost = {
      db: this.db,
      now: () => this.state,
      change: (change) => this.change(change),
      rest: () => this.rest(),
    };
    this.firstRun = new FirstRun(host);
    const kept = async (wasFirst: boolean): Promise<void> => {
      if (wasFirst) await this.firstRun.begin();
    };
    this.imports = new Imports(host, kept);
    this.starters = new Starters(host, kept);
    this.shelf = new Shelf(host);
    this.preferences = new Preferences(host);
    this.safe = new Safe(host);
    watchTrouble(this.db, (trouble) => this.change({ trouble }));
    this.editing = new Editing(host);
    this.review = new Settle(host);
  }

  async start(): Promise<void> {
    await this.firstRun.start();
    const db = await this.db;
    await this.editing.start();
    await this.rest();
    await clearDeleted(db, now()); // once the list is on screen: it goes through every CV
    await this.safe.look();
    watchTables(db, ['cvs', 'reviews', 'settings', 'safety'], () => void this.refresh());
  }

  private async rest(): Promise<void> {
    this.change({ phase: { kind: 'idle' }, ...(await this.kept()), failure: null, termNote: null });
  }

  /** What any tab changed, on the screen that is shown. */
  private async refresh(): Promise<void> {
    if (this.state.edit) return this.editing.look(); // the list is read anew when the editor is done
    this.change(await this.kept());
    await this.safe.look();
  }

  private async kept(): Promise<Pick<LibraryState, 'cvs' | 'settings'>> {
    const db = await this.db;
    const [cvs, settings] = await Promise.all([keptCvs(db), readSettings(db)]);
    return { cvs, settings };
  }

  private change(change: Partial<LibraryState>): void {
    this.state = { ...this.state, ...change };
    this.show(this.state);
  }
}
