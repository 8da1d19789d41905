import { spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import { findBrowser } from './find-browser';

/** The one line that says what to do where no browser is found and none may be installed. */
export const NO_BROWSER =
  'No Chrome, Chromium, Edge or Brave found: install one, or set CHROME_PATH to its program, and run this again.';

/**
 * The browser to use; where there is none, Debian's Chromium is installed: without asking as root and without a
 * terminal (CI, containers), after asking on a terminal. Null where that is not possible or not wanted.
 */
export async function browserOrInstall(): Promise<string | null> {
  const found = findBrowser();
  if (found || !hasApt()) return found;
  const isRoot = process.getuid?.() === 0;
  const onTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (onTerminal ? await agreed(isRoot) : isRoot) install(isRoot);
  return findBrowser();
}

function hasApt(): boolean {
  return process.platform === 'linux' && spawnSync('apt-get', ['--version']).status === 0;
}

async function agreed(isRoot: boolean): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const how = isRoot ? 'apt-get install chromium' : 'sudo apt-get install chromium';
  const answer = await terminal.question(`No Chrome, Chromium, Edge or Brave found. Install Chromium (${how})? [y/N] `);
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}

function install(isRoot: boolean): void {
  console.log('No Chrome, Chromium, Edge or Brave found: installing Chromium with apt-get.');
  const apt = (...args: string[]) => {
    const command = isRoot ? ['apt-get', ...args] : ['sudo', 'apt-get', ...args];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync(command[0] as string, command.slice(1), { stdio: ['inherit', 'ignore', 'inherit'], env });
  };
  apt('update', '-q');
  apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation');
}
