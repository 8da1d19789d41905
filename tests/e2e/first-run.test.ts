import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPage } from '../../lib/build/demo-page';
import { type Launched, openedPanel } from '../../lib/build/launch';
import { violations } from './support/axe';
import { chooseFile, openJob, openLibrary, SAMPLE_CV, start, wordsOf } from './support/extension';

const choose = (page: Page, name: string, value: string): Promise<string[]> =>
  page.select(`select[aria-label="${name}"]`, value);

describe('the first run', () => {
  let launched: Launched;
  let library: Page;
  beforeAll(async () => {
    launched = await start();
    library = await openLibrary(launched);
  });
  afterAll(() => launched?.browser.close());

  it('reads the file that is dropped, and shows what was read', async () => {
    await chooseFile(library, SAMPLE_CV);
    await library.locator('::-p-aria(Use this CV)').wait();
    expect(await wordsOf(library)).toMatch(/\d+ jobs, \d+ bullets, \d+ skills/);
    await library.locator('::-p-aria(Use this CV)').click();
  });

  it('asks one question that the CV has answered', async () => {
    await library.waitForSelector('.question-step');
    const answers = await library.$$eval('.answer select', (selects) =>
      selects.map((select) => select.selectedOptions[0]?.textContent),
    );
    expect(answers).toEqual(['UK (from Manchester)', 'mid, from the years you show']);
    expect(await violations(library)).toEqual([]);
  });

  it('shows where the icon is only while it is not in the toolbar, then the sample advert', async () => {
    await choose(library, 'Your level', 'senior');
    const isOnToolbar = await library.evaluate('chrome.action.getUserSettings().then((set) => set.isOnToolbar)');
    await library.locator('::-p-aria(Continue)').click();
    await library.waitForSelector('.pin-step, .try');
    expect((await library.$('.pin-step')) !== null).toBe(!isOnToolbar);
    if (!isOnToolbar) {
      expect(await wordsOf(library)).toContain('Press the pin beside Selvedge.');
      expect(await violations(library)).toEqual([]);
      await library.locator('::-p-aria(Continue)').click();
    }
    await library.waitForSelector('.try-popup [class*="counts"], .try-popup .popup-foot');
    expect(await wordsOf(library)).toContain('must-haves');
  });

  it('opens LinkedIn Jobs, and ends in the library with what was answered', async () => {
    const opened = launched.browser.waitForTarget((target) =>
      target.url().startsWith('https://www.linkedin.com/jobs/'),
    );
    await library.locator('::-p-aria(Open LinkedIn Jobs)').click();
    await (await opened).page().then((page) => page?.close());
    await library.bringToFront();
    await library.locator('::-p-aria(Done)').click();
    await library.waitForSelector('.cvs');
    const chosen = await library.$$eval('.setting select', (selects) =>
      selects.map((select) => select.selectedOptions[0]?.textContent),
    );
    expect(chosen.slice(0, 3)).toEqual(['UK', 'senior', 'Popup']);
  });

  it('copies a CV as a variant, puts it away and brings it back', async () => {
    const press = (name: string) =>
      library.evaluate((words) => {
        const found = [...document.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent === words);
        found?.click();
      }, name);
    await press('Duplicate');
    await library.waitForSelector('.cv.is-variant');
    expect(await violations(library)).toEqual([]);
    await library.locator('.cv.is-variant ::-p-text(What differs)').click();
    await library.waitForSelector('.differences');
    expect(await wordsOf(library)).toContain('Nothing differs yet.');
    await press('Put away');
    await library.waitForSelector('.away-cv');
    expect(await wordsOf(library)).toMatch(/is put away\. “.*” is in use now\./);
    expect(await violations(library)).toEqual([]);
    await press('Bring back');
    await library.waitForFunction(() => document.querySelectorAll('.cv').length === 2);
  });

  it('opens the side panel from the icon once that is chosen, and reads the page in front', async () => {
    await choose(library, 'The icon opens', 'panel');
    await library.waitForFunction("chrome.action.getPopup({}).then((popup) => popup === '')");
    const page = await openJob(launched, 'https://jobs.example.com/roles/1', demoPage());
    const extension = (await launched.browser.extensions()).get(launched.id);
    await page.bringToFront();
    await page.triggerExtensionAction(extension as NonNullable<typeof extension>);
    const panel = await openedPanel(launched);
    // It may show the posting read before for a moment.
    await panel.waitForFunction(() => document.body.textContent?.includes('Senior Backend Engineer'));
    await panel.close();
    await page.close();
  });
});

describe('the first run without a CV', () => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await start();
  });
  afterAll(() => launched?.browser.close());

  it('begins with a template, whose places count for nothing and say so', async () => {
    const library = await openLibrary(launched);
    await library.locator('::-p-text(No CV yet? Start from a template)').click();
    await library.locator('::-p-aria(UK CV, mid)').click();
    await library.locator('::-p-aria(Continue)').wait();
    await library.locator('::-p-aria(Continue)').click();
    await library.waitForSelector('.pin-step, .cvs');
    if (await library.$('.pin-step')) await library.locator('::-p-aria(Continue)').click();
    await library.waitForSelector('.cvs');
    expect(await wordsOf(library)).toMatch(/My UK CVIn use\d+ places to fill in/);
    expect(await violations(library)).toEqual([]);
  });
});
