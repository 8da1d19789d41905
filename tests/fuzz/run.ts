import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readerId, readInChild } from '../../lib/cli/read-cv';
import { fuzzFiles } from './inputs';
import { faultOf } from './judge';

// `npm run fuzz -- 5000 [seed]`: so many files, read one after the other in a process that can be ended.
const [count = 5000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
const MOST = 10_000;

const kinds = new Map<string, number>();
const outcomes = new Map<string, number>();
const faults: string[] = [];
let slowest = { milliseconds: 0, what: '' };
let peak = 0;
const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
const listed = (map: ReadonlyMap<string, number>) => [...map].map(([key, times]) => `${key} ${times}`).join(', ');

/** The most memory that the reading process had, in megabytes, where the system tells. */
function mostMemory(): number {
  const status = `/proc/${readerId()}/status`;
  if (!existsSync(status)) return 0;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024;
}

console.log(`seed ${seed}, ${count} files`);
const files = fc.sample(fuzzFiles, { seed, numRuns: count });
for (const [index, file] of files.entries()) {
  const what = `${index} ${file.kind} ${file.name} ${file.bytes.length} bytes`;
  const start = performance.now();
  const result = await readInChild(file, MOST);
  const milliseconds = performance.now() - start;
  const fault = faultOf(file.name, result);
  add(kinds, file.kind);
  add(outcomes, result.ok ? 'read' : result.failure.reason);
  if (fault) faults.push(`${what}: ${fault}`);
  // The first one waits for the process to start.
  if (index > 0 && milliseconds > slowest.milliseconds) slowest = { milliseconds, what };
  peak = Math.max(peak, mostMemory());
}

console.log(`kinds: ${listed(kinds)}`);
console.log(`outcomes: ${listed(outcomes)}`);
console.log(`slowest: ${Math.round(slowest.milliseconds)} ms (${slowest.what}); peak memory ${Math.round(peak)} MB`);
console.log(faults.length === 0 ? 'no fault' : `faults:\n${faults.join('\n')}`);
process.exitCode = faults.length === 0 ? 0 : 1;
