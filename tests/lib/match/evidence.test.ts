import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../lib/match/evidence';
import { bullet, cvOf, project, role, vocabulary } from './support';

const show = (cv: Parameters<typeof cvOf>[0], skill: string) =>
  (evidenceOf(cvOf(cv), vocabulary).get(skill) ?? []).map(({ path, place }) => [path, place]);

describe('where a skill is shown', () => {
  it.each([
    [
      'a bullet proves',
      { roles: [role(null, '', ['Moved the ledger to Kafka'])] },
      'kafka',
      ['work[0].highlights[0]', 'bullet'],
    ],
    [
      "a role's text proves",
      { roles: [role(null, '', [], { summary: 'Environment: Kafka, Redis' })] },
      'kafka',
      ['work[0].summary', 'role'],
    ],
    [
      'a project proves',
      { projects: [project('Tidewatch', 'Gauge readings over Kafka')] },
      'kafka',
      ['projects[0].description', 'project'],
    ],
    [
      "a project's bullet proves",
      { projects: [project('Tidewatch', '', { bullets: [bullet('Reads gauges over Kafka')] })] },
      'kafka',
      ['projects[0].highlights[0]', 'project'],
    ],
    [
      "a project's keywords prove",
      { projects: [project('Tidewatch', '', { keywords: ['Redis', 'Go'] })] },
      'go',
      ['projects[0].keywords[1]', 'project'],
    ],
    [
      'the skills list lists',
      { skills: [['Redis'], ['Docker', 'Kafka']] },
      'kafka',
      ['skills[1].keywords[1]', 'skills'],
    ],
    ['the profile lists', { profile: 'Writes Kafka consumers.' }, 'kafka', ['basics.summary', 'profile']],
    ['a title lists', { roles: [role('Java Developer', '')] }, 'java', ['work[0].position', 'profile']],
    [
      'an unplaced line lists',
      { unplaced: [{ id: 'u', text: 'Kafka meet-up organiser', after: null }] },
      'kafka',
      ['meta.unplaced[0]', 'profile'],
    ],
  ] as const)('%s', (_, cv, skill, place) => {
    expect(show(cv, skill)).toEqual([place]);
  });

  it('every quote is what stands at the path, and the span is the name in it', () => {
    const cv = cvOf({
      profile: 'Developer of payments services in Java.',
      skills: [['Go', 'PostgreSQL, Redis'], ['R']],
      roles: [role('Java Developer', '2021-02 to now', ['Ran K8s and Apache Kafka', 'Wrote Spring Boot services'])],
    });
    const forms = [...evidenceOf(cv, vocabulary)].flatMap(([, list]) =>
      list.map(({ quote, span }) => quote.slice(...span)),
    );
    expect(new Set(forms)).toEqual(
      new Set(['Java', 'payments', 'Go', 'PostgreSQL', 'Redis', 'R', 'K8s', 'Apache Kafka', 'Spring Boot']),
    );
  });
});

describe('names that are also words', () => {
  it.each([
    ['a lone keyword', { skills: [['Go'], ['Docker']] }, 'go', 1],
    ['one letter among keywords', { skills: [['Python', 'R', 'Java']] }, 'r', 1],
    ['a verb in a bullet', { roles: [role(null, '', ['Helped the team go live in March'])] }, 'go', 0],
    ['a capital verb in a bullet', { roles: [role(null, '', ['Go to person for the release'])] }, 'go', 0],
    ['an initial', { profile: 'Nominated by R. Hale for the ledger.' }, 'r', 0],
  ] as const)('%s', (_, cv, skill, times) => {
    expect(show(cv, skill)).toHaveLength(times);
  });
});

describe('names that the skills list confirms', () => {
  const found = (line: string, keywords: string[] = ['Go', 'R', 'Docker']) =>
    show({ skills: [keywords], roles: [role(null, '', [line])] }, 'go').filter(([path]) => path?.startsWith('work'))
      .length;

  it.each([
    ['at the end', 'Wrote the ledger in Go', 1],
    ['before a full stop', 'Wrote the ledger in Go. Twice.', 1],
    ['before a comma', 'Rewrote the label service in Go, halving memory', 1],
    ['behind the opening verb', 'Used Go for the ledger', 1],
    ['behind another skill', 'Wrote Kubernetes Go operators', 1],
    ['once for each place', 'From Go to more Go', 2],
    ['a verb', 'Helped the team go live in March', 0],
    ['the first word', 'Go to the shop floor each week', 0],
    ['the first word of a sentence', 'Ran it. Go to the shop floor.', 0],
    ['part of a name', 'Bought the Pokemon Go team lunch', 0],
    ['part of a word', 'Ran Google Sheets and GoCD', 0],
    ['an ampersand beside it', 'Ran the Go&See programme', 0],
    ['all in capitals', 'READY STEADY GO', 0],
    ['a number behind it', 'Ran it since Go 2020', 0],
  ] as const)('%s', (_, line, times) => {
    expect(found(line)).toBe(times);
  });

  it('nothing is confirmed without the list', () => {
    expect(found('Used Go for the ledger', ['Docker', 'Kafka'])).toBe(0);
  });
});

describe('order and implication', () => {
  it('newest proof first, then listings', () => {
    const cv = {
      skills: [['Kafka', 'Redis']],
      roles: [
        role(null, '2012-01 to 2016-05', ['Kafka for parcels']),
        role(null, '2021-01 to now', ['Kafka for refunds']),
        role(null, '2017-01 to 2020-12', ['Kafka for labels']),
      ],
    };
    expect(show(cv, 'kafka').map(([path]) => path)).toEqual([
      'work[1].highlights[0]',
      'work[2].highlights[0]',
      'work[0].highlights[0]',
      'skills[0].keywords[0]',
    ]);
  });

  it('what is implied stands under the implied skill, and says what was named', () => {
    const shown = evidenceOf(cvOf({ roles: [role(null, '', ['Wrote Spring Boot services'])] }), vocabulary);
    expect(shown.get('java')?.map(({ skill }) => skill)).toEqual(['spring-boot']);
    expect(shown.has('kafka')).toBe(false);
  });

  it('reads a Cv once for each vocabulary', () => {
    const cv = cvOf({ profile: 'Kafka' });
    const first = evidenceOf(cv, vocabulary);
    expect(evidenceOf(cv, vocabulary)).toBe(first);
    expect(evidenceOf({ ...cv, revision: 2 }, vocabulary)).not.toBe(first);
    expect(evidenceOf(cv, { ...vocabulary, version: 'later' })).not.toBe(first);
  });
});
