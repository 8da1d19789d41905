import { browser } from 'wxt/browser';

/** A panel that opens later than this was opened for another reason, and the click's grant may be gone. */
const FRESH = 10_000;

const keyOf = (windowId: number) => `read:${windowId}` as const;

/** Asks the side panel of a window to read the tab in front: it may be open, or about to be. */
export async function askToRead(windowId: number, at: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: at });
}

/** Calls back for every such request, one that waits already among them. */
export async function onReadRequest(windowId: number, now: () => number, read: () => void): Promise<void> {
  const key = keyOf(windowId);
  const take = (at: unknown): void => {
    if (typeof at !== 'number' || now() - at > FRESH) return;
    void browser.storage.session.remove(key);
    read();
  };
  browser.storage.session.onChanged.addListener((changes) => take(changes[key]?.newValue));
  take((await browser.storage.session.get(key))[key]);
}
