import { browser } from 'wxt/browser';
import type { BrowserKind, PinView } from '../model/first-run-view';

/** Older than the types say: Firefox has had it since 128, and Chromium's event since 130. */
type Action = {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  onUserSettingsChanged?: { addListener(listener: (change: { isOnToolbar?: boolean }) => void): void };
};

const action = (): Action => browser.action as unknown as Action;

/** Where the icon is, and the keys that press it. A browser that does not say counts as showing it. */
export async function iconPlace(): Promise<PinView> {
  const [settings, commands] = await Promise.all([
    action().getUserSettings?.() ?? null,
    browser.commands.getAll().catch(() => []),
  ]);
  const keys = commands.find(({ name }) => name === '_execute_action')?.shortcut;
  return { browser: browserKind(navigator.userAgent), pinned: settings?.isOnToolbar !== false, shortcut: keys || null };
}

/** Calls back when the icon comes into the toolbar, where the browser tells. */
export function whenPinned(then: () => void): void {
  action().onUserSettingsChanged?.addListener(({ isOnToolbar }) => {
    if (isOnToolbar) then();
  });
}

/** Which picture fits; of the many Chromiums only Edge has another way. */
export function browserKind(userAgent: string): BrowserKind {
  if (/\bFirefox\//.test(userAgent)) return 'firefox';
  return /\bEdg\//.test(userAgent) ? 'edge' : 'chrome';
}
