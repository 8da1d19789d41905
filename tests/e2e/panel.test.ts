import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPage } from '../../lib/build/demo-page';
import { clickIcon, type Launched, openedPanel } from '../../lib/build/launch';
import { importCv, start, wordsOf } from './support/extension';
import { serve } from './support/serve';

const FIRST = 'https://jobs.example.com/roles/first';
const SECOND = 'https://jobs.example.com/roles/second';

let launched: Launched;
let page: Page;
let panel: Page;
beforeAll(async () => {
  launched = await start();
  await importCv(launched);
  page = await launched.browser.newPage();
  await serve(page, (url) =>
    url === SECOND ? demoPage().replaceAll('Senior Backend Engineer', 'Ledger Engineer') : demoPage(),
  );
  await page.goto(FIRST);
  const popup = await clickIcon(launched, page);
  await popup.locator('::-p-aria(Open review)').click();
  panel = await openedPanel(launched);
  await panel.locator('[role=tabpanel]').wait();
});
afterAll(() => launched?.browser.close());

async function says(words: string): Promise<void> {
  await panel
    .waitForFunction((text) => document.body.textContent?.includes(text), { timeout: 10_000 }, words)
    .catch(() => undefined);
  expect(await wordsOf(panel)).toContain(words);
}

describe('the side panel', () => {
  it('stays with its posting and says when the tab shows another job', async () => {
    await says('Senior Backend Engineer');
    await page.goto(SECOND);
    await says('This tab shows another job.');
    expect(await wordsOf(panel)).toContain('Senior Backend Engineer');
  });

  it('reads the open job while the grant of the click lasts', async () => {
    await page.bringToFront();
    await panel.evaluate(() => {
      const press = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Review it');
      press?.click();
    });
    await says('Ledger Engineer');
    expect(await wordsOf(panel)).not.toContain('This tab shows another job.');
  });

  it('asks for a click once another site has revoked it', async () => {
    await page.goto('https://elsewhere.example.org/roles/third');
    await says('This tab shows another job.');
    await panel.evaluate(() => {
      const press = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Review it');
      press?.click();
    });
    await panel.waitForFunction(() => /click the .*icon/i.test(document.body.textContent ?? ''));
    expect(await wordsOf(panel)).toContain('Ledger Engineer');
  });
});
