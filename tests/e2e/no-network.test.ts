import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { demoPage } from '../../lib/build/demo-page';
import { clickIcon, type Launched, openedPanel } from '../../lib/build/launch';
import { BUILD, importCv, start } from './support/extension';
import { type LoggingProxy, startProxy } from './support/proxy';

/** The test's own host; every other name asked for is a leak. */
const HOST = 'jobs.weft.example';

/** The browser's own sign-in, updater and clock would ask for their maker's hosts: they are sent nowhere. */
const BROWSER_ITSELF = [
  '--gaia-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9/',
  '--disable-features=NetworkTimeServiceQuerying',
];

const cleanUp: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo();
});

/** The whole job through a logging proxy, loopback included: import, click, review, copy. Returns every host asked for. */
async function hostsAskedFor(extension: string): Promise<ReadonlySet<string>> {
  const proxy: LoggingProxy = await startProxy(HOST, { '/job': demoPage() });
  cleanUp.push(() => proxy.close());
  const launched: Launched = await start({
    extension,
    args: [`--proxy-server=${proxy.url}`, '--proxy-bypass-list=<-loopback>', ...BROWSER_ITSELF],
  });
  cleanUp.push(() => launched.browser.close());
  await importCv(launched);
  const page = await launched.browser.newPage();
  await page.goto(`http://${HOST}/job`);
  const popup = await clickIcon(launched, page);
  await popup.locator('::-p-aria(Copy summary)').click();
  await popup.locator('::-p-text(Copied,)').wait();
  await popup.locator('::-p-aria(Open review)').click();
  const panel = await openedPanel(launched);
  await panel.locator('[role=tabpanel]').wait();
  await new Promise((done) => setTimeout(done, 1000)); // whatever was sent late
  return new Set(proxy.log.map((line) => line.split(' ')[1]?.replace(/:\d+$/, '') ?? ''));
}

const LEAKS = ['background', 'popup', 'worker'] as const;

/** The build with one `fetch` in the background, the popup and pdf.js's worker; with `csp`, only the manifest's own policy stands in the way. */
function leakyBuild({ csp }: { readonly csp: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'selvedge-leaky-'));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(BUILD, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true }).map(String);
  const scripts = {
    background: files.find((file) => /^background\.js$/.test(file)),
    popup: files.find((file) => /popup[^/]*\.js$/.test(file)),
    worker: files.find((file) => /pdf\.worker[^/]*\.m?js$/.test(file)),
  };
  for (const leak of LEAKS) {
    const script = scripts[leak];
    if (!script) throw new Error(`the build has no script for ${leak}`);
    appendFileSync(join(folder, script), `\n;fetch('http://leak-${leak}.example/').catch(() => {});\n`);
  }
  if (!csp) {
    const path = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.content_security_policy.extension_pages = manifest.content_security_policy.extension_pages.replace(
      "connect-src 'self'",
      'connect-src *',
    );
    writeFileSync(path, JSON.stringify(manifest));
  }
  return folder;
}

describe('the whole job', () => {
  it('asks for no host but the page that the user opened', async () => {
    expect([...(await hostsAskedFor(BUILD))]).toEqual([HOST]);
  });

  it('would be caught: a fetch in background, popup and worker is seen by this test', async () => {
    const hosts = await hostsAskedFor(leakyBuild({ csp: false }));
    expect([...hosts]).toEqual(expect.arrayContaining(LEAKS.map((leak) => `leak-${leak}.example`)));
  });

  it('is held back by the content security policy even if a fetch got into the code', async () => {
    expect([...(await hostsAskedFor(leakyBuild({ csp: true })))]).toEqual([HOST]);
  });
});
