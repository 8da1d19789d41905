import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickIcon, type Launched, openedPanel, pageOf } from '../../lib/build/launch';
import { importCv, openJob, openLibrary, profile, start, wordsOf } from './support/extension';
import { storedPages } from './support/stored-pages';

const CASES = storedPages().filter((page) => page.ok);
const linkedIn = CASES.filter((page) => page.url.includes('linkedin.com'));

const kept = profile();
let launched: Launched;
beforeAll(async () => {
  launched = await start({ userDataDir: kept.path });
  await importCv(launched);
});
afterAll(async () => {
  await launched?.browser.close();
  kept.remove();
});

async function clipboardOf(page: Page): Promise<string> {
  await launched.browser
    .defaultBrowserContext()
    .overridePermissions(pageOf(launched, '').replace(/\/$/, ''), ['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

describe('the main job, through the real toolbar click', () => {
  it('has LinkedIn pages and others to click on', () => {
    expect(linkedIn.length).toBeGreaterThanOrEqual(2);
    expect(CASES.length - linkedIn.length).toBeGreaterThanOrEqual(3);
  });

  it.each(CASES.map((page) => [page.name, page] as const))('reads %s at its real address', async (_name, job) => {
    const page = await openJob(launched, job.url, job.html);
    const popup = await clickIcon(launched, page);
    await popup.locator('::-p-aria(Open review)').wait();
    const said = await wordsOf(popup);
    expect(said).toContain(job.fields.title);
    if (job.fields.company) expect(said).toContain(job.fields.company);
    expect(said).toMatch(/must-have|It asks for/i);
    await page.close();
  });

  it('goes from the click to the review and the copied summary', async () => {
    const [job] = linkedIn;
    const page = await openJob(launched, job?.url ?? '', job?.html ?? '');
    const popup = await clickIcon(launched, page); // the first press
    await popup.locator('::-p-aria(Copy summary)').click(); // the second
    await popup.locator('::-p-text(Copied,)').wait();
    const shown = await popup.$eval('blockquote', (quote) => quote.textContent);
    const copied = await clipboardOf(popup);
    expect(copied).toBe(shown);
    expect(copied.split(/\s+/).length).toBeGreaterThan(20);
    await popup.locator('::-p-aria(Open review)').click();
    const panel = await openedPanel(launched);
    await panel.locator('[role=tabpanel]').wait();
    expect(await wordsOf(panel)).toContain(job?.fields.title);
    await page.close();
  });

  it('reads what is selected, on a page that is no advert', async () => {
    const advert =
      'Backend Engineer wanted. You need Go, PostgreSQL and Kafka, and you will run what you write. '.repeat(4);
    const page = await openJob(
      launched,
      'https://forum.example.com/t/1',
      `<!doctype html><title>Forum</title><p id="post">${advert}</p>`,
    );
    await page.evaluate(() => {
      const post = document.getElementById('post');
      if (post) getSelection()?.selectAllChildren(post);
    });
    const popup = await clickIcon(launched, page);
    await popup.locator('::-p-aria(Open review)').wait();
    expect(await wordsOf(popup)).toMatch(/It asks for 3 things|must-haves/);
    await page.close();
  });

  it('still has the CV and the posting after the browser was closed', async () => {
    await launched.browser.close();
    launched = await start({ userDataDir: kept.path });
    const library = await openLibrary(launched);
    await library.locator('::-p-text(Asha Verrall)').wait();
    const [job] = linkedIn;
    const page = await openJob(launched, job?.url ?? '', job?.html ?? '');
    const popup = await clickIcon(launched, page);
    await popup.locator('::-p-aria(Copy summary)').wait();
    expect(await wordsOf(popup)).toContain(job?.fields.title);
  });
});
