import { describe, expect, it } from 'vitest';
import type { Cv } from '../../../lib/model/cv';
import { advertOf, cvOf, match, project, role, term } from './support';

const TEXT = 'You know PostgreSQL, Kafka, Java, gRPC and Docker.';

function only(id: string, cv: Cv, text = TEXT) {
  const [found] = match(advertOf([term(id, 'must', text)]), cv, text).matches;
  return found!;
}

describe('grades', () => {
  it.each([
    ['in a bullet', 'docker', cvOf({ roles: [role(null, '', ['Packed it with Docker'])] }), 'proven', null],
    ['in a project', 'docker', cvOf({ projects: [project('Tidewatch', 'Docker set-up')] }), 'proven', null],
    ['only in the skills', 'docker', cvOf({ skills: [['Docker', 'Redis']] }), 'listed', null],
    ['only in the profile', 'docker', cvOf({ profile: 'Works with Docker.' }), 'listed', null],
    [
      'a near skill in a bullet',
      'kafka',
      cvOf({ roles: [role(null, '', ['Queues on RabbitMQ'])] }),
      'neighbouring',
      'rabbitmq',
    ],
    ['a near skill that is only listed', 'kafka', cvOf({ skills: [['RabbitMQ', 'Redis']] }), 'absent', null],
    [
      'listed, with a near skill proven',
      'kafka',
      cvOf({ skills: [['Kafka', 'Redis']], roles: [role(null, '', ['RabbitMQ'])] }),
      'listed',
      null,
    ],
    [
      'implied by a framework',
      'java',
      cvOf({ roles: [role(null, '', ['Wrote Spring Boot services'])] }),
      'proven',
      null,
    ],
    ['nowhere', 'grpc', cvOf({ roles: [role(null, '', ['Wrote REST services'])] }), 'absent', null],
    [
      'another name that holds it',
      'java',
      cvOf({ roles: [role(null, '', ['Wrote JavaScript widgets'])] }),
      'absent',
      null,
    ],
  ] as const)('%s', (_, id, cv, grade, neighbour) => {
    expect(only(id, cv)).toMatchObject({ grade, neighbour });
  });
});

describe('age of the proof, today being 22 November 2026', () => {
  it.each([
    ['the last day of the five years', ['2015-01 to 2021-11-22'], false],
    ['a day earlier', ['2015-01 to 2021-11-21'], true],
    ['a month counts to its end', ['2015-01 to 2021-11'], false],
    ['the month before', ['2015-01 to 2021-10'], true],
    ['a bare year counts to its end', ['2015 to 2021'], false],
    ['the year before', ['2015 to 2020'], true],
    ['the current job', ['2010-01 to now'], false],
    ['no dates', [''], false],
    ['old and new', ['2010-01 to 2012-01', '2022-01 to 2024-01'], false],
  ])('%s', (_, dates, old) => {
    expect(only('docker', cvOf({ roles: dates.map((when) => role(null, when, ['Docker'])) })).old).toBe(old);
  });

  it('a listing has no age', () => {
    expect(only('docker', cvOf({ skills: [['Docker', 'Redis']] })).old).toBe(false);
  });
});

describe('other words for the same', () => {
  const worded = (line: string, id: string, text: string) =>
    only(id, cvOf({ roles: [role(null, '', [line])] }), text).wording;

  it.each([
    ['Postgres for PostgreSQL', 'Tuned Postgres', 'postgresql', 'PostgreSQL', { advert: 'PostgreSQL', cv: 'Postgres' }],
    ['K8s for Kubernetes', 'Ran K8s clusters', 'kubernetes', 'Kubernetes', { advert: 'Kubernetes', cv: 'K8s' }],
    ['the same', 'Tuned PostgreSQL', 'postgresql', 'PostgreSQL', null],
    ['the longer form in the CV', 'Tuned PostgreSQL', 'postgresql', 'Postgres', null],
    ['other capitals', 'Tuned postgresql', 'postgresql', 'PostgreSQL', null],
    ['a word more', 'Ran Apache Kafka', 'kafka', 'Kafka', null],
    ['another ending', 'Split it into microservices', 'microservices', 'microservice', null],
    ['both forms in the CV', 'Moved Postgres to PostgreSQL 16', 'postgresql', 'PostgreSQL', null],
    ['implied, so not named at all', 'Wrote Spring Boot services', 'java', 'Java', null],
  ] as const)('%s', (_, line, id, form, wording) => {
    const text = `We use ${form}.`;
    expect(worded(line, id, text)).toEqual(wording);
  });
});

describe('corrections', () => {
  const text = 'Kafka or RabbitMQ. Docker. Redis is a plus.';
  const advert = advertOf([
    term('kafka', 'must', text, { group: 'g1' }),
    term('rabbitmq', 'must', text, { group: 'g1' }),
    term('docker', 'must', text),
    term('redis', 'nice', text),
  ]);
  const asked = (...corrections: Parameters<typeof match>[3] & object) => {
    const { must, nice } = match(advert, cvOf({}), text, corrections).coverage;
    return [must.asked, nice.asked];
  };

  it.each([
    ['none', [], [2, 1]],
    ['optional', [{ skill: 'docker', as: 'nice' }], [1, 2]],
    ['required', [{ skill: 'redis', as: 'must' }], [3, 0]],
    ['not a skill', [{ skill: 'docker', as: 'not-a-skill' }], [1, 1]],
    ['one alternative leaves its group', [{ skill: 'kafka', as: 'must' }], [3, 1]],
    ['not in this advert', [{ skill: 'java', as: 'must' }], [2, 1]],
  ] as const)('%s', (_, corrections, counts) => {
    expect(asked(...corrections)).toEqual(counts);
  });
});
