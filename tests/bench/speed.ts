/**
 * Speed of the terms stage as ratios to one bare pass over the same characters (docs: PRODUCT.md's rows).
 * `npm run bench [ADVERTS.jsonl]`: each tool runs in a process of its own, with the floor beside it, since two engines
 * in one realm slow each other down. Adverts are the project's own unless a file of `{text}` lines is given.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOLS } from './speed-tools';

const here = fileURLToPath(import.meta.url);
const MUST: Readonly<Record<string, number>> = { terms: 9, market: 6 };
const WARM = 40;
const ROUNDS = 120;

/** A flat copy, as a page or a file gives it: a string joined from parts would be flattened inside the first pass. */
const flat = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

function adverts(file: string | undefined): string[] {
  if (file) {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => flat((JSON.parse(line) as { text: string }).text));
  }
  const folder = join(dirname(here), '..', 'fixtures', 'adverts');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return texts.map((name) => flat(readFileSync(join(folder, name), 'utf8')));
}

/** Best of many rounds, tool and floor by turns, in nanoseconds a character. */
function measure(
  tool: string,
  texts: readonly string[],
): { readonly floor: number; readonly tool: number; readonly sum: number } {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  let sum = 0;
  const round = (run: (text: string) => number): number => {
    const start = process.hrtime.bigint();
    for (const text of texts) sum = (sum + run(text)) | 0;
    return Number(process.hrtime.bigint() - start) / characters;
  };
  let floor = Number.POSITIVE_INFINITY;
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < WARM + ROUNDS; i++) {
    const bare = round(TOOLS.floor!);
    const done = round(TOOLS[tool]!);
    if (i < WARM) continue;
    floor = Math.min(floor, bare);
    best = Math.min(best, done);
  }
  return { floor, tool: best, sum };
}

const [first, second] = process.argv.slice(2);
if (first === '--one') {
  process.stdout.write(JSON.stringify(measure(second!, adverts(process.argv[4]))));
} else {
  const rows = Object.keys(TOOLS).filter((tool) => tool !== 'floor');
  console.log('tool       floor ns/char   tool ns/char   ratio   must');
  for (const tool of rows) {
    const args = [...process.execArgv, here, '--one', tool, ...(first ? [first] : [])];
    const { floor, tool: time } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as ReturnType<
      typeof measure
    >;
    const must = MUST[tool] === undefined ? '' : `<= ${MUST[tool]}x`;
    console.log(
      `${tool.padEnd(10)} ${floor.toFixed(2).padStart(13)} ${time.toFixed(2).padStart(14)} ${`${(time / floor).toFixed(1)}x`.padStart(7)}   ${must}`,
    );
  }
}
