import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './support/files';

type Row = {
  readonly number: number;
  readonly state: string;
  readonly tests: readonly string[];
  readonly where: string;
};

const paths = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

const rows: readonly Row[] = readFileSync(join(root, 'docs/features.md'), 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter((cells) => /^\d+$/.test(cells[1] ?? ''))
  .map(([, number, , state = '', tests = '', where = '']) => ({
    number: Number(number),
    state,
    tests: paths(tests),
    where,
  }));

describe('docs/features.md', () => {
  it('has every feature once', () => {
    expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 96 }, (_, i) => i + 1));
  });

  it('knows only three states', () => {
    expect(rows.filter((row) => !['yes', 'part', 'later'].includes(row.state))).toEqual([]);
  });

  it('claims nothing without a test that exists', () => {
    const claims = rows.filter((row) => row.state !== 'later');
    const bare = claims.filter(
      (row) =>
        row.tests.length === 0 ||
        !row.tests.every((test) => /\.test\.tsx?$/.test(test) && existsSync(join(root, test))),
    );
    expect(bare).toEqual([]);
  });

  it('says where each claim lives', () => {
    const lost = rows.filter(
      (row) => row.state !== 'later' && !paths(row.where).every((path) => existsSync(join(root, path))),
    );
    expect(lost).toEqual([]);
    expect(rows.filter((row) => row.state !== 'later' && paths(row.where).length === 0)).toEqual([]);
  });

  it('names no test for what is still to come', () => {
    expect(rows.filter((row) => row.state === 'later' && row.tests.length > 0)).toEqual([]);
  });
});
