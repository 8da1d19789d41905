import { type Backup, countsOf } from '../../model/backup';
import { now, today } from '../../platform/clock';
import { reload } from '../../platform/page';
import { saveFile } from '../../platform/save-file';
import { keepStorage, storageState } from '../../platform/storage-state';
import {
  aboutSafety,
  backedUp,
  countReviews,
  forgetSafety,
  readSafety,
  readTables,
  restoreTables,
} from '../../platform/stores/backup';
import { changeSettings, readSettings } from '../../platform/stores/settings';
import { wipe } from '../../platform/stores/wipe';
import type { SafeState } from '../../session/safe-state';
import type { LibraryHost } from './host';

const JSON_TYPE = 'application/json';

/** Loaded when it is needed: the schema of all that is stored is no part of opening the library. */
const loadBackupFile = () => import('../../session/backup/backup-file');

/** The user's data as a whole: backup and restore, where it lies, deleting all of it. */
export class Safe {
  private readonly host: LibraryHost;

  constructor(host: LibraryHost) {
    this.host = host;
  }

  /** Looks at what is kept, and shows it. No row is opened: that would take long in a large library. */
  async look(): Promise<void> {
    const db = await this.host.db;
    const { lastBackupAt } = await readSettings(db);
    const [reviews, safety, storage] = await Promise.all([
      countReviews(db, lastBackupAt),
      aboutSafety(db),
      storageState(),
    ]);
    const counts = { cvs: this.host.now().cvs.length, reviews: reviews.all };
    this.change({ counts, reviewsSince: reviews.since, storage, safety });
  }

  /** Saves everything as one file. What could not be restored is not called a backup. */
  async backUp(): Promise<void> {
    await this.work(async () => {
      const db = await this.host.db;
      const madeAt = now();
      const { settings, ...others } = await readTables(db);
      const stamped = settings.map(({ key, value }) => ({ key, value: { ...value, lastBackupAt: madeAt } }));
      const { backupFile, readBackup } = await loadBackupFile();
      const text = written(() => backupFile({ madeAt, tables: { ...others, settings: stamped } }));
      if (text === null) return this.change({ note: { kind: 'too-much' } });
      if (!readBackup(text).ok) return this.change({ note: { kind: 'unsound' } });
      const fileName = `selvedge-backup-${today(madeAt)}.json`;
      saveFile(fileName, text, JSON_TYPE);
      await backedUp(db, madeAt);
      this.change({ note: { kind: 'saved', fileName } });
    });
  }

  /** Reads a backup. It is restored at once where nothing would be replaced; else it waits for a yes. */
  async chooseBackup(file: File): Promise<void> {
    await this.work(async () => {
      const { MOST_BACKUP_BYTES, readBackup } = await loadBackupFile();
      const text = file.size > MOST_BACKUP_BYTES ? null : await file.text().catch(() => '');
      const result = text === null ? ({ ok: false, failure: 'too-large' } as const) : readBackup(text);
      if (!result.ok) {
        return this.change({ note: { kind: 'refused', failure: result.failure, fileName: file.name } });
      }
      const { cvs, reviews } = this.host.now().safe.counts;
      if (cvs + reviews === 0) await this.replaceBy(result.backup);
      else this.change({ read: { backup: result.backup, fileName: file.name } });
    });
  }

  /** Lets go of the backup that was read. */
  dropBackup(): void {
    this.change({ read: null });
  }

  /** Replaces everything by the backup that was read. */
  async restore(): Promise<void> {
    const { read } = this.host.now().safe;
    if (read) await this.work(() => this.replaceBy(read.backup));
  }

  /** Puts back what was here before the last restore; what is here now becomes the safety copy. */
  async undoRestore(): Promise<void> {
    await this.work(async () => {
      const before = await readSafety(await this.host.db);
      if (before) await this.replaceBy(before);
    });
  }

  /** Saves what was here before the last restore as a file. */
  async saveSafety(): Promise<void> {
    await this.work(async () => {
      const before = await readSafety(await this.host.db);
      if (!before) return;
      const { backupFile } = await loadBackupFile();
      const fileName = `selvedge-before-restore-${today(before.madeAt)}.json`;
      const text = written(() => backupFile(before));
      if (text === null) return this.change({ note: { kind: 'too-much' } });
      saveFile(fileName, text, JSON_TYPE);
      this.change({ note: { kind: 'saved', fileName } });
    });
  }

  async forgetSafety(): Promise<void> {
    await forgetSafety(await this.host.db);
    await this.look();
  }

  /** Asks the browser never to clear the storage by itself. */
  async keepStorage(): Promise<void> {
    if (!(await keepStorage())) this.change({ note: { kind: 'not-kept' } });
    await this.look();
  }

  /** Never again reminds of a backup. */
  async stopReminding(): Promise<void> {
    const settings = await changeSettings(await this.host.db, { remindOfBackup: false });
    this.host.change({ settings });
  }

  /** Deletes everything, and begins anew. */
  async wipe(): Promise<void> {
    await wipe(await this.host.db);
    reload();
  }

  /** Saves every row as it lies there, for when the data cannot be opened. */
  async saveRaw(): Promise<void> {
    const [{ rawFile }, { rawCopy }] = await Promise.all([loadBackupFile(), import('../../platform/raw-copy')]);
    const copy = await rawCopy();
    const madeAt = now();
    if (copy) saveFile(`selvedge-raw-${today(madeAt)}.json`, rawFile({ ...copy, madeAt }), JSON_TYPE);
  }

  /** Puts the notice of a full disk away; begins again where there is nothing behind it. */
  goOn(): void {
    if (this.host.now().phase.kind === 'loading') reload();
    else this.host.change({ trouble: null });
  }

  reload(): void {
    reload();
  }

  private async replaceBy(backup: Backup): Promise<void> {
    await restoreTables(await this.host.db, backup.tables, now());
    this.host.change({ openId: null, deleted: null });
    this.change({ read: null, note: { kind: 'restored', counts: countsOf(backup.tables) } });
    await this.host.rest();
    await this.look();
  }

  private async work(doing: () => Promise<void>): Promise<void> {
    this.change({ busy: true, note: null });
    try {
      await doing();
    } finally {
      this.change({ busy: false });
    }
  }

  private change(change: Partial<SafeState>): void {
    this.host.change({ safe: { ...this.host.now().safe, ...change } });
  }
}

/** The text of a file; null where it is larger than a backup may be, or than any text the browser can make. */
function written(file: () => string): string | null {
  try {
    return file();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
