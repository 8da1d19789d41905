/** Measures the rows of *Speed and size* in Node and in the side panel; `writeReport` tells them. */
import { execFileSync } from 'node:child_process';
import { root } from '../../support/files';
import { bundle } from './bundle';
import { inBrowser } from './in-browser';
import { inNode, type Load, type Memory } from './in-node';
import type { Measured } from './rows';
import { forms, tablesOf } from './vocabulary';

/** By the names of the files in `tools/`; the slow ones need longer for their few rounds. */
export const TOOLS: Readonly<Record<string, string>> = {
  terms: 'Selvedge: terms, levels, groups, years, sections',
  market: 'Selvedge: market, employer, eligibility',
  advert: 'Selvedge: the whole stage, with language, seniority and experience',
  flashtext: 'flashtext.js (finds only, case-blind)',
  regexp: 'one alternation RegExp (finds only)',
  wink: 'wink-nlp, full, own entities',
  'compromise-one': 'compromise/one with lookup',
  'compromise-three': 'compromise/three with lookup',
};

const BUDGET = 3000;
const COLD_RUNS = 9;

export type Results = {
  readonly node: Measured;
  readonly panel: Measured;
  readonly cold: Readonly<Record<string, readonly [node: number, panel: number]>>;
  readonly memory: Readonly<Record<string, Memory>>;
  readonly texts: { readonly count: number; readonly characters: number };
  readonly forms: number;
  readonly browser: string;
};

/** One place to measure in: Node's child processes or the browser's pages. */
type Place = {
  warm(script: string, load: Load, budget: number): Promise<{ ratio: number }> | { ratio: number };
  cold(script: string, load: Load, runs: number): Promise<number> | number;
};

export async function measureSpeed(texts: readonly string[]): Promise<Results> {
  execFileSync('npx', ['--no-install', 'wxt', 'build'], { cwd: root, stdio: 'ignore' });
  const bundles = await bundle([...Object.keys(TOOLS), 'tables']);
  const load = { texts, forms };
  const browser = await inBrowser();
  const node = inNode();
  try {
    const cold: Record<string, [number, number]> = {};
    for (const tool of ['terms', 'flashtext', 'regexp', 'wink', 'compromise-one', 'compromise-three']) {
      const script = bundles.file(tool);
      cold[tool] = [node.cold(script, load, COLD_RUNS), await browser.cold(script, load, COLD_RUNS)];
    }
    const grown = [3000, 10_000].map((size) => ({ texts, forms: [JSON.stringify(tablesOf(size, texts))] }));
    const measured = async (place: Place, which: 0 | 1): Promise<Measured> => {
      const times: Record<string, number> = {};
      for (const tool of Object.keys(TOOLS)) times[tool] = (await place.warm(bundles.file(tool), load, BUDGET)).ratio;
      const [small, large] = [await growthOf(place, grown[0]!), await growthOf(place, grown[1]!)];
      return {
        times,
        coldOurs: cold.terms![which],
        coldThree: cold['compromise-three']![which],
        growth: large / small,
      };
    };
    const growthOf = async (place: Place, tables: Load) =>
      (await place.warm(bundles.file('tables'), tables, BUDGET)).ratio;
    const memory = Object.fromEntries(
      Object.keys(cold).map((tool) => [tool, node.memory(bundles.file(tool), load)] as const),
    );
    return {
      node: await measured(node, 0),
      panel: await measured(browser, 1),
      cold,
      memory,
      texts: { count: texts.length, characters: texts.reduce((sum, text) => sum + text.length, 0) },
      forms: forms.length,
      browser: browser.version,
    };
  } finally {
    await browser.close();
    bundles.remove();
  }
}
