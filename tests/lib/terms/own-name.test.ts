import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../lib/terms/read-terms';
import { smallVocabulary } from '../../support/small-vocabulary';

const demands = (text: string, company: string | null, title: string | null = null) =>
  readTerms({ text, title, company }, smallVocabulary).map(({ skill, level }) => `${skill} ${level}`);

describe('the hiring firm’s own name is no demand', () => {
  it.each([
    ['Requirements\n- You love Redis, the company', 'Redis'],
    ['Requirements\n- You love Redis, the company', 'Redis Ltd'],
    ['Requirements\n- You love Redis, the company', 'Redis, Inc.'],
    ['Requirements\n- You love Redis, the company', 'Redis GmbH'],
    ['Requirements\n- You love Redis, the company', 'Redis Group plc'],
    ['Spring Lane Bakers needs bakers', 'Spring Lane Bakers Ltd'],
    ['You will represent Docker abroad', 'docker'],
    ['What we offer\nDocker shares', 'Docker Corp.'],
  ])('%j at %s', (text, company) => expect(demands(text, company)).toEqual([]));

  it.each([
    ['Requirements\n- Experience with Redis', 'Redis', ['redis must']],
    ['Requirements\n- Python, Redis, Kafka', 'Redis Ltd', ['python must', 'redis must', 'kafka must']],
    ['Requirements\n- You love Redis, the company', 'Harrow & Pike', ['redis must']],
    ['Requirements\n- You love Redis, the company', 'Redisson', ['redis must']],
    ['Requirements\n- You love Redis, the company', 'Group', ['redis must']],
    ['Requirements\n- You love Redis, the company', '', ['redis must']],
    ['Spring Lane Bakers needs Java, Spring', 'Spring Lane Bakers Ltd', ['java', 'spring']],
    ['Requirements\n- Docker, Kubernetes', 'Docker Harbour Works', ['docker must', 'kubernetes must']],
  ])('but the tool is: %j at %s', (text, company, expected) => {
    const found = demands(text, company);
    expect(found.map((term, i) => (expected[i]?.includes(' ') ? term : term.split(' ')[0]))).toEqual(expected);
  });

  it('holds in the title too', () => {
    expect(demands('', 'Redis Ltd', 'Gardener, Redis')).toEqual([]);
    expect(demands('', 'Harrow & Pike', 'Redis Engineer')).toEqual(['redis must']);
  });
});
