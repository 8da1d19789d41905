import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickIcon, type Launched } from '../../lib/build/launch';
import messages from '../../public/_locales/en/messages.json';
import { root } from '../support/files';
import { chooseFile, importCv, openJob, openLibrary, SAMPLE_CV, start, wordsOf } from './support/extension';
import { storedPages } from './support/stored-pages';

let launched: Launched;
const scratch = mkdtempSync(join(tmpdir(), 'selvedge-bad-'));
beforeAll(async () => {
  launched = await start();
  await importCv(launched);
});
afterAll(async () => {
  await launched?.browser.close();
  rmSync(scratch, { recursive: true });
});

/** Waits until the screen says it; fails with what it says instead. */
async function says(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction((text) => document.body.textContent?.includes(text), { timeout: 20_000 }, words)
    .catch(() => undefined);
  expect(await wordsOf(page)).toContain(words);
}

const stored = storedPages().filter((page) => !page.ok);

const WORDS: Readonly<Record<string, string>> = {
  stale: messages.staleLinkedIn.message,
  challenge: messages.challengeTitle.message,
  expired: messages.expiredTitle.message,
  list: messages.listTitle.message,
  'not-a-posting': messages.notPostingTitle.message,
  empty: messages.emptyTitle.message,
};

describe('a page without an advert', () => {
  it.each(Object.keys(WORDS))('is known as %s, in words of its own', async (reason) => {
    const page = stored.find((one) => one.failure === reason);
    if (!page) throw new Error(`no stored page fails with ${reason}`);
    const tab = await openJob(launched, page.url, page.html);
    await says(await clickIcon(launched, tab), WORDS[reason] ?? '');
    await tab.close();
  });

  it('may be one of the browser itself', async () => {
    const tab = await launched.browser.newPage();
    await tab.goto('chrome://version');
    const popup = await clickIcon(launched, tab);
    await says(popup, messages.blockedTitle.message);
    await popup.locator(`::-p-aria(${messages.pasteAdvert.message})`).wait();
    await tab.close();
  });

  it('may hang: the popup waits, says so, and the advert can still be pasted', async () => {
    const tab = await openJob(
      launched,
      'https://busy.example.com/job',
      '<!doctype html><title>Busy</title><h1>Busy</h1>',
    );
    const hung = tab.evaluate(() => {
      const until = Date.now() + 30_000;
      while (Date.now() < until);
    });
    hung.catch(() => undefined); // the browser closes before the page is done
    const popup = await clickIcon(launched, tab);
    await says(popup, messages.slow.message);
    await says(popup, messages.timeoutTitle.message);
    await popup.locator(`::-p-aria(${messages.pasteAdvert.message})`).click();
    await popup
      .locator('textarea')
      .fill(
        'Backend Engineer\nLeeds\nWe look for someone who knows Go and PostgreSQL and who likes to write things down.',
      );
    await popup.locator(`::-p-aria(${messages.pasteReview.message})`).click();
    await popup.locator(`::-p-aria(${messages.openReview.message})`).wait();
  });
});

describe('a file that is no CV', () => {
  const file = (name: string, content: string | Uint8Array) => {
    const path = join(scratch, name);
    writeFileSync(path, content);
    return path;
  };
  const fixture = (name: string) => join(root, 'tests/fixtures/cvs', name);
  const pdf = readFileSync(SAMPLE_CV);

  it.each([
    ['is empty', file('empty.pdf', ''), messages.fileEmpty],
    ['is scanned', fixture('scanned.pdf'), messages.fileScanned],
    ['is encrypted', fixture('encrypted.pdf'), messages.fileEncrypted],
    ['is truncated', file('half.pdf', pdf.subarray(0, Math.floor(pdf.length / 3))), messages.fileTruncated],
    ['has 50 MB', file('huge.pdf', ''), messages.fileTooLarge],
    ['is not what its name says', file('cv.docx', pdf), null],
    [
      'is of a kind we cannot read',
      file('cv.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      messages.fileUnsupported,
    ],
    ['is another JSON', file('package.json', '{"name":"x","version":"1"}'), messages.fileNotACv],
  ])('%s: said so, and nothing kept is lost', async (_what, path, message) => {
    if (path.endsWith('huge.pdf')) truncateSync(path, 50 * 1024 * 1024);
    const library = await openLibrary(launched);
    await chooseFile(library, path);
    const name = path.split(/[\\/]/).at(-1) ?? '';
    if (message) await says(library, message.message.replace('$1', name));
    else
      await library.waitForFunction(() =>
        /is not what its name says|Use this CV/.test(document.body.textContent ?? ''),
      );
    await library.reload();
    await says(library, 'Asha Verrall');
    await library.close();
  });
});
