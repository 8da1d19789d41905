import { browser } from 'wxt/browser';

/** Firefox's own, which its types of WXT's `browser` do not name. */
type Sidebar = { open(): Promise<void> };

/**
 * Opens the side panel (Chrome, Edge) or the sidebar (Firefox).
 * Call it synchronously in a click's handler, with the window id known beforehand: it needs the user's gesture.
 */
export function openPanel(windowId: number): Promise<void> {
  const sidebar = (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
  if (sidebar) return sidebar.open();
  return browser.sidePanel.open({ windowId });
}
