import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPage } from '../../lib/build/demo-page';
import { clickIcon, type Launched, openedPanel } from '../../lib/build/launch';
import { violations } from './support/axe';
import { importCv, openJob, openLibrary, start, throughFirstRun } from './support/extension';

let launched: Launched;
beforeAll(async () => {
  launched = await start();
});
afterAll(() => launched?.browser.close());

/** Every width and theme of one view; each line says where it failed. */
async function faults(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' }, // no colour is measured half-way
    ]);
    for (const width of widths) {
      await page.setViewport({ width, height: 700 });
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (wide > 0) found.push(`${scheme} ${width}: scrolls sideways by ${wide}`);
      found.push(...(await violations(page)).map((line) => `${scheme} ${width}: ${line}`));
    }
  }
  return found;
}

describe('every view, light and dark, narrow and wide', () => {
  it('welcome and library', async () => {
    const library = await openLibrary(launched);
    await library.locator('::-p-aria(Try a sample CV)').wait();
    expect(await faults(library, [320, 400, 1280])).toEqual([]);
    await library.locator('::-p-aria(Try a sample CV)').click();
    await library.locator('::-p-aria(Use this CV)').wait();
    expect(await faults(library, [320, 400, 1280])).toEqual([]);
    await library.locator('::-p-aria(Use this CV)').click();
    await library.locator('::-p-aria(Continue)').wait();
    expect(await faults(library, [320, 400, 1280])).toEqual([]);
    await throughFirstRun(library);
    await library.locator('::-p-aria(Done)').wait();
    expect(await faults(library, [320, 400, 1280])).toEqual([]);
    await library.locator('::-p-aria(Done)').click();
    await library.waitForSelector('.cvs');
    expect(await faults(library, [320, 400, 1280])).toEqual([]);
    await library.close();
  });

  it('popup and side panel, each of its tabs', async () => {
    await importCv(launched);
    const page = await openJob(launched, 'https://jobs.example.com/1', demoPage());
    const popup = await clickIcon(launched, page);
    await popup.locator('::-p-aria(Open review)').wait();
    expect(await faults(popup, [380])).toEqual([]);
    await popup.setViewport({ width: 380, height: 560 });
    const size = await popup.evaluate(() => ({
      height: document.documentElement.scrollHeight,
      body: [...document.querySelectorAll('.popup-body')].map((el) => el.scrollHeight - el.clientHeight),
    }));
    expect(size.height).toBeLessThanOrEqual(560);
    expect(size.body).toEqual([0]);
    await popup.locator('::-p-aria(Open review)').click();
    const panel = await openedPanel(launched);
    for (const tab of ['Gaps', 'Bullets', 'Summary', 'Check']) {
      await panel.locator(`[role=tab]::-p-text(${tab})`).click();
      await panel.locator('[role=tabpanel]').wait();
      expect(await faults(panel, [320, 400])).toEqual([]);
    }
  });
});
