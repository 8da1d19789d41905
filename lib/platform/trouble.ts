import { Dexie } from 'dexie';
import type { Trouble } from '../model/trouble';
import { type Database, isFull, NewerDatabaseError, UpgradeError } from './db';

/** What a browser says that cannot open or go on reading what lies on the disk. */
const BROKEN: ReadonlySet<string> = new Set(['UnknownError', 'InvalidStateError', 'VersionError', 'DataError']);

/** What an error says of the database; null for any other error. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof NewerDatabaseError) return 'newer';
  if (error instanceof UpgradeError) return 'upgrade';
  if (isFull(error)) return 'full';
  const isOurs = error instanceof Dexie.DexieError || (error instanceof DOMException && BROKEN.has(error.name));
  return isOurs ? 'closed' : null;
}

/**
 * Calls back with all that befalls the database while this page is open: it does not open, another tab ends the
 * connection, or a change was not saved and no one caught the error. Returns the way to stop.
 */
export function watchTrouble(opening: Promise<Database>, tell: (trouble: Trouble) => void): () => void {
  let ended: Trouble | null = null;
  const report = (error: unknown): boolean => {
    const trouble = troubleOf(error);
    if (trouble) tell(trouble === 'closed' && ended ? ended : trouble);
    return trouble !== null;
  };
  const onUncaught = (event: PromiseRejectionEvent) => {
    if (report(event.reason)) event.preventDefault();
  };
  opening.then((db) => {
    db.on('versionchange', ({ newVersion }) => {
      ended = newVersion === null ? 'wiped' : 'elsewhere';
      tell(ended);
    });
  }, report);
  addEventListener('unhandledrejection', onUncaught);
  return () => removeEventListener('unhandledrejection', onUncaught);
}
