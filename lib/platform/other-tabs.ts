import { Dexie } from 'dexie';
import type { Database } from './db';

/** Changes come in bursts: one look afterwards is enough. In milliseconds. */
const SETTLED_AFTER = 60;

/**
 * Calls back after rows of these tables changed, in this tab or in any other, for as long as the connection is open.
 * Returns the way to stop.
 */
export function watchTables(db: Database, tables: readonly string[], tell: () => void): () => void {
  const ours = tables.map((table) => `idb://${db.name}/${table}/`);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = (parts: object): void => {
    const touched = Object.keys(parts).some((part) => part === 'all' || ours.some((prefix) => part.startsWith(prefix)));
    if (!touched) return;
    clearTimeout(timer);
    timer = setTimeout(() => db.isOpen() && tell(), SETTLED_AFTER);
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => {
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(listener);
  };
}
