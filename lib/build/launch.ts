import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

export type LaunchOptions = {
  /** The browser's program. */
  readonly executablePath: string;
  /** The built extension, e.g. `.output/chrome-mv3`. */
  readonly extension: string;
  readonly headless: boolean;
  /** A profile to keep; a throw-away one otherwise. */
  readonly userDataDir?: string;
  readonly args?: readonly string[];
  readonly env?: Record<string, string | undefined>;
};

/** A running browser with the extension in it. */
export type Launched = { readonly browser: Browser; readonly id: string };

/** Without these the browser tries to reach its maker's hosts by itself, which would hide what the extension does. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
];

/** Starts the browser and loads the extension as *Load unpacked* does: in Chrome itself, too, which takes no flag for it. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? { width: 1280, height: 900 } : null,
    args: [...sandbox, ...QUIET, ...(options.args ?? [])],
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    ...(options.env ? { env: options.env } : {}),
  });
  const id = await browser.installExtension(resolve(options.extension));
  // On install the library page opens and comes to the front; what a caller opens must come after it.
  const library = pageOf({ browser, id }, 'library.html');
  await browser.waitForTarget((target) => target.url() === library, { timeout: 3000 }).catch(() => undefined);
  return { browser, id };
}

/** Clicks the extension's toolbar icon with `page` in front, and returns the popup that opens. */
export async function clickIcon({ browser, id }: Launched, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`The extension ${id} is no longer loaded.`);
  const opened = browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/popup.html`));
  opened.catch(() => undefined); // reported below, when the click itself succeeded
  await page.bringToFront(); // a person clicks with the page before them
  try {
    await page.triggerExtensionAction(extension);
  } catch (error) {
    if (!/wasn't found|not found|not supported/i.test(String(error))) throw error;
    throw new Error(
      `${await browser.version()} is too old: it cannot press a toolbar icon (Extensions.triggerAction).`,
    );
  }
  return (await opened).asPage();
}

/** Waits for the side panel that a press in the popup opened. */
export async function openedPanel({ browser, id }: Launched): Promise<Page> {
  const target = await browser.waitForTarget((t) => t.url().startsWith(`chrome-extension://${id}/sidepanel.html`));
  return target.asPage();
}

/** The address of one of the extension's own pages. */
export function pageOf({ id }: Launched, path: string): string {
  return `chrome-extension://${id}/${path}`;
}
