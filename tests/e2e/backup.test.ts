import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPage } from '../../lib/build/demo-page';
import { clickIcon, type Launched } from '../../lib/build/launch';
import { violations } from './support/axe';
import { importCv, openJob, openLibrary, start, wordsOf } from './support/extension';

/** How long the browser may take for what it does by itself, in milliseconds. */
const PATIENCE = 15_000;

const downloads = mkdtempSync(join(tmpdir(), 'selvedge-downloads-'));
let launched: Launched;
let library: Page;

beforeAll(async () => {
  launched = await start();
  const session = await launched.browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});
afterAll(async () => {
  await launched?.browser.close();
  rmSync(downloads, { recursive: true, force: true });
});

async function press(page: Page, label: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-aria([name="${label}"][role="button"])`).click();
}

const showsCvs = (page: Page, count: number) =>
  page.waitForFunction(
    (n) => document.querySelectorAll('.cv').length === n,
    { timeout: PATIENCE, polling: 100 },
    count,
  );

/** Polled: a tab that is not in front draws nothing, and waits for no drawing. */
async function says(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction((text) => document.body.textContent?.includes(text), { timeout: PATIENCE, polling: 100 }, words)
    .catch(() => undefined);
  expect(await wordsOf(page)).toContain(words);
}

async function downloaded(name: RegExp): Promise<string> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const found = readdirSync(downloads).find((file) => name.test(file));
    if (found) return join(downloads, found);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing was downloaded but ${readdirSync(downloads).join(', ') || 'nothing'}`);
}

async function chooseBackup(page: Page, file: string): Promise<void> {
  const input = await page.waitForSelector('.file-button input');
  await (input as NonNullable<typeof input>).uploadFile(file);
}

/** What the database holds, as the page itself reads it. */
const rows = (page: Page) =>
  page.evaluate(async () => {
    const opening = indexedDB.open('selvedge');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const all: Record<string, unknown[]> = {};
    for (const name of ['cvs', 'reviews', 'copies', 'answers', 'settings']) {
      const reading = db.transaction(name).objectStore(name).getAll();
      all[name] = await new Promise((resolve) => {
        reading.onsuccess = () => resolve(reading.result);
      });
    }
    db.close();
    return all;
  });

it('what was made is backed up to a real file, wiped to the first run, and restored: all is there', async () => {
  await importCv(launched);
  const job = await openJob(launched, 'https://jobs.example.com/roles/backup', demoPage());
  const popup = await clickIcon(launched, job);
  await popup.locator('::-p-aria(Copy summary)').click();
  await says(popup, 'Copied');
  await popup.close();
  await job.close();

  library = await openLibrary(launched);
  await says(library, 'No backup yet');
  await says(library, 'used on this computer');
  await says(library, 'The browser will not clear it by itself.');
  await press(library, 'Back up to a file');
  await says(library, 'Look in your downloads.');
  await says(library, 'Last backup:');
  const file = await downloaded(/^selvedge-backup-[\d-]+\.json$/);
  const before = await rows(library);
  expect(before.cvs).toHaveLength(1);
  expect(before.reviews).toHaveLength(1);
  expect(before.copies).toHaveLength(1);
  expect(JSON.parse(readFileSync(file, 'utf8')).tables).toMatchObject(before);

  await press(library, 'Delete everything');
  await says(library, 'Delete 1 CV and 1 review, and all your answers and settings?');
  expect(await violations(library)).toEqual([]);
  await Promise.all([library.waitForNavigation(), press(library, 'Delete it all now')]);
  await says(library, 'Have a backup?');
  await says(library, 'Drop your CV');

  await chooseBackup(library, file);
  await library.waitForSelector('.cvs');
  expect(await rows(library)).toEqual(before);
  await says(library, 'Restored: 1 CV and 1 review.');
});

it('a file that is no backup changes nothing, and one that would replace something is asked first', async () => {
  const before = await rows(library);
  const spoilt = join(downloads, 'spoilt.json');
  const file = await downloaded(/^selvedge-backup-/);
  writeFileSync(spoilt, readFileSync(file, 'utf8').slice(0, -30));
  await chooseBackup(library, spoilt);
  await says(library, '“spoilt.json” is damaged or was changed by hand.');
  await chooseBackup(library, file);
  await says(library, 'Replace what is here with the backup of');
  expect(await rows(library)).toEqual(before);
  await press(library, 'Restore it');
  await says(library, 'is kept');
  await press(library, 'Undo restore');
  await says(library, 'Restored: 1 CV and 1 review.');
  expect(await rows(library)).toEqual(before);
});

it('two tabs delete the same CV: the one that comes second sees that it is gone, and nothing breaks', async () => {
  await importCv(launched);
  const other = await openLibrary(launched);
  for (const page of [library, other]) await showsCvs(page, 2);
  const remove = (page: Page) =>
    page.evaluate(() => {
      const item = [...document.querySelectorAll<HTMLElement>('.cv .menu-item')].find(
        ({ textContent }) => textContent === 'Delete',
      );
      item?.click();
    });
  await Promise.all([remove(library), remove(other)]); // at once: neither has heard of the other
  for (const page of [library, other]) await showsCvs(page, 1);
  const [a, b] = [await wordsOf(library), await wordsOf(other)];
  expect([a, b].filter((words) => words.includes('was already deleted in another tab.'))).toHaveLength(1);
  const { cvs = [] } = await rows(library);
  expect(cvs.filter((row) => (row as { deletedAt: number | null }).deletedAt !== null)).toHaveLength(1);

  const undo = a.includes('was already deleted in another tab.') ? other : library;
  await press(undo, 'Undo');
  for (const page of [library, other]) await showsCvs(page, 2);
  await other.close();
});

it('a wipe in one tab is said in the other, which writes nothing back', async () => {
  const other = await openLibrary(launched);
  await other.waitForSelector('.cvs');
  await press(library, 'Delete everything');
  await Promise.all([library.waitForNavigation(), press(library, 'Delete it all now')]);
  await says(other, 'Everything was deleted in another tab.');
  expect(await violations(other)).toEqual([]);
  await Promise.all([other.waitForNavigation(), press(other, 'Reload')]);
  await says(other, 'Drop your CV');
  await other.close();
});

it('data of a newer version is named and left alone, in the library and in the popup', async () => {
  const stored = await openLibrary(launched);
  await says(stored, 'Have a backup?');
  await stored.evaluate(async () => {
    const opening = indexedDB.open('selvedge', 9990); // the page itself lets go of the database
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    opening.result.close();
  });
  await says(stored, 'Selvedge was updated in another tab.');
  await Promise.all([stored.waitForNavigation(), press(stored, 'Reload')]);
  await says(stored, 'A newer Selvedge wrote your data.');
  expect(await violations(stored)).toEqual([]);
  const job = await openJob(launched, 'https://jobs.example.com/roles/newer', demoPage());
  const popup = await clickIcon(launched, job);
  await says(popup, 'A newer Selvedge wrote your data.');
  await press(stored, 'Save a raw copy');
  const raw = JSON.parse(readFileSync(await downloaded(/^selvedge-raw-[\d-]+\.json$/), 'utf8'));
  expect(raw.version).toBe(999);
});
