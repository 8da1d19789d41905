import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow, root } from './support/files';

/** What ships is what is tested: both builds are made here, into a folder of their own. */
const out = mkdtempSync(join(tmpdir(), 'selvedge-manifest-'));
afterAll(() => rmSync(out, { recursive: true }));

type Manifest = Record<string, unknown> & { permissions: string[] };

function build(browser: 'chrome' | 'firefox'): Manifest {
  execFileSync(process.execPath, [join(root, 'tests/support/build-extension.mjs'), browser, join(out, browser)], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return JSON.parse(readFileSync(join(out, browser, `${browser}-mv3/manifest.json`), 'utf8'));
}

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'none'; frame-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types selvedge-worker";

const ALLOWED_KEYS = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'permissions',
  'version',
];

describe('Chrome and Edge', () => {
  const manifest = build('chrome');

  it('asks for exactly six permissions', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'sidePanel',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('has the strict content security policy, letter by letter', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('has no key beyond these: no host permission, no content script, no web-accessible resource', () => {
    expect(Object.keys(manifest).sort()).toEqual([...ALLOWED_KEYS, 'side_panel'].sort());
    expect(manifest.manifest_version).toBe(3);
  });
});

describe('what a click loads, gzip', () => {
  const folder = join(out, 'chrome/chrome-mv3');

  /** As `gzip -9` packs it, by which docs/accuracy.md counts; Node's zlib, a little worse, where there is no gzip. */
  function weight(file: string): number {
    const path = join(folder, file);
    const packed = spawnSync('gzip', ['-9', '-c', path]);
    return packed.status === 0 ? packed.stdout.length : gzipSync(readFileSync(path), { level: 9 }).length;
  }

  /** The script and all that it imports at once; what it loads later is not in it. */
  function graph(file: string, seen = new Set<string>()): ReadonlySet<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, from = ''] of code.matchAll(/(?:import|from)\s*"(\.[^"]+)"/g)) graph(join(dirname(file), from), seen);
    return seen;
  }

  it.each(['capture.js', 'capture-generic.js'])('%s is at most 15 kB', (file) => {
    expect(weight(file)).toBeLessThanOrEqual(15_000);
  });

  it('the popup is at most 90 kB, and reads no PDF, Word file or bullet', () => {
    const entry = /src="\/(chunks\/popup-[^"]+)"/.exec(readFileSync(join(folder, 'popup.html'), 'utf8'))?.[1] ?? '';
    const files = [...graph(entry)];
    expect(files.length).toBeGreaterThan(1);
    expect(files.reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(90_000);
    const code = files.map((file) => readFileSync(join(folder, file), 'utf8')).join('');
    expect(code).not.toMatch(/getDocument|word\/document\.xml|compromise/);
  });

  it('with the stages that arrive beside the tables, a click loads at most 110 kB', () => {
    const entry = /src="\/(chunks\/popup-[^"]+)"/.exec(readFileSync(join(folder, 'popup.html'), 'utf8'))?.[1] ?? '';
    const [stages = ''] = readdirSync(join(folder, 'chunks')).filter((name) => name.startsWith('tailor-'));
    const files = new Set([...graph(entry), ...graph(join('chunks', stages))]);
    expect(stages).not.toBe('');
    expect([...files].reduce((sum, file) => sum + weight(file), 0)).toBeLessThanOrEqual(110_000);
  });

  it('the vocabulary is at most 80 kB', () => {
    const packed = spawnSync('gzip', ['-9', '-c', join(root, 'data/generated/vocabulary.json')]).stdout;
    expect(packed.length).toBeGreaterThan(10_000);
    expect(packed.length).toBeLessThanOrEqual(80_000);
  });
});

describe('Firefox', () => {
  const manifest = build('firefox');

  it('asks for the same without the side panel', () => {
    expect([...manifest.permissions].sort()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
    ]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('has a sidebar that does not open by itself, and says that it collects nothing', () => {
    expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: {
        id: expect.stringContaining('@'),
        strict_min_version: expect.any(String),
        data_collection_permissions: { required: ['none'] },
      },
    });
  });

  it('has no key beyond these', () => {
    expect(Object.keys(manifest).sort()).toEqual(
      [...ALLOWED_KEYS, 'browser_specific_settings', 'sidebar_action'].sort(),
    );
    expect(manifest.manifest_version).toBe(3);
  });
});

describe('the sources', () => {
  const sources = filesBelow(['lib', 'components', 'entrypoints'], /\.tsx?$/).filter(
    (file) => !file.startsWith('lib/cli/') && !file.startsWith('lib/build/'),
  );

  it.each([
    'fetch(',
    'XMLHttpRequest',
    'sendBeacon',
    'WebSocket',
    'EventSource',
    'innerHTML',
    'dangerouslySetInnerHTML',
    'eval(',
  ])('never use %s', (name) => {
    const users = sources.filter((file) => readFileSync(join(root, file), 'utf8').includes(name));
    expect(users).toEqual([]);
  });
});
