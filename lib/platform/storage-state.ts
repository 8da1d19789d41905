import type { StorageState } from '../model/safe-view';

/** How much room is used, and whether the browser may clear it by itself when the disk fills up. */
export async function storageState(): Promise<StorageState> {
  const [estimate, kept] = await Promise.all([
    navigator.storage?.estimate().catch(() => null),
    navigator.storage?.persisted().catch(() => null),
  ]);
  return { bytes: estimate?.usage ?? null, kept: kept ?? null };
}

/** Asks the browser never to clear the storage by itself. It may say no. */
export async function keepStorage(): Promise<boolean> {
  return navigator.storage.persist();
}
