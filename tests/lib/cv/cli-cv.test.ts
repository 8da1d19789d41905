import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../../lib/cli/commands/cv';

const fixture = (name: string) => join(import.meta.dirname, '../../fixtures/cvs', name);

let folder = '';
let printed = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cv-'));
  writeFileSync(join(folder, 'empty.pdf'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function cli(...args: string[]): Promise<number> {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return run(args);
}

describe('cv', () => {
  it('prints JSON Resume for one file', async () => {
    expect(await cli(fixture('sample.pdf'))).toBe(0);
    const resume = JSON.parse(printed);
    expect(resume.work[0]).toMatchObject({
      name: 'Northgate Payments',
      position: 'Backend Developer',
      startDate: '2023-04',
    });
    expect(resume.work[0]).not.toHaveProperty('endDate');
    expect(resume.meta).toMatchObject({ unplaced: [], findings: [] });
  });

  it('prints the reason of a refused file and exits with 1', async () => {
    expect(await cli(join(folder, 'empty.pdf'))).toBe(1);
    expect(JSON.parse(printed)).toEqual({ ok: false, failure: { reason: 'empty' } });
  });

  it('prints one line a file, and exits with 0 whatever the lines say', async () => {
    const files = [fixture('sample.docx'), fixture('encrypted.pdf'), join(folder, 'none.pdf')];
    expect(await cli(...files)).toBe(0);
    const lines = printed
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file, ok, failure }) => [file, ok, failure?.reason])).toEqual([
      [files[0], true, undefined],
      [files[1], false, 'encrypted'],
      [files[2], false, 'failed'],
    ]);
  });

  it('exits with 2 on wrong usage', async () => {
    expect(await cli()).toBe(2);
    expect(await cli('--what')).toBe(2);
    expect(await cli(join(folder, 'none.pdf'))).toBe(2);
    expect(printed).toBe('');
  });
});
