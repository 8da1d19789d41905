import { describe, expect, it } from 'vitest';
import { proposedOrder } from '../../../lib/advice/bullet-order';
import { adviseBullets } from '../../../lib/advice/bullets';
import type { Role } from '../../../lib/model/cv';
import { cvOf, role, TODAY, term } from '../match/support';
import { factsOf } from './support';

const TEXT = 'You know Kafka, Kubernetes and Go or Java. Redis is a plus. Our stack: Terraform. A payments firm.';
const TERMS = [
  term('kafka', 'must', TEXT),
  term('kubernetes', 'must', TEXT),
  term('go', 'must', TEXT, { group: 'g1' }),
  term('java', 'must', TEXT, { group: 'g1' }),
  term('redis', 'nice', TEXT),
  term('terraform', 'mentioned', TEXT, { stack: true }),
  term('payments', 'mentioned', TEXT),
  term('mentoring', 'must', TEXT),
  term('scrum', 'must', TEXT),
];

function advise(...roles: Role[]) {
  return adviseBullets(factsOf({ text: TEXT, terms: TERMS, cv: cvOf({ roles }) }), TODAY);
}

function moves(...lines: string[]) {
  const advised = advise(role('Developer', '2021-01 to now', lines));
  return advised.filter(({ action }) => action === 'forward').map(({ now, proposed }) => [now, proposed]);
}

const PLAIN = 'Answered questions of the shop floor';
const LONG = ['Wrote the rota', 'Kept the wiki', 'Ordered the desks', 'Planned the offsite', 'Ran the raffle'];

describe('which bullets come forward', () => {
  it.each([
    ['a must over nothing', [PLAIN, 'Ran Kafka for refunds'], [[2, 1]]],
    [
      'two musts with a figure over one',
      ['Ran Kafka for refunds', 'Moved 12 services to Kubernetes and Kafka'],
      [[2, 1]],
    ],
    ['nothing where the best is first', ['Moved 12 services to Kubernetes', PLAIN], []],
    ['no move between near equals', ['Ran Kafka for refunds', 'Ran Kubernetes for refunds'], []],
    ['a figure alone moves nothing', [PLAIN, 'Cut costs by 40%'], []],
    ['a nice-to-have alone moves nothing', [PLAIN, 'Put Redis in front'], []],
    ['their stack alone moves nothing', [PLAIN, 'Wrote Terraform modules'], []],
    [
      'a nice-to-have with a stated result over a figure',
      ['Cut costs by 40%', 'Put Redis in front, reducing reads'],
      [],
    ],
    ['a way of working moves nothing', [PLAIN, 'Ran Scrum for the label team'], []],
    ['a soft skill moves nothing', [PLAIN, 'Ran mentoring for 4 developers'], []],
    ['no bullet fits', [PLAIN, 'Planned the move'], []],
    ['a name said often counts once', ['Ran Kafka for refunds', 'Kafka, Kafka and Kafka'], []],
    [
      'alternatives count once',
      ['Wrote Java for refunds', 'Rewrote Java in Java and Spring Boot, with Golang beside it'],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(moves(...lines)).toEqual(expected);
  });

  it('a row of names does not outrank an achievement for long', () => {
    const names = 'Kafka, Kubernetes, Java, Redis, Terraform';
    expect(moves('Moved 12 services to Kubernetes over Kafka', names)).toEqual([]);
  });
});

describe('small edits', () => {
  const lines = ['Ran Kafka for refunds', PLAIN, 'Moved 12 services to Kubernetes over Kafka', 'Kept the wiki'];
  const order = (edited: string[]) =>
    advise(role('Developer', '2021-01 to now', edited)).map(({ path, proposed }) => [path, proposed]);

  it.each([
    ['a full stop', 0, 'Ran Kafka for refunds.'],
    ['a word more', 1, 'Answered all questions of the shop floor'],
    ['another figure', 2, 'Moved 14 services to Kubernetes over Kafka'],
    ['another word', 3, 'Kept the handbook'],
  ] as const)('%s moves nothing', (_, at, line) => {
    expect(order(lines.with(at, line))).toEqual(order(lines));
  });

  it('a must more does', () => {
    expect(order(lines.with(3, 'Rewrote the 30 refund jobs in Java, on Kubernetes and Kafka'))).not.toEqual(
      order(lines),
    );
  });
});

describe('every bullet once, moving only within its role', () => {
  const roles = [
    role('Developer', '2021-01 to now', [...LONG, 'Ran Kafka for 40 shops', 'Kubernetes and Kafka for refunds']),
    role('Developer', '2012-01 to 2016-01', ['Kept the till', 'Moved 9 services to Kubernetes with Kafka']),
  ];
  const advised = advise(...roles);

  it('positions are a permutation of each role', () => {
    expect(advised).toHaveLength(9);
    roles.forEach((one, i) => {
      const own = advised.filter((bullet) => bullet.role === `work[${i}]`);
      const places = one.bullets.map((_, k) => k + 1);
      expect(own.map(({ now }) => now).sort()).toEqual(places);
      expect(own.map(({ proposed }) => proposed).sort()).toEqual(places);
      for (const { path, text, now } of own) {
        expect(path).toBe(`work[${i}].highlights[${now - 1}]`);
        expect(text).toBe(one.bullets[now - 1]?.text);
      }
    });
  });

  it('those that come forward stand first, best first, with reasons in the bullet’s own words', () => {
    const [best] = advised;
    expect(best).toMatchObject({ path: 'work[0].highlights[6]', now: 7, proposed: 1, action: 'forward' });
    for (const { text, reasons, action } of advised) {
      for (const { quote } of reasons) expect(text).toContain(quote);
      if (action === 'forward') expect(reasons.length).toBeGreaterThan(0);
    }
  });

  it('reasons name what it answers, musts first, and its figure', () => {
    const [found] = advise(
      role('Developer', '2021-01 to now', ['Put Redis before Kafka for payments, cutting reads by 40%']),
    );
    expect(found?.reasons).toEqual([
      { kind: 'must', quote: 'Kafka' },
      { kind: 'nice', quote: 'Redis' },
      { kind: 'domain', quote: 'payments' },
      { kind: 'figure', quote: expect.stringContaining('40%') },
    ]);
  });

  it('skills are those named, not those implied', () => {
    const [found] = advise(role('Developer', '2021-01 to now', ['Wrote Spring Boot services']));
    expect(found?.skills).toEqual(['spring-boot']);
  });
});

describe('keep or trim', () => {
  const OLD = '2010-01 to 2014-01';
  const trimmed = (...roles: Role[]) =>
    advise(...roles)
      .filter(({ action }) => action === 'trim')
      .map(({ path }) => path);

  it.each([
    ['old, unrelated, in a long role', role('Developer', OLD, [...LONG, PLAIN]), 6],
    ['the same in the current role', role('Developer', '2010-01 to now', [...LONG, PLAIN]), 0],
    ['the same in a short role', role('Developer', OLD, [...LONG.slice(1), PLAIN]), 0],
  ])('%s', (_, one, count) => {
    expect(trimmed(one)).toHaveLength(count);
  });

  it.each([
    ['it names a term of the advert', 'Wrote Terraform modules'],
    ['it has a figure', 'Cut the nightly run by 40%'],
  ])('kept because %s', (_, line) => {
    expect(trimmed(role('Developer', OLD, [...LONG, line]))).toHaveLength(5);
  });

  it('the later of two that say the same, with the other’s words', () => {
    const roles = [
      role('Developer', '2020-01 to now', ['Moved the parcel label service from batch to stream']),
      role('Developer', '2016-01 to 2019-12', [
        'Moved the parcel label services from batch to stream',
        'Moved the office',
      ]),
    ];
    expect(trimmed(...roles)).toEqual(['work[1].highlights[0]']);
    const twin = advise(...roles).find(({ action }) => action === 'trim');
    expect(twin?.reasons).toEqual([{ kind: 'repeats', quote: 'Moved the parcel label service from batch to stream' }]);
  });
});

describe('the order itself', () => {
  it.each([
    ['nothing to gain', [0, 0, 0], [0, 1, 2]],
    ['a clear best', [0, 0, 5], [2, 0, 1]],
    ['not clearly better', [4, 5, 5.4], [0, 1, 2]],
    ['just clearly better', [4, 5.5, 0], [1, 0, 2]],
    ['equals keep their order', [0, 5, 5, 5], [1, 2, 3, 0]],
    ['only the top three places are given away', [0, 0, 0, 0, 9, 8, 7, 6], [4, 5, 6, 0, 1, 2, 3, 7]],
    ['no bullets', [], []],
  ])('%s', (_, scores, order) => {
    expect(proposedOrder(scores.map((score) => ({ score, fits: true })))).toEqual(order);
  });

  it('what does not fit stays, whatever its score, and holds its place by it', () => {
    const places = [
      { score: 1, fits: false },
      { score: 2, fits: true },
      { score: 9, fits: false },
    ];
    expect(proposedOrder(places)).toEqual([0, 1, 2]);
  });
});
