import { describe, expect, it } from 'vitest';
import type { Role } from '../../../lib/model/cv';
import { advertOf, cvOf, match, role, term } from './support';

const ASKS = advertOf([], { experience: { minYears: 5, quote: '5 years' } });

function years(roles: readonly Role[], profile?: string) {
  const [line] = match(ASKS, cvOf({ roles, ...(profile ? { profile } : {}) }), '').years;
  return line!;
}

describe('years shown, rounded down', () => {
  it.each([
    ['one role to the month', ['2020-01 to 2022-12'], 3],
    ['a month short of three years', ['2020-01 to 2022-11'], 2],
    ['overlaps once', ['2020-01 to 2021-12', '2021-01 to 2022-12'], 3],
    ['gaps not at all', ['2018-01 to 2018-12', '2021-01 to 2021-12'], 2],
    ['to today', ['2021-11 to now'], 5],
    ['bare years', ['2019 to 2021'], 2],
    ['within one year', ['2020 to 2020'], 0],
    ['the wrong way round', ['2022-01 to 2020-01'], 0],
    ['no dates', [''], 0],
  ])('%s', (_, dates, shown) => {
    expect(years(dates.map((when) => role('Backend Developer', when))).shown).toBe(shown);
  });

  it.each([
    ['by title', role('Platform Engineer', '2020-01 to 2022-12'), 3],
    ['by what its bullets show', role('Consultant', '2020-01 to 2022-12', ['Kafka and Redis for a grocer']), 3],
    ['neither', role('Shop Assistant', '2020-01 to 2022-12', ['Ran the till']), 0],
    ['one tool is not enough', role('Analyst', '2020-01 to 2022-12', ['Queried PostgreSQL']), 0],
    ['another trade', role('Civil Engineer', '2020-01 to 2022-12'), 0],
  ])('engineering roles: %s', (_, one, shown) => {
    expect(years([one]).shown).toBe(shown);
  });

  it.each([
    ['states fewer', 'Developer with 2 years in production work.', 2],
    ['states fewer in words', 'Developer with two years of it.', 2],
    ['states more', 'Developer with 12 years of it.', 3],
    ['states a part, too', 'Developer with 3 years of it, the last 2 years on refunds.', 3],
    ['states none', 'Developer of refund systems since the start.', 3],
  ])('the profile %s', (_, profile, shown) => {
    expect(years([role('Developer', '2020-01 to 2022-12')], profile).shown).toBe(shown);
  });

  it('a term with years counts the roles that show it', () => {
    const text = '4 years of Kafka, and Redis';
    const advert = advertOf([term('kafka', 'must', text, { years: 4 }), term('redis', 'must', text)]);
    const cv = cvOf({
      skills: [['Kafka', 'Redis']],
      roles: [
        role('Developer', '2022-01 to 2023-12', ['Kafka for refunds']),
        role('Developer', '2018-01 to 2021-12', ['Redis']),
      ],
    });
    expect(match(advert, cv, text).years).toEqual([{ skill: 'kafka', asked: 4, shown: 2, roles: ['work[0]'] }]);
  });
});

it('years of an either/or are asked once, and shown by its best member', () => {
  const text = '3 years with Kafka or Redis';
  const advert = advertOf([
    term('kafka', 'must', text, { years: 3, group: 'g1' }),
    term('redis', 'must', text, { years: 3, group: 'g1' }),
  ]);
  const roles = [role('Developer', '2019-01 to 2022-12', ['Redis for the shop'])];
  expect(match(advert, cvOf({ roles }), text).years).toEqual([
    { skill: 'redis', asked: 3, shown: 4, roles: ['work[0]'] },
  ]);
});

describe('years of a practice are years in all', () => {
  const text = '4 years of microservices';
  const cv = cvOf({ roles: [role('Developer', '2020-01 to 2022-12')] });
  const asked = term('microservices', 'must', text, { years: 4 });

  it('where the advert states no others', () => {
    expect(match(advertOf([asked]), cv, text).years).toEqual([{ skill: null, asked: 4, shown: 3, roles: ['work[0]'] }]);
  });

  it('and not beside those it states', () => {
    const advert = advertOf([asked], { experience: { minYears: 6, quote: '6 years' } });
    expect(match(advert, cv, text).years.map(({ asked: years }) => years)).toEqual([6]);
  });
});

describe('the level of a CV', () => {
  it.each([
    [
      'the newest title that names one',
      ['Senior Developer|2022-01 to now', 'Developer|2018-01 to 2021-12'],
      null,
      'senior',
      ['work[0].position'],
    ],
    [
      'an earlier title, where the newest is silent',
      ['Developer|2022-01 to now', 'Lead Developer|2018-01 to 2021-12'],
      null,
      'lead',
      ['work[1].position'],
    ],
    ['staff is a lead, not a senior', ['Senior Staff Engineer|2022-01 to now'], null, 'lead', ['work[0].position']],
    ['junior today', ['Junior Developer|2016-01 to now'], null, 'junior', ['work[0].position']],
    [
      'junior once is no word about today',
      ['Developer|2022-01 to now', 'Junior Developer|2020-01 to 2021-12'],
      null,
      'mid',
      ['work[0]', 'work[1]'],
    ],
    ['silent titles, under two years', ['Developer|2025-06 to now'], null, 'junior', ['work[0]']],
    ['silent titles, twenty years: never senior', ['Developer|2006-06 to now'], null, 'mid', ['work[0]']],
    [
      'the headline, where titles are silent',
      ['Developer|2006-06 to now'],
      'Senior Backend Developer',
      'senior',
      ['basics.label'],
    ],
    [
      'a title of another trade says nothing',
      ['Head of Sales|2022-01 to now', 'Developer|2016-01 to 2021-12'],
      null,
      'mid',
      ['work[1]'],
    ],
    [
      'a phrase that only holds the word',
      ['Developer, lead generation tools|2025-06 to now'],
      'Developer',
      'junior',
      ['work[0]'],
    ],
    ['no engineering role', ['Barista|2016-01 to now'], null, 'unknown', []],
  ] as const)('%s', (_, lines, label, level, evidence) => {
    const roles = lines.map((line) => {
      const [title = '', dates = ''] = line.split('|');
      return role(title, dates);
    });
    const cv = cvOf({ roles, ...(label ? { label } : {}) });
    expect(match(ASKS, cv, '').seniority).toEqual({ advert: 'mid', cv: level, evidence });
  });
});
