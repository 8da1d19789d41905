import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { run } from '../../../lib/cli/commands/posting';

const dir = mkdtempSync(join(tmpdir(), 'posting-'));
const sentence = 'Marrowby Rail asks for experience with Go and for a cool head when the timetable changes.';
const page = `<title>Backend Engineer</title><h1>Backend Engineer</h1><div id="jobDescriptionText">${`<p>${sentence}</p>`.repeat(3)}</div>`;

function file(name: string, text: string): string {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
}

async function output(...args: readonly string[]): Promise<{ code: number; out: readonly unknown[] }> {
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await run(args);
  return { code, out: out.mock.calls.map(([line]) => JSON.parse(String(line))) };
}

afterEach(() => vi.restoreAllMocks());

test('a page gives its posting and exit 0', async () => {
  const { code, out } = await output(
    file('page.html', page),
    '--url',
    'https://uk.indeed.com/viewjob?jk=0123456789abcdef',
  );
  expect(code).toBe(0);
  expect(out).toMatchObject([
    {
      ok: true,
      posting: {
        title: 'Backend Engineer',
        board: 'indeed',
        source: 'board',
        url: 'https://uk.indeed.com/viewjob?jk=0123456789abcdef',
      },
    },
  ]);
});

test('a page without an advert gives the reason, what was tried, and exit 1', async () => {
  const { code, out } = await output(file('empty.html', '<p>Nothing</p>'));
  expect(code).toBe(1);
  expect(out).toEqual([
    { ok: false, failure: { reason: 'empty', tried: ['json-ld', 'microdata', 'embedded', 'generic'] } },
  ]);
});

test('a batch answers line by line, in order, and exits 0 whatever its lines say', async () => {
  const lines = [{ id: 7, html: page }, { id: 'b', html: '' }, { id: 'c' }].map((line) => JSON.stringify(line));
  const { code, out } = await output('--jsonl', file('batch.jsonl', `${lines.join('\n')}\nnot json\n`));
  expect(code).toBe(0);
  expect(out).toMatchObject([
    { id: 7, ok: true },
    { id: 'b', ok: false, failure: { reason: 'empty' } },
    { id: 'c', ok: false, failure: { reason: 'failed' } },
    { id: null, ok: false, failure: { reason: 'failed' } },
  ]);
});

test.each([[[]], [['--nonsense', 'x']], [['a.html', 'b.html']], [[join(dir, 'absent.html')]]])(
  '%j is wrong usage',
  async (args) => {
    expect(await output(...args)).toEqual({ code: 2, out: [] });
  },
);
