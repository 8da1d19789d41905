/**
 * Toolbar click to verdict on a 2 MB page, against click to first paint of an empty extension's popup on the same page.
 * `npx tsx tests/bench/click.ts` after `npm run build`; prints medians in milliseconds and their ratio.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { demoPage } from '../../lib/build/demo-page';
import { clickIcon, type Launched } from '../../lib/build/launch';
import { importCv, openJob, start } from '../e2e/support/extension';

const RUNS = 15;
const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The sample job page with 2 MB of other people's markup around it. */
function bigPage(): string {
  const card = '<li class="card"><a href="#"><span>Warehouse Operative</span> <span>Leeds</span></a></li>\n';
  return demoPage().replace(
    '</footer>',
    `</footer><aside><ul>${card.repeat(Math.ceil(2_000_000 / card.length))}</ul></aside>`,
  );
}

function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'selvedge-empty-'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'popup.html'), '<!doctype html><p>Empty</p>');
  return folder;
}

/** Median milliseconds from the click to the entry of the popup's timeline. */
async function timeClicks(launched: Launched, entry: string): Promise<number> {
  const page = await openJob(launched, 'https://jobs.example.com/roles/1', bigPage());
  const times: number[] = [];
  for (let run = 0; run < RUNS + 2; run++) {
    await page.bringToFront();
    const clicked = Date.now();
    const popup = await clickIcon(launched, page);
    times.push((await momentOf(popup, entry)) - clicked);
    await popup.close();
  }
  await launched.browser.close();
  return median(times.slice(2));
}

/** When an entry of the popup's own timeline was made, on the clock of `Date.now()`. It marks its moment itself, so waiting adds nothing. */
async function momentOf(popup: Page, entry: string): Promise<number> {
  await popup.waitForFunction(`performance.getEntriesByName('${entry}').length > 0`, { polling: 5 });
  return Number(await popup.evaluate(`performance.timeOrigin + performance.getEntriesByName('${entry}')[0].startTime`));
}

const folder = emptyExtension();
const empty = await timeClicks(await start({ extension: folder }), 'first-contentful-paint');
rmSync(folder, { recursive: true });
const selvedge = await start();
await importCv(selvedge);
const ours = await timeClicks(selvedge, 'verdict');
console.log(`empty extension, click to first paint: ${Math.round(empty)} ms`);
console.log(`Selvedge, click to verdict:            ${Math.round(ours)} ms`);
console.log(`ratio ${(ours / empty).toFixed(2)} (must be at most 2.5)`);
