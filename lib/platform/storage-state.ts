import { browser } from 'wxt/browser';
import type { StorageState } from '../model/safe-view';

/**
 * How much room is used, and whether the browser may clear it by itself when the disk fills up. It never does where the
 * extension holds `unlimitedStorage`, whatever `persisted` says:
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
 */
export async function storageState(): Promise<StorageState> {
  const [estimate, persisted, unlimited] = await Promise.all([
    navigator.storage?.estimate().catch(() => null),
    navigator.storage?.persisted().catch(() => null),
    browser.permissions.contains({ permissions: ['unlimitedStorage'] }),
  ]);
  return { bytes: estimate?.usage ?? null, kept: unlimited || (persisted ?? null) };
}

/** Asks the browser never to clear the storage by itself. It may say no. */
export async function keepStorage(): Promise<boolean> {
  return navigator.storage.persist();
}
