import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { readAndKeep } from '../lib/app/read-and-keep';
import { now } from '../lib/platform/clock';
import { openDatabase } from '../lib/platform/db';
import { onIconPress, setIconOpens } from '../lib/platform/icon';
import { addSelectionMenu, onSelectionMenu } from '../lib/platform/menu';
import { openPanel } from '../lib/platform/panel';
import { askToRead } from '../lib/platform/read-request';
import { readSettings } from '../lib/platform/stores/settings';
import { openPage } from '../lib/platform/tabs';
import { words } from '../lib/platform/words';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    addSelectionMenu(words.say('menuReviewSelection'));
    if (reason === 'install') void openPage('/library.html');
  });
  const followSetting = async () => setIconOpens((await readSettings(await openDatabase())).iconOpens);
  browser.runtime.onInstalled.addListener(() => void followSetting());
  browser.runtime.onStartup.addListener(() => void followSetting());
  onIconPress((tab) => {
    void openPanel(tab.windowId); // first and at once: it needs the press itself
    void askToRead(tab.windowId, now());
  });
  onSelectionMenu((tab) => {
    void openPanel(tab.windowId); // first and at once: it needs the press itself
    void openDatabase().then((db) => readAndKeep(db, tab));
  });
});
