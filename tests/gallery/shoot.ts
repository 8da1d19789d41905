import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createViteServer } from 'vitest/node';
import { findBrowser, thisMachine } from '../../lib/build/find-browser';

/**
 * Takes a picture of every state of every view, light and dark, and holds each to what pictures cannot show:
 * axe finds nothing, nothing scrolls sideways, and the popup needs no scrolling at all.
 * `npx tsx tests/gallery/shoot.ts [view/state ...]`; pictures in .output/gallery.
 */
const root = fileURLToPath(new URL('.', import.meta.url));
const folder = join(root, '../../.output/gallery');
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  popup: [380],
  panel: [320, 380],
  library: [320, 400, 1280],
};
const POPUP = { width: 380, height: 560 };
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

type Shot = {
  readonly view: string;
  readonly state: string;
  readonly width: number;
  readonly scheme: 'light' | 'dark';
};
const nameOf = ({ view, state, width, scheme }: Shot) => `${view}-${state}-${width}-${scheme}`;

async function open(browser: Browser, url: string, shot: Shot): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(nameOf(shot), error));
  await page.setViewport({
    width: shot.width,
    height: shot.view === 'popup' ? POPUP.height : 900,
    deviceScaleFactor: 2,
  });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: shot.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${url}#${shot.view}/${shot.state}`);
  await page.waitForSelector('main');
  return page;
}

/** What is wrong with a state, in words; nothing when all is well. */
async function faults(page: Page, { view, width }: Shot): Promise<readonly string[]> {
  const size = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    high: document.querySelector('main')?.scrollHeight ?? 0,
    hidden: [...document.querySelectorAll('.popup-body')].reduce(
      (sum, el) => sum + el.scrollHeight - el.clientHeight,
      0,
    ),
  }));
  const found: string[] = [];
  if (size.wide > width) found.push(`scrolls sideways: ${size.wide} px in ${width}`);
  const high = size.high + size.hidden;
  if (view === 'popup' && high > POPUP.height) found.push(`scrolls: ${high} px high`);
  return [...found, ...(await violations(page))];
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const { axe: run } = window as unknown as {
      axe: { run: (...args: unknown[]) => Promise<{ violations: Violation[] }> };
    };
    type Violation = { id: string; nodes: { html: string; failureSummary: string }[] };
    const result = await run.run(document, { runOnly: { type: 'tag', values: tags } });
    return result.violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 140)} ${node.failureSummary.slice(0, 160)}`),
    );
  }, TAGS);
}

/** The side panel scrolls inside itself: its window grows, so that the picture holds all of it. */
async function grown(page: Page, { width }: Shot): Promise<number> {
  const high = await page.evaluate(() => {
    const inside = [...document.querySelectorAll('.tab-panel:not([hidden])')];
    const more = inside.reduce((sum, el) => sum + el.scrollHeight - el.clientHeight, 0);
    return Math.ceil(document.body.scrollHeight + more);
  });
  await page.setViewport({ width, height: high, deviceScaleFactor: 2 });
  return high;
}

async function shoot(browser: Browser, url: string, shot: Shot): Promise<boolean> {
  const page = await open(browser, url, shot);
  const found = await faults(page, shot);
  const high = await grown(page, shot);
  const height = shot.view === 'popup' ? Math.min(high, POPUP.height) : Math.max(high, 200);
  await page.screenshot({ path: join(folder, `${nameOf(shot)}.png`), clip: { x: 0, y: 0, width: shot.width, height } });
  await page.close();
  for (const fault of found) console.log(`✗ ${nameOf(shot)}: ${fault}`);
  return found.length === 0;
}

async function statesOf(browser: Browser, url: string): Promise<readonly (readonly [string, readonly string[]])[]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => 'galleryStates' in window);
  const states = await page.evaluate(
    () => (window as unknown as { galleryStates: [string, string[]][] }).galleryStates,
  );
  await page.close();
  return states;
}

async function main(wanted: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await createViteServer({
    root,
    configFile: false,
    plugins: [preact()],
    logLevel: 'warn',
    server: { fs: { strict: false } },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0] ?? '';
  const executablePath = findBrowser(thisMachine);
  const browser = await puppeteer.launch({ executablePath: executablePath ?? 'chromium', args: ['--no-sandbox'] });
  let good = 0;
  let bad = 0;
  for (const [view, states] of await statesOf(browser, url)) {
    for (const state of states) {
      if (wanted.length > 0 && !wanted.some((name) => `${view}/${state}`.startsWith(name))) continue;
      for (const width of WIDTHS[view] ?? [400]) {
        for (const scheme of ['light', 'dark'] as const) {
          if (await shoot(browser, url, { view, state, width, scheme })) good += 1;
          else bad += 1;
        }
      }
    }
  }
  await browser.close();
  await server.close();
  console.log(`${good} pictures without a fault, ${bad} with.`);
  process.exitCode = bad > 0 || good === 0 ? 1 : 0;
}

await main(process.argv.slice(2));
