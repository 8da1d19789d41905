import { countsOf } from '../model/backup';
import type { SafeView } from '../model/safe-view';
import type { Settings } from '../model/stored';
import type { SafeState } from './safe-state';

/** So many reviews without a backup are worth a word. */
const REMIND_AFTER = 20;

/** What the library says of the data as a whole; pure. */
export function safeView(state: SafeState, { lastBackupAt, remindOfBackup }: Settings): SafeView {
  const { counts, reviewsSince, storage, safety, read, busy, note, gone } = state;
  return {
    lastBackupAt,
    remind: remindOfBackup && reviewsSince >= REMIND_AFTER ? reviewsSince : null,
    counts,
    storage,
    safety,
    ask: read && { fileName: read.fileName, madeAt: read.backup.madeAt, counts: countsOf(read.backup.tables) },
    busy,
    note,
    gone,
  };
}
