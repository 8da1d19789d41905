import { type Browser, browser } from 'wxt/browser';
import type { Settings } from '../model/stored';

/** Sets what a press on the toolbar's icon does. Without a popup the press comes to `onIconPress`, and grants the page. */
export async function setIconOpens(opens: Settings['iconOpens']): Promise<void> {
  await browser.action.setPopup({ popup: opens === 'panel' ? '' : browser.runtime.getURL('/popup.html') });
}

/** Calls back in the press itself, so that the side panel may be opened from it. */
export function onIconPress(press: (tab: Browser.tabs.Tab) => void): void {
  browser.action.onClicked.addListener(press);
}
