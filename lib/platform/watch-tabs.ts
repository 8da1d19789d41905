import { browser } from 'wxt/browser';
import { frontTab } from './tabs';

/** Calls back whenever another tab comes to the front in this window, or the one in front goes elsewhere. */
export function watchFrontTab(windowId: number, onChange: (tab: Awaited<ReturnType<typeof frontTab>>) => void): void {
  const tell = () => void frontTab(windowId).then(onChange);
  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) tell();
  });
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.windowId === windowId && tab.active && (change.url !== undefined || change.status === 'complete')) tell();
  });
}

/** The window this page lives in. */
export async function ownWindow(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  if (id === undefined) throw new Error('This page is in no window.');
  return id;
}
