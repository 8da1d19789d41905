import { DATABASE, keptSchema } from './db';

/** Every row of every table as it lies there, under the schema number that wrote it. */
export type RawCopy = { readonly version: number; readonly tables: Readonly<Record<string, readonly unknown[]>> };

/**
 * Reads the database with the browser's own means, at the version it has: nothing is upgraded, nothing written. For
 * data that this version cannot open. Null where there is none.
 */
export async function rawCopy(name = DATABASE): Promise<RawCopy | null> {
  const version = await keptSchema(name);
  if (version === null) return null;
  const db = await settled(indexedDB.open(name));
  try {
    const names = [...db.objectStoreNames];
    if (names.length === 0) return { version, tables: {} };
    const reading = db.transaction(names, 'readonly');
    const rows = await Promise.all(
      names.map(async (table) => [table, await settled(reading.objectStore(table).getAll())] as const),
    );
    return { version, tables: Object.fromEntries(rows) };
  } finally {
    db.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
