import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Launched } from '../../lib/build/launch';
import { BUILD, openLibrary, start } from './support/extension';

type Management = { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };

describe('installing', () => {
  let launched: Launched;
  beforeAll(async () => {
    launched = await start();
  });
  afterAll(() => launched?.browser.close());

  async function warnings(manifest: string): Promise<readonly string[]> {
    const page = await openLibrary(launched);
    return page.evaluate((text) => {
      const { management } = (globalThis as unknown as { chrome: { management: Management } }).chrome;
      return management.getPermissionWarningsByManifest(text);
    }, manifest);
  }

  const manifest = readFileSync(join(BUILD, 'manifest.json'), 'utf8');

  it('shows no warning', async () => {
    expect(await warnings(manifest)).toEqual([]);
  });

  it('would show one, were a site asked for', async () => {
    const greedy = JSON.stringify({ ...JSON.parse(manifest), host_permissions: ['https://*/*'] });
    expect(await warnings(greedy)).not.toEqual([]);
  });
});
