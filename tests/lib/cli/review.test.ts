import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../../lib/cli/commands/review';

const folder = mkdtempSync(join(tmpdir(), 'review-'));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const CV = file(
  'maren.md',
  `# Maren Oakes
Backend Developer
Leeds, United Kingdom | maren@oakes.example

## Skills
Languages: Go, Java
Databases: PostgreSQL, Redis

## Experience

### Backend Developer, Thistle & Crane
Mar 2021 - Present

- Answered *questions* from the shop floor
- Moved 12 services to Kubernetes without a missed refund
`,
);

const ADVERT = `Backend Developer
Fenwick Tideway, Leeds

What you'll need
- Strong Go and PostgreSQL
- Kubernetes in <b>production</b> and [Terraform](http://fenwick.example)
- gRPC between services

Please send your CV. We cannot sponsor visas.
`;
const JOB = file('advert.txt', ADVERT);
const DATA = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Backend Developer',
  hiringOrganization: { '@type': 'Organization', name: 'Fenwick Tideway' },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
  description: `<p>${ADVERT.replaceAll('\n', '</p><p>')}</p>`.repeat(3),
};
const PAGE = file(
  'page.html',
  `<!doctype html><html><head><title>Backend Developer</title>
<script type="application/ld+json">${JSON.stringify(DATA)}</script></head>
<body><h1>Backend Developer</h1>${DATA.description}</body></html>`,
);

afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function reviewed(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text);
    return true;
  });
  const code = await run(args);
  vi.restoreAllMocks();
  return { code, ...said };
}

describe('review', () => {
  it('prints the review as JSON and nothing else, the text verbatim', async () => {
    const { code, out, err } = await reviewed('--cv', CV, '--job', JOB, '--today', '2026-11-22');
    const review = JSON.parse(out);
    expect([code, err]).toEqual([0, '']);
    expect(review.posting.text).toBe(ADVERT);
    expect(review.cv.work[0].highlights).toHaveLength(2);
    expect(review.coverage.must).toMatchObject({ asked: 5, proven: 1, listed: 2, absent: 2 });
    expect(review.market).toMatchObject({ document: 'cv', market: 'uk' });
  });

  it('takes a page as well', async () => {
    const { code, out } = await reviewed('--cv', CV, '--job', PAGE, '--today', '2026-11-22');
    expect(code).toBe(0);
    expect(JSON.parse(out).posting).toMatchObject({ source: 'json-ld', company: 'Fenwick Tideway', country: 'GB' });
  });

  it('the market given wins, and what differs follows it', async () => {
    const { out } = await reviewed('--cv', CV, '--job', JOB, '--today', '2026-11-22', '--market', 'us');
    expect(JSON.parse(out).market).toMatchObject({ document: 'resume', market: 'us', decided: true });
  });

  it('as Markdown, with nothing of the advert or the CV read as markup', async () => {
    const { code, out } = await reviewed('--cv', CV, '--job', JOB, '--today', '2026-11-22', '--format', 'markdown');
    expect(code).toBe(0);
    expect(out).toContain('# Backend Developer\n');
    expect(out).toContain('1 of 5 must-haves shown in your work · 2 only in your skills list · 2 not in your CV');
    expect(out).toContain('Moved 12 services to Kubernetes');
    expect(out).toContain('\\[Terraform\\](http://fenwick.example)');
    expect(out).not.toContain('<b>');
  });

  it('says a line of the advert that decides two things once', async () => {
    const both = 'You must have the right to work in the UK, since we cannot sponsor visas';
    const job = file('both.txt', ADVERT.replace('We cannot sponsor visas', both));
    const { out } = await reviewed('--cv', CV, '--job', job, '--today', '2026-11-22', '--format', 'markdown');
    expect(out.split(both)).toHaveLength(2);
  });

  it.each([
    ['no CV', ['--job', JOB]],
    ['no job', ['--cv', CV]],
    ['both from standard input', ['--cv', '-', '--job', '-']],
    ['a market we have no rules for', ['--cv', CV, '--job', JOB, '--market', 'au']],
    ['a day that is none', ['--cv', CV, '--job', JOB, '--today', '2026-02-30']],
    ['another format', ['--cv', CV, '--job', JOB, '--format', 'html']],
    ['an option that is none', ['--cv', CV, '--job', JOB, '--fast']],
    ['a file that is not there', ['--cv', CV, '--job', join(folder, 'none.txt')]],
  ])('wrong usage: %s', async (_, args) => {
    const { code, out, err } = await reviewed(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it.each([
    ['an advert with nothing in it', 'job', ['--cv', CV, '--job', file('short.txt', 'Go')]],
    ['a CV with nothing in it', 'cv', ['--cv', file('empty.txt', ''), '--job', JOB]],
  ])('refused with its reason: %s', async (_, input, args) => {
    const { code, out } = await reviewed(...args);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false, input, failure: { reason: expect.any(String) } });
  });
});
