import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names on the PATH, in order of preference: the ones whose extensions can be driven, most usual first. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'brave-browser',
  'brave',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const WINDOWS_PARTS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
};

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram(path) {
    try {
      accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK);
      return existsSync(path);
    } catch {
      return false;
    }
  },
};

/**
 * The Chrome, Chromium, Edge or Brave to use: `CHROME_PATH` first, else the first one found, else null.
 * A `CHROME_PATH` that is no program is an error and not passed over: the user meant that one.
 */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const named = machine.env.CHROME_PATH;
  if (named) {
    if (machine.isProgram(named)) return named;
    throw new Error(`CHROME_PATH is set to "${named}", and there is no program there.`);
  }
  return candidates(machine).find(machine.isProgram) ?? null;
}

function candidates({ platform, env }: Machine): readonly string[] {
  if (platform === 'darwin') return MAC_APPS;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
    return WINDOWS_PARTS.flatMap((part) => roots.map((root) => `${root}\\${part}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}
