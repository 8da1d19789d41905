import { browser } from 'wxt/browser';

const TABS = ['gaps', 'bullets', 'summary', 'check'] as const;

/** Which posting a window's side panel shows, and the tab it was read from. Lives as long as the browser runs. */
export type Current = {
  readonly reviewId: string;
  readonly tabId: number | null;
  /** The tab of the panel to begin with. */
  readonly show: (typeof TABS)[number];
};

const keyOf = (windowId: number) => `current:${windowId}` as const;

export async function setCurrent(windowId: number, current: Current): Promise<void> {
  await browser.storage.session.set({ [keyOf(windowId)]: current });
}

export async function getCurrent(windowId: number): Promise<Current | null> {
  const key = keyOf(windowId);
  return read((await browser.storage.session.get(key))[key]);
}

/** Calls back whenever a click in this window read another posting. Returns the way to stop. */
export function watchCurrent(windowId: number, onChange: (current: Current) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const current = read(changes[keyOf(windowId)]?.newValue);
    if (current) onChange(current);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** What comes back from storage is checked, not believed. */
function read(value: unknown): Current | null {
  if (typeof value !== 'object' || value === null) return null;
  const { reviewId, tabId, show } = value as Partial<Current>;
  const tab = TABS.find((name) => name === show);
  if (typeof reviewId !== 'string' || !tab) return null;
  return { reviewId, tabId: typeof tabId === 'number' ? tabId : null, show: tab };
}
