import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../../lib/build/find-browser';
import { NO_BROWSER } from '../../../lib/build/install-browser';
import { type Launched, launch, pageOf } from '../../../lib/build/launch';
import { root } from '../../support/files';
import { serve } from './serve';

/** The production build that the tests run: `npm run build` makes it, and `npm test` does so first. */
export const BUILD = join(root, '.output/chrome-mv3');

export const SAMPLE_CV = join(root, 'tests/fixtures/cvs/sample.pdf');

type Options = { readonly extension?: string; readonly userDataDir?: string; readonly args?: readonly string[] };

/** Starts the installed browser with the extension in it, headless. */
export async function start(options: Options = {}): Promise<Launched> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(NO_BROWSER);
  return launch({ executablePath, extension: BUILD, headless: true, ...options });
}

/** A profile that outlives one browser, and the way to throw it away. */
export function profile(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'selvedge-profile-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) };
}

export async function openLibrary(launched: Launched): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.goto(pageOf(launched, 'library.html'));
  await page.bringToFront();
  return page;
}

/** Drops a CV file into the library page and takes it as read. */
export async function importCv(launched: Launched, file = SAMPLE_CV): Promise<void> {
  const library = await openLibrary(launched);
  await chooseFile(library, file);
  await library.locator('::-p-aria(Use this CV)').click();
  await library.waitForSelector('.question-step, .cvs'); // the question after the first CV, the list after another
  await library.close();
}

export async function chooseFile(library: Page, file: string): Promise<void> {
  const input = await library.waitForSelector('input[type=file]');
  await (input as NonNullable<typeof input>).uploadFile(file);
}

/** Opens a stored page at its real address. */
export async function openJob(launched: Launched, url: string, html: string): Promise<Page> {
  const page = await launched.browser.newPage();
  await serve(page, () => html);
  await page.goto(url);
  return page;
}

/** All that a screen says, with white space folded. */
export async function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => (document.body.textContent ?? '').replace(/\s+/g, ' '));
}

/** From the one question to the sample advert: past the icon, where the browser has not got it in the toolbar. */
export async function throughFirstRun(library: Page): Promise<void> {
  await library.locator('::-p-aria(Continue)').click();
  await library.waitForSelector('.pin-step, .try');
  if (await library.$('.pin-step')) await library.locator('::-p-aria(Continue)').click();
  await library.waitForSelector('.try');
}
