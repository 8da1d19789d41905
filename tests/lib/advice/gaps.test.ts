import { describe, expect, it } from 'vitest';
import { findGaps } from '../../../lib/advice/gaps';
import { findHits, theirStack } from '../../../lib/advice/hits';
import type { Level, Term } from '../../../lib/model/advert';
import type { Cv } from '../../../lib/model/cv';
import { cvOf, role, term, vocabulary } from '../match/support';
import { factsOf } from './support';

const TEXT =
  'You know Kafka or RabbitMQ, PostgreSQL, gRPC and Docker. Terraform and Redis are a plus. Scrum, mentoring.';
const skills = new Map(vocabulary.skills.map((skill) => [skill.id, skill]));

const CV = cvOf({
  skills: [
    ['Docker', 'Terraform'],
    ['MySQL', 'Redis'],
  ],
  roles: [
    role('Developer', '2016-01 to 2019-12', ['Ran RabbitMQ for parcel labels']),
    role('Developer', '2020-01 to now', ['Tuned Postgres', 'Kept MySQL fast']),
  ],
});

function gaps(terms: readonly Term[], cv: Cv = CV, title: string | null = null) {
  return findGaps(factsOf({ text: TEXT, terms, cv, posting: { title } }), skills);
}

const ask = (id: string, level: Level = 'must', more: Partial<Term> = {}) => term(id, level, TEXT, more);

describe('what is a gap, and what to say of it', () => {
  it.each([
    ['absent', 'grpc', 'missing', 'absent', []],
    ['listed only', 'docker', 'unproven', 'listed', [{ path: 'skills[0].keywords[0]', quote: 'Docker' }]],
    [
      'a near skill',
      'kafka',
      'neighbour',
      'neighbouring',
      [{ path: 'work[0].highlights[0]', quote: 'Ran RabbitMQ for parcel labels' }],
    ],
    ['other words', 'postgresql', 'wording', 'proven', [{ path: 'work[1].highlights[0]', quote: 'Tuned Postgres' }]],
  ])('%s', (_, id, say, grade, cv) => {
    expect(gaps([ask(id)])).toMatchObject([{ skill: id, say, grade, cv, level: 'must', counted: true }]);
  });

  it.each([
    ['shown in the same words', ask('rabbitmq')],
    ['mentioned', ask('grpc', 'mentioned')],
    ['not needed', ask('grpc', 'negated')],
    ['their stack', ask('grpc', 'mentioned', { stack: true })],
    ['a way of working', ask('scrum')],
    ['a soft skill', ask('mentoring')],
  ])('no gap: %s', (_, asked) => {
    expect(gaps([asked])).toEqual([]);
  });

  it('names the near skill, and no other', () => {
    expect(gaps([ask('kafka')])[0]?.near).toBe('RabbitMQ');
    expect(gaps([ask('grpc')])[0]?.near).toBeNull();
  });

  it('of a paragraph, quotes the sentence', () => {
    const cv = cvOf({ profile: 'Six years of refunds. Some Docker at home. Lives in Leeds.' });
    expect(gaps([ask('docker')], cv)[0]?.cv).toEqual([{ path: 'basics.summary', quote: 'Some Docker at home.' }]);
  });

  it('a satisfied group is none, an unmet one is one: its best member with the others', () => {
    const group = { group: 'g1' };
    expect(gaps([ask('kafka', 'must', group), ask('rabbitmq', 'must', group)])).toEqual([]);
    expect(gaps([ask('grpc', 'must', group), ask('docker', 'must', group)])).toMatchObject([
      { skill: 'docker', say: 'unproven', alternatives: [{ skill: 'grpc', name: 'gRPC', grade: 'absent' }] },
    ]);
    expect(gaps([ask('postgresql', 'must', group), ask('docker', 'must', group)])).toEqual([]);
  });
});

describe('order of importance', () => {
  it('musts, then what the title names, then the advert’s order', () => {
    const asked = [ask('terraform', 'nice'), ask('docker'), ask('grpc'), ask('kafka')];
    expect(gaps(asked).map(({ skill }) => skill)).toEqual(['docker', 'grpc', 'kafka', 'terraform']);
    expect(gaps(asked, CV, 'Kafka Engineer').map(({ skill }) => skill)).toEqual([
      'kafka',
      'docker',
      'grpc',
      'terraform',
    ]);
  });

  it('a name inside another word of the title is not named by it', () => {
    const order = gaps([ask('grpc'), ask('docker')], CV, 'Dockerised systems engineer').map(({ skill }) => skill);
    expect(order).toEqual(['grpc', 'docker']);
  });
});

describe('where it belongs', () => {
  it.each([
    [
      'with its like in the skills and in the latest job',
      'postgresql',
      cvOf({ skills: [['Docker'], ['MySQL', 'Redis']], roles: CV.roles.slice(0, 1) }),
      ['skills[1]', 'work[0]'],
    ],
    ['in the job that shows a near skill', 'kafka', CV, ['work[0]']],
    ['not in the skills again', 'docker', CV, ['work[1]']],
    [
      'not in a later job of another trade',
      'docker',
      cvOf({ roles: [role('Barista', '2021-01 to now'), ...CV.roles] }),
      ['work[2]'],
    ],
    ['nowhere when only the word differs', 'postgresql', CV, []],
    ['nowhere in an empty CV', 'docker', cvOf({}), []],
  ])('%s', (_, id, cv, paths) => {
    expect(gaps([ask(id)], cv)[0]?.where.map(({ path }) => path)).toEqual(paths);
  });
});

describe('hits and stack', () => {
  const facts = factsOf({
    text: TEXT,
    cv: CV,
    terms: [
      ask('rabbitmq'),
      ask('postgresql', 'mentioned'),
      ask('docker'),
      ask('mysql', 'mentioned', { stack: true }),
      ask('kafka', 'negated'),
      ask('mentoring'),
    ],
  });

  it('hits are what the work shows, with both lines', () => {
    expect(findHits(facts.match, facts.posting)).toEqual([
      {
        skill: 'rabbitmq',
        name: 'RabbitMQ',
        level: 'must',
        counted: true,
        grade: 'proven',
        advert: { quote: 'You know Kafka or RabbitMQ, PostgreSQL, gRPC and Docker.', span: [0, 56] },
        cv: [{ path: 'work[0].highlights[0]', quote: 'Ran RabbitMQ for parcel labels' }],
      },
      expect.objectContaining({ skill: 'postgresql', level: 'mentioned', counted: false }),
    ]);
  });

  it('the stack is what the team uses and asks of nobody', () => {
    expect(theirStack(facts.match)).toEqual([{ skill: 'mysql', name: 'MySQL', grade: 'proven' }]);
  });
});
