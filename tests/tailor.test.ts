import { describe, expect, it } from 'vitest';
import { knowledge } from '../data/knowledge';
import { reviewJson } from '../lib/cli/review-json';
import type { Cv } from '../lib/model/cv';
import type { Posting } from '../lib/model/posting';
import type { Choices, Review } from '../lib/model/review';
import { tailor } from '../lib/tailor';
import { bullet, cvOf, postingOf, project, role, TODAY } from './lib/match/support';

const CHOICES: Choices = { market: null, usualMarket: 'uk', corrections: [] };

const ADVERT = `Senior Backend Engineer
Fenwick Tideway runs refunds for shops on the high street. Leeds, two days a week in the office.

What you'll need
- 5+ years of commercial backend experience
- Strong Go and PostgreSQL
- Kafka or RabbitMQ in production
- Experience with Kubernetes and Terraform
- gRPC between services

Nice to have
- Redis
- Some Python

Our stack: Datadog, Kotlin.

You must have the right to work in the UK. We cannot sponsor visas.
Salary £65,000 to £75,000. Please send your CV.`;

const POSTING: Posting = {
  ...postingOf(ADVERT, { title: 'Senior Backend Engineer', company: 'Fenwick Tideway', location: 'Leeds' }),
  blocks: ADVERT.split('\n')
    .filter(Boolean)
    .map((line) => ({
      kind: line.startsWith('- ') ? ('item' as const) : ('paragraph' as const),
      text: line.replace(/^- /, ''),
    })),
};

const CV: Cv = cvOf({
  label: 'Backend Developer',
  profile: 'Backend developer with 6 years of work on refunds, in Go and Postgres.',
  skills: [
    ['Go', 'Java', 'Terraform'],
    ['PostgreSQL', 'Redis'],
  ],
  roles: [
    role('Backend Developer', '2021-03 to now', [
      'Answered questions from the shop floor',
      'Wrote the on-call handbook',
      'Tuned Postgres for the label service',
      'Moved 12 services to Kubernetes without a missed refund, in Go',
      'Ran RabbitMQ for refunds, cutting lost messages from 11 a month to 1',
    ]),
    role('Developer', '2016-01 to 2020-12', [
      'Built 9 endpoints in Java for parcel labels',
      'Kept Redis and MySQL fast',
    ]),
  ],
  projects: [
    project('Tidewatch', 'Reads 40 river gauges with Python', {
      bullets: [bullet('Alerts 300 anglers through Redis')],
    }),
  ],
});

const review = (posting = POSTING, cv: Cv | null = CV, choices = CHOICES): Review =>
  tailor(posting, cv, knowledge, TODAY, choices);

/** What stands at a JSON Resume path of the review as the command line prints it. */
function at(document: unknown, path: string): unknown {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document);
}

describe('a CV that is filled in by half', () => {
  const SAID = ['Wrote the rota', 'Kept the wiki', 'Ordered the desks', 'Cut the run from 4 hours to 35 minutes'];
  const HINTS = [
    'Cut ⟦what⟧ from ⟦4 hours⟧ to 35 minutes',
    'Cut costs by 40% with ⟦Kafka⟧',
    'Ran it on Kafka for ⟦whom⟧',
  ];
  const half = cvOf({ roles: [role('Developer', '2021-01 to now', [...HINTS, ...SAID])] });
  const { bullets, findings } = review(POSTING, half);

  it('is judged by what it says, and the lines that are open are no results', () => {
    const found = findings.find(({ rule }) => rule === 'results-stated');
    expect(found?.measured).toMatchObject({ value: 3 });
    expect(found?.cv.map(({ path, quote }) => [path, quote])).toEqual(
      SAID.slice(0, 3).map((text, k) => [`work[0].highlights[${k + HINTS.length}]`, text]),
    );
    const results = bullets.map(({ text, result }) => [text, result]);
    expect(results).toEqual(expect.arrayContaining([...HINTS, ...SAID.slice(0, 3)].map((text) => [text, 'none'])));
  });

  it('has every line at its own path', () => {
    for (const { path, text } of bullets) {
      expect(half.roles[0]?.bullets[Number(/highlights\[(\d+)\]/.exec(path)?.[1])]?.text).toBe(text);
    }
    expect(bullets).toHaveLength(HINTS.length + SAID.length);
  });
});

describe('the whole review', () => {
  const whole = review();
  const gap = (skill: string) => whole.gaps.find((one) => one.skill === skill);

  it('counts as by hand', () => {
    // musts: Go, PostgreSQL, Kafka or RabbitMQ, Kubernetes proven; Terraform listed; gRPC absent. Nice: Redis, Python proven.
    // (3 x 4 + 1.5 + 0 + 1 + 1) / 20 = 77.5; five of six musts are named: 83
    expect(whole.coverage).toMatchObject({
      value: 77,
      why: 'ok',
      must: { asked: 6, proven: 4, listed: 1, neighbouring: 0, absent: 1 },
      nice: { asked: 2, proven: 2, listed: 0, neighbouring: 0, absent: 0 },
    });
  });

  it('says each gap with both lines', () => {
    expect(gap('grpc')).toMatchObject({
      say: 'missing',
      level: 'must',
      advert: { quote: 'gRPC between services' },
      cv: [],
    });
    expect(gap('terraform')).toMatchObject({
      say: 'unproven',
      cv: [{ path: 'skills[0].keywords[2]', quote: 'Terraform' }],
    });
    expect(gap('kafka')).toBeUndefined();
    expect(whole.stack.map(({ name }) => name).sort()).toEqual(['Datadog', 'Kotlin']);
  });

  it('what decides before any skill does', () => {
    expect(whole.eligibility.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['right-to-work', 'no-sponsorship']),
    );
    expect(whole.years).toEqual([{ skill: null, asked: 5, shown: 6, roles: ['work[0]', 'work[1]'] }]);
    expect(whole.market).toMatchObject({ document: 'cv', market: 'uk', decided: true });
  });

  it('the bullets that answer it come to the top of their job', () => {
    const moved = whole.bullets.filter(({ action }) => action === 'forward');
    expect(moved.map(({ path, proposed }) => [path, proposed])).toEqual([
      ['work[0].highlights[3]', 1],
      ['work[0].highlights[4]', 2],
    ]);
  });

  it('is the same every time', () => {
    expect(JSON.stringify(review())).toBe(JSON.stringify(whole));
  });
});

describe('every quote stands where it says', () => {
  const whole = review();
  const printed = JSON.parse(JSON.stringify(reviewJson(whole))) as { cv: unknown };

  it('quotes of the CV', () => {
    const quotes = [...whole.gaps, ...whole.hits].flatMap(({ cv }) => cv);
    expect(quotes.length).toBeGreaterThan(8);
    for (const { path, quote } of quotes) expect(at(printed.cv, path)).toContain(quote);
    for (const { path, text } of whole.bullets) expect(at(printed.cv, path)).toBe(text);
    for (const { path, quote, span } of whole.findings.flatMap(({ cv }) => cv)) {
      expect(String(at(printed.cv, path)).slice(...(span ?? []))).toBe(quote);
    }
  });

  it('quotes of the advert', () => {
    const quotes = [...whole.gaps.map(({ advert }) => advert), ...whole.hits.map(({ advert }) => advert)];
    expect(quotes).not.toEqual([]);
    expect(whole.eligibility).not.toEqual([]);
    for (const { quote, span } of quotes) expect(span && ADVERT.slice(...span)).toBe(quote);
    for (const { quote } of whole.eligibility) expect(ADVERT).toContain(quote);
  });

  it('places that are named exist', () => {
    const paths = [...whole.gaps.flatMap(({ where }) => where.map(({ path }) => path)), ...whole.seniority.evidence];
    expect(paths).not.toEqual([]);
    for (const path of paths) expect(at(printed.cv, path)).toBeDefined();
  });
});

describe('with nothing to compare', () => {
  it('no CV: what is asked, and no number', () => {
    const { coverage, gaps, hits, bullets, summary, demands } = review(POSTING, null);
    expect(coverage).toMatchObject({ value: null, why: 'no-cv', must: { asked: 6 } });
    expect([gaps, hits, bullets]).toEqual([[], [], []]);
    expect(summary).toBeNull();
    expect(demands.filter(({ level }) => level === 'must').map(({ skill }) => skill)).toEqual([
      'go',
      'postgresql',
      'kafka',
      'rabbitmq',
      'kubernetes',
      'terraform',
      'grpc',
    ]);
  });

  it('an advert in German: its language and nothing else', () => {
    const text =
      'Wir suchen eine erfahrene Entwicklerin mit Kenntnissen in Java und Kafka. Du arbeitest mit uns an der Plattform und bist für die Dienste zuständig, die wir für unsere Kunden betreiben. Wir bieten dir ein Team, das sich auf dich freut.';
    const german = review(postingOf(text));
    expect(german).toMatchObject({
      language: 'de',
      gaps: [],
      hits: [],
      bullets: [],
      summary: null,
      check: [],
      findings: [],
    });
    expect(german.stack.map(({ name }) => name).sort()).toEqual(['Apache Kafka', 'Java']);
    expect(german.coverage).toMatchObject({ value: null, why: 'not-english' });
  });

  it('corrections count at once and stay in sight', () => {
    const corrected = review(POSTING, CV, {
      ...CHOICES,
      corrections: [
        { skill: 'grpc', as: 'not-a-skill' },
        { skill: 'terraform', as: 'nice' },
      ],
    });
    expect(corrected.coverage.must).toMatchObject({ asked: 4, proven: 4 });
    expect(corrected.gaps.map(({ skill, level }) => [skill, level])).toContainEqual(['terraform', 'nice']);
    expect(corrected.demands).toContainEqual({
      skill: 'grpc',
      name: 'gRPC',
      level: 'must',
      group: null,
      removed: true,
    });
  });
});

describe('what no CV can do', () => {
  const value = (cv: Cv) => review(POSTING, cv).coverage.value ?? 0;
  const withLine = (line: string): Cv => ({
    ...CV,
    roles: CV.roles.map((one, i) => (i === 0 ? { ...one, bullets: [...one.bullets, bullet(line)] } : one)),
  });
  const withKeywords = (...words: string[]): Cv => ({
    ...CV,
    skills: [...CV.skills, { id: 'more', name: null, keywords: words }],
  });

  it('repetition raises nothing', () => {
    expect(value(withLine('Go, Go, PostgreSQL, PostgreSQL, Kubernetes, Kubernetes, Redis, Redis'))).toBe(value(CV));
    expect(value(withKeywords('Go', 'Go', 'PostgreSQL', 'Kubernetes', 'Terraform', 'Terraform'))).toBe(value(CV));
    const twice: Cv = { ...CV, roles: [...CV.roles, ...CV.roles.map((one) => ({ ...one, id: `${one.id} again` }))] };
    expect(value(twice)).toBe(value(CV));
  });

  it.each(['gRPC', 'Terraform', 'Kafka', 'Go', 'PostgreSQL', 'Redis', 'Python', 'Kotlin', 'Datadog', 'Haskell'])(
    'a line more about %s never lowers it',
    (name) => {
      expect(value(withLine(`Built the refund ledger with ${name} in it`))).toBeGreaterThanOrEqual(value(CV));
      expect(value(withKeywords(name, 'Docker'))).toBeGreaterThanOrEqual(value(CV));
    },
  );

  it('a missing must holds the number down whatever else is there', () => {
    const { value: number, must } = review(POSTING, withKeywords('Redis', 'Python')).coverage;
    expect(number).toBeLessThanOrEqual(Math.floor((100 * (must.proven + must.listed)) / must.asked));
  });
});
