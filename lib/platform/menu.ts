import { type Browser, browser } from 'wxt/browser';

const ID = 'review-selection';

/** Adds *Review the selected text* to the menu on a selection. The browser keeps it until the extension goes. */
export function addSelectionMenu(title: string): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({ id: ID, title, contexts: ['selection'] });
  });
}

/** Calls back in the press itself, so that the side panel may be opened from it. */
export function onSelectionMenu(review: (tab: Browser.tabs.Tab) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ID && tab) review(tab);
  });
}
