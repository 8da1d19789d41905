import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readAndKeep } from '../lib/app/read-and-keep';
import { openDatabase } from '../lib/platform/db';
import { addSelectionMenu, onSelectionMenu } from '../lib/platform/menu';
import { openPanel } from '../lib/platform/panel';
import { openPage } from '../lib/platform/tabs';
import { words } from '../lib/platform/words';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addSelectionMenu(words.say('menuReviewSelection'));
    if (reason === 'install') void openPage('/library.html');
  });
  onSelectionMenu((tab) => {
    void openPanel(tab.windowId); // first and at once: it needs the press itself
    void openDatabase().then((db) => readAndKeep(db, tab));
  });
});
