import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserOrInstall, NO_BROWSER } from './install-browser';

/** What `npm test` runs, in order; one that fails does not keep the rest from running. */
type Step = { readonly name: string; readonly command: readonly string[]; readonly report?: string };

const reports = mkdtempSync(join(tmpdir(), 'selvedge-tests-'));
const report = (name: string) => join(reports, `${name}.json`);
const vitest = (name: string, ...args: string[]): Step => ({
  name,
  command: ['vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report(name)}`],
  report: report(name),
});

const before: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the pure stages', command: ['tsc', '-p', 'lib'] },
  { name: 'types of the capture', command: ['tsc', '-p', 'lib/posting'] },
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'build for Chrome and Edge', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  vitest('unit'),
];
const inBrowser = vitest('end-to-end', '--config', 'vitest.e2e.config.ts');

/** Runs one step with its output shown; true when it passed. */
function run(step: Step, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n— ${step.name}`);
  const [command = '', ...args] = step.command;
  const done = spawnSync('npx', ['--no-install', command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return done.status === 0;
}

function count(step: Step): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(step.report ?? '', 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 }; // no report: the runner itself broke
  }
}

const failures = before.filter((step) => !run(step)).map((step) => step.name);
const browser = await browserOrInstall();
if (browser === null) failures.push(NO_BROWSER);
else if (!run(inBrowser, { CHROME_PATH: browser })) failures.push(inBrowser.name);

const counts = [...before, inBrowser].filter((step) => step.report && (step !== inBrowser || browser)).map(count);
const passed = counts.reduce((sum, c) => sum + c.passed, 0);
const failed = counts.reduce((sum, c) => sum + c.failed, 0);
rmSync(reports, { recursive: true });
console.log(failures.length ? `\nFailed: ${failures.join('; ')}` : '\nEverything passed.');
console.log(`Tests: ${passed} passed, ${failed} failed`);
process.exitCode = failures.length ? 1 : 0;
