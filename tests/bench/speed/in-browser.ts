import { readFileSync } from 'node:fs';
import { pageOf } from '../../../lib/build/launch';
import { start } from '../../e2e/support/extension';
import type { Load } from './in-node';
import type { Served, Timing } from './measure';

/** A side panel of the built extension in real Chromium; every tool gets a fresh page, and so a realm of its own. */
export type Browser = {
  readonly version: string;
  warm(script: string, load: Load, budget: number): Promise<Timing>;
  /** Milliseconds from the script's text to the first result: the median of `runs` fresh pages. */
  cold(script: string, load: Load, runs: number): Promise<number>;
  close(): Promise<void>;
};

export async function inBrowser(): Promise<Browser> {
  const launched = await start();
  const page = await launched.browser.newPage();
  page.setDefaultTimeout(0);
  const fresh = () => page.goto(pageOf(launched, 'sidepanel.html'));
  return {
    version: await launched.browser.version(),
    async warm(script, load, budget) {
      await fresh();
      await page.evaluate(readFileSync(script, 'utf8'));
      return page.evaluate(
        ({ texts, forms }, time) => (globalThis as unknown as { bench: Served }).bench.warm(texts, forms, time),
        load,
        budget,
      );
    },
    async cold(script, { texts, forms }, runs) {
      const code = readFileSync(script, 'utf8');
      const first = `bench.first(${JSON.stringify(texts[0])}, ${JSON.stringify(forms)})`;
      const times: number[] = [];
      for (let i = 0; i < runs; i++) {
        await fresh();
        times.push(
          Number(
            await page.evaluate(`{ const start = performance.now(); ${code}\n${first}; performance.now() - start }`),
          ),
        );
      }
      return times.sort((a, b) => a - b)[runs >> 1]!;
    },
    close: () => launched.browser.close(),
  };
}
