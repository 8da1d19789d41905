import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Timing } from './measure';

const child = join(dirname(fileURLToPath(import.meta.url)), 'child.mjs');

/** What a child process reads: the adverts, and the forms to look for. */
export type Load = { readonly texts: readonly string[]; readonly forms: readonly string[] };

export type Memory = {
  /** MB that the tool keeps once it is open and has read one advert. */
  readonly open: number;
  /** MB more after two thousand adverts: what leaks. */
  readonly later: number;
};

/** Measures in processes of their own: two engines in one realm double each other's time. */
export type Node = {
  warm(script: string, load: Load, budget: number): Timing;
  /** Milliseconds from reading the script to the first result: the median of `runs` fresh processes. */
  cold(script: string, load: Load, runs: number): number;
  memory(script: string, load: Load): Memory;
};

export function inNode(): Node {
  const run = <T>(task: string, script: string, load: Load, ...more: readonly (string | number)[]): T => {
    const folder = mkdtempSync(join(tmpdir(), 'selvedge-bench-'));
    try {
      writeFileSync(join(folder, 'load.json'), JSON.stringify(load));
      const args = ['--expose-gc', child, task, script, join(folder, 'load.json'), ...more.map(String)];
      return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as T;
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  return {
    warm: (script, load, budget) => run('warm', script, load, budget),
    cold(script, load, runs) {
      const times = Array.from({ length: runs }, () => run<number>('cold', script, load));
      return times.sort((a, b) => a - b)[runs >> 1]!;
    },
    memory: (script, load) => run('memory', script, load),
  };
}
