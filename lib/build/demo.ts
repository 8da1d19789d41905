import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { serveDemoPage } from './demo-page';
import { browserOrInstall, NO_BROWSER } from './install-browser';
import { clickIcon, type Launched, launch, openedPanel, pageOf } from './launch';
import { shopWindow } from './shop-window';

const EXTENSION = '.output/chrome-mv3';
const PICTURES = '.output/demo';

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** `npm start`: builds, and shows the first click on a sample job page, in a window or, without a display, in pictures. */
async function demo(): Promise<number> {
  const executablePath = await browserOrInstall();
  if (executablePath === null) {
    console.error(NO_BROWSER);
    return 1;
  }
  console.log('Building the extension…');
  const built = spawnSync('npx', ['--no-install', 'wxt', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (built.status !== 0) return 1;
  const launched = await launch({
    executablePath,
    extension: EXTENSION,
    headless: !hasDisplay,
    args: hasDisplay ? [] : ['--screen-info={2800x2400 devicePixelRatio=2.0}', '--window-size=1400,1100'], // room, and sharp
  });
  const { url, server } = await serveDemoPage();
  try {
    await loadSampleCv(launched);
    const page = await launched.browser.newPage();
    await page.goto(url);
    await page.bringToFront();
    if (hasDisplay) await keepOpen(launched, url);
    else await picture(launched, page);
    return 0;
  } finally {
    await launched.browser.close().catch(() => undefined);
    server.close();
    server.closeAllConnections();
  }
}

/** Adds the sample CV the way a person does: through the library page's first run. */
async function loadSampleCv(launched: Launched): Promise<void> {
  const library = await launched.browser.newPage();
  await library.goto(pageOf(launched, 'library.html'));
  await library.bringToFront();
  await library.locator('::-p-aria(Try a sample CV)').click();
  await library.locator('::-p-aria(Use this CV)').click();
  await library.locator('::-p-aria(Continue)').wait(); // it is kept, and the first run goes on from there
  await library.close();
}

async function keepOpen({ browser }: Launched, url: string): Promise<void> {
  console.log(`
The browser is open with Selvedge in it, a sample CV loaded, and a sample job page in front:
  ${url}
Click the Selvedge icon in the toolbar (behind the puzzle piece, or press Alt+Shift+S): the popup shows the verdict.
Close the browser to end.
${byHand()}`);
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
}

async function picture(launched: Launched, page: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const started = performance.now();
  const popup = await clickIcon(launched, page);
  await popup.locator('::-p-aria(Open review)').wait();
  const took = Math.round(performance.now() - started);
  // The browser grows the popup to its content, a moment later.
  await popup.waitForFunction('innerHeight >= document.documentElement.scrollHeight', { timeout: 5000 });
  await popup.screenshot({ path: `${PICTURES}/popup.png` });
  // As it is laid out, a line for each line seen; what the closed menus hold is not.
  const verdict = String(
    await popup.evaluate(
      "[...document.querySelectorAll('select')].reduce((text, menu) => text.replace(menu.innerText, ''), document.body.innerText)",
    ),
  );
  await page.setViewport({ width: 1280, height: 720, deviceScaleFactor: 2 });
  await page.screenshot({ path: `${PICTURES}/page.png` });
  await popup.locator('::-p-aria(Open review)').click();
  const panel = await openedPanel(launched);
  await panel.setViewport({ width: 360, height: 900, deviceScaleFactor: 2 });
  await panel.locator('[role=tabpanel]').wait();
  await panel.screenshot({ path: `${PICTURES}/sidepanel.png` });
  await shopWindow(launched.browser, PICTURES);
  console.log(`
No display: Selvedge was clicked on the sample job page in a headless browser. The popup, ${took} ms after the click:

${verdict.replace(/^/gm, '  ')}

Pictures: ${resolve(PICTURES)} (popup.png, sidepanel.png, shop-window.png)
${byHand()}`);
}

function byHand(): string {
  return `To load the build by hand: open chrome://extensions (edge://extensions in Edge), switch on Developer mode,
press Load unpacked and choose ${resolve(EXTENSION)}`;
}

process.exitCode = await demo();
