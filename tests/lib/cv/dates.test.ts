import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { datePatterns, findDates } from '../../../lib/cv/dates';

const patterns = datePatterns(cvKnowledge.dates);

describe('findDates', () => {
  it.each([
    ['Jan 2019 – Present', '2019-01', null, true],
    ['January 2019 to date', '2019-01', null, true],
    ['Feb 2020–Jan 2021', '2020-02', '2021-01', false],
    ['Sept. 2014 - May 2016', '2014-09', '2016-05', false],
    ['01/2022 - 11/2023', '2022-01', '2023-11', false],
    ['03.2018 — 04.2019', '2018-03', '2019-04', false],
    ['2023-08-01 until 2024-03-31', '2023-08-01', '2024-03-31', false],
    ['2016-2018', '2016', '2018', false],
    ['2016–18', '2016', '2018', false],
    ["May '19 – Jun '21", '2019-05', '2021-06', false],
    ['Mar – Jul 2020', '2020-03', '2020-07', false],
    ['since 2021', '2021', null, true],
    ['(October 2020 → now)', '2020-10', null, true],
    ['July 2012 – Ongoing', '2012-07', null, true],
    ['12 March 2020 - 4 May 2021', '2020-03', '2021-05', false],
    ['Sep. 2023 Mar. 2024', '2023-09', '2024-03', false],
    ['2021-04 –', '2021-04', null, true],
  ] as const)('reads the range %j', (text, start, end, current) => {
    expect(findDates(text, patterns)).toMatchObject({ start, end, current, range: true });
  });

  it.each([
    ['June 2018', '2018-06'],
    ['Graduated 2017', '2017'],
    ['2020-11', '2020-11'],
  ] as const)('reads the single date %j', (text, date) => {
    expect(findDates(text, patterns)).toMatchObject({ start: date, end: date, range: false });
  });

  it('keeps the words that a partial date cannot hold', () => {
    expect(findDates('Summer 2022', patterns)).toMatchObject({ start: '2022', lossy: 'Summer 2022' });
  });

  it.each([
    'handled 2000000 requests',
    'ISO 27001 audits',
    'port 20189 was open',
    'May lead a team of 4',
    'from 4 hours to 35 minutes',
    'Python 3.11',
    'M2018X boards',
    'Room 1024',
    'IPv6 to IPv4',
    'a 2019ers club',
    'cost 1850 pounds',
    'Now at version 12',
    'March to the shops',
    '99.97% to 99.99%',
    'Java 8 to 17',
    'version 20.19 to 22',
    'present in every release',
    'the summer after next',
    '+44 7700 900142',
  ])('finds no date in %j', (text) => {
    expect(findDates(text, patterns)).toBeNull();
  });
});
