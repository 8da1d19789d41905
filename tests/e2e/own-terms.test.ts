import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPage } from '../../lib/build/demo-page';
import { clickIcon, type Launched, openedPanel } from '../../lib/build/launch';
import { importCv, openJob, openLibrary, start, wordsOf } from './support/extension';

/** The sample advert, asking for a tool that nobody has heard of. */
const html = demoPage().replaceAll('Terraform for', 'QuillDB and Terraform for');

let launched: Launched;
let job: Page;
beforeAll(async () => {
  launched = await start();
  await importCv(launched);
  job = await openJob(launched, 'https://jobs.example.com/roles/quill', html);
});
afterAll(() => launched?.browser.close());

async function openReview(): Promise<Page> {
  const popup = await clickIcon(launched, job);
  await popup.locator('::-p-aria(Open review)').click();
  const panel = await openedPanel(launched);
  await panel.locator('[role=tabpanel]').wait();
  return panel;
}

async function says(page: Page, words: string): Promise<void> {
  await page
    .waitForFunction((text) => document.body.textContent?.includes(text), { timeout: 10_000 }, words)
    .catch(() => undefined);
  expect(await wordsOf(page)).toContain(words);
}

const press = (page: Page, label: string) =>
  page.evaluate((text) => {
    const found = [...document.querySelectorAll('button')].find(
      (one) => one.textContent === text || one.getAttribute('aria-label') === text,
    );
    found?.click();
  }, label);

it('a term of the user’s own is a gap at once, and still known when the library is opened anew', async () => {
  const panel = await openReview();
  expect(await wordsOf(panel)).not.toContain('More on QuillDB');
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await panel.locator('::-p-aria([role="textbox"][name="Add a term"])').fill('QuillDB, Quill DB');
  await press(panel, 'Add');
  await says(panel, 'QuillDB added. This advert names it.');
  expect(await panel.evaluate(() => [...document.querySelectorAll('h3')].map((h) => h.textContent))).toContain(
    'QuillDB',
  );

  const library = await openLibrary(launched);
  await says(library, 'QuillDB, Quill DB');
  await press(library, 'Remove QuillDB');
  await library.waitForFunction(() => !document.body.textContent?.includes('QuillDB, Quill DB'));
  await library.close();
});

it('a skill that is left out of every advert is gone from the next one, until it is put back', async () => {
  const panel = await openReview();
  const gaps = () => panel.evaluate(() => [...document.querySelectorAll('.gap-name')].map((h) => h.textContent ?? ''));
  const [name = ''] = await gaps();
  await press(panel, 'Leave out of every advert');
  await says(panel, 'is left out of every advert.');

  const next = html.replaceAll('Senior Backend Engineer', 'Ledger Engineer');
  const other = await openJob(launched, 'https://jobs.example.com/roles/next', next);
  await clickIcon(launched, other);
  await says(panel, 'Ledger Engineer');
  expect(name).not.toBe('');
  expect(await gaps()).not.toContain(name);

  const library = await openLibrary(launched);
  await says(library, 'Left out of every advert');
  await press(library, `Put ${name} back`);
  await library.waitForFunction(() => !document.body.textContent?.includes('Left out of every advert'));
  await library.close();
  await clickIcon(launched, job);
  await says(panel, 'Senior Backend Engineer');
  expect(await gaps()).toContain(name);
});
