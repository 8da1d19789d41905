import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { run as cv } from '../../../lib/cli/commands/cv';
import { run as posting } from '../../../lib/cli/commands/posting';
import { run as review } from '../../../lib/cli/commands/review';
import { run as terms } from '../../../lib/cli/commands/terms';

const MISSING = join(tmpdir(), 'no-such-advert.txt');
const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);

afterEach(() => {
  said.mockClear();
  printed.mockClear();
});

describe('a file that cannot be read', () => {
  it.each([
    ['terms', () => terms([MISSING])],
    ['terms --jsonl', () => terms(['--jsonl', MISSING])],
    ['posting', () => posting([MISSING])],
    ['posting --jsonl', () => posting(['--jsonl', MISSING])],
    ['cv', () => cv([MISSING])],
    ['review', () => review(['--cv', MISSING, '--job', MISSING])],
  ])('%s says so in words, and nothing on standard output', async (_, run) => {
    expect(await run()).toBe(2);
    expect(said.mock.calls[0]![0]).toBe(`cannot read ${MISSING}: there is no such file\n`);
    expect(printed).not.toHaveBeenCalled();
  });

  it.each([
    ['terms', () => terms([tmpdir()])],
    ['terms --jsonl', () => terms(['--jsonl', tmpdir()])],
  ])('%s tells a folder from a file', async (_, run) => {
    expect(await run()).toBe(2);
    expect(said.mock.calls[0]![0]).toBe(`cannot read ${tmpdir()}: it is a folder\n`);
  });
});

describe('help that was asked for is no misuse', () => {
  const cli = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'lib/cli/main.ts', ...args], { encoding: 'utf8' });
    return { status, stdout, usage: /^usage: .*/m.exec(stderr)?.[0] };
  };

  it.each([
    [['--help'], 0, 'usage: npm run --silent cli -- <posting'],
    [['terms', '--help'], 0, 'usage: terms FILE'],
    [['terms', '--nonsense', 'x'], 2, 'usage: terms FILE'],
    [[], 2, 'usage: npm run --silent cli -- <posting'],
  ] as const)('%j exits %i', { timeout: 60_000 }, (args, status, usage) => {
    const result = cli(...args);
    expect(result).toMatchObject({ status, stdout: '' });
    expect(result.usage).toContain(usage);
  });
});
