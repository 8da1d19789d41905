import { describe, expect, test } from 'vitest';
import { pageClues } from '../../../data/page-clues';
import { isInUrl, isSameTitle } from '../../../lib/posting/agree';
import { htmlBlocks } from '../../../lib/posting/html-blocks';
import { parseJson } from '../../../lib/posting/parse-json';
import { readCountry } from '../../../lib/posting/read-country';
import { readDay } from '../../../lib/posting/read-dates';
import { readSalary } from '../../../lib/posting/read-salary';
import { readWorkplace } from '../../../lib/posting/read-workplace';

describe('salary', () => {
  test.each([
    ['£65,000–£75,000 a year', 65_000, 75_000, 'GBP', 'year'],
    ['$75k - 125k | Equity', 75_000, 125_000, 'USD', null],
    ['€55.000 bis €62.500 per annum', 55_000, 62_500, 'EUR', 'year'],
    ['50 000 – 80 000 Kč', 50_000, 80_000, 'CZK', null],
    ['£450 per day', 450, null, 'GBP', 'day'],
    ['$38.50 - $41.25 an hour', 38.5, 41.25, 'USD', 'hour'],
    ['Up to £90k', null, 90_000, 'GBP', null],
    ['USD 48,526.40/yr', 48_526.4, null, 'USD', 'year'],
  ])('%s', (line, min, max, currency, period) => {
    expect(readSalary(line)).toEqual({ min, max, currency, period, quote: line });
  });

  test.each([
    '',
    'Competitive',
    'Competitive salary, depending on experience',
    '5 years of experience',
    '27 days of holiday a year',
    'Grade 7',
    '€0',
    'Salary: negotiable',
  ])('%j is no pay', (line) => {
    expect(readSalary(line)).toBeNull();
  });
});

describe('days', () => {
  test.each([
    ['2026-12-14', '2026-12-14'],
    ['2026-04-01T20:07:22.691Z', '2026-04-01'],
    ['Closing date: 14 December 2026', '2026-12-14'],
    ['Apply by December 3rd, 2026', '2026-12-03'],
  ])('%s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  test.each(['14/12/2026', 'next Friday', '2026', '31 days', '2026-13-01', 'in 30+ days'])(
    '%s states no sure day',
    (text) => {
      expect(readDay(text)).toBeNull();
    },
  );
});

describe('workplace', () => {
  test.each([
    ['Leeds (Hybrid)', 'hybrid'],
    ['2 days a week in the office, the rest from home', 'hybrid'],
    ['Remote within the EU', 'remote'],
    ['This is an on-site role', 'office'],
  ])('%s', (line, kind) => {
    expect(readWorkplace([line], pageClues)).toEqual({ kind, quote: line });
  });

  test.each([
    'No remote work',
    'This is not a remote position',
    'Remotely operated vehicles',
    'Leeds, UK',
    'Office manager',
  ])('%s says nothing', (line) => {
    expect(readWorkplace([line], pageClues)).toBeNull();
  });
});

describe('country', () => {
  test.each([
    ['GB', 'GB'],
    ['United Kingdom', 'GB'],
    ['UK', 'GB'],
    ['usa', 'US'],
    ['Ireland', 'IE'],
    ['Czechia', 'CZ'],
  ])('%s', (name, code) => {
    expect(readCountry(name, pageClues)).toBe(code);
  });

  test.each(['Anywhere', 'UNAVAILABLE', '', 'XX', 'London', 'Europe'])('%j is none', (name) => {
    expect(readCountry(name, pageClues)).toBeNull();
  });
});

describe('titles', () => {
  test.each([
    ['Backend Engineer', 'Backend Engineer at Marrowby Rail'],
    ['Solution Engineer (m/w/d)', 'Solution Engineer'],
    ['Développeur Sénior', 'Developpeur senior'],
    ['Senior Backend Engineer, Payments', 'Senior Backend Engineer (Payments)'],
  ])('%s is %s', (a, b) => {
    expect(isSameTitle(a, b)).toBe(true);
  });

  test.each([
    ['Backend Engineer', 'Frontend Engineer'],
    ['Engineer', ''],
    ['Data Engineer', 'Data Analyst'],
    ['Settings', 'Backend Engineer'],
    ['C', 'C++ Developer'],
  ])('%s is not %s', (a, b) => {
    expect(isSameTitle(a, b)).toBe(false);
  });

  test('an address may spell the title, or hold the id', () => {
    expect(isInUrl('https://x.example/jobs/backend-engineer-77', 'Backend Engineer', '')).toBe(true);
    expect(isInUrl('https://x.example/jobs/39454?lang=en', 'Nurse', '39454')).toBe(true);
    expect(isInUrl('https://x.example/jobs/39454', 'Nurse', '39')).toBe(false);
    expect(isInUrl('https://x.example/engineer', 'Backend Engineer', '')).toBe(false);
  });
});

describe('descriptions', () => {
  const kinds = (html: string) => htmlBlocks(html).map(({ kind, text }) => `${kind}: ${text}`);

  test.each([
    [
      'tags',
      '<h3>Introduction</h3>Have you not<p>finished?</p>',
      ['heading: Introduction', 'paragraph: Have you not', 'paragraph: finished?'],
    ],
    ['escaped once', '&lt;p&gt;Tea &amp;amp; cake&lt;/p&gt;', ['paragraph: Tea & cake']],
    [
      'escaped twice',
      '&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;ul&amp;gt;&amp;lt;li&amp;gt;Two',
      ['paragraph: One', 'item: Two'],
    ],
    [
      'plain lines',
      'We do this:\n• One\n- Two\n\nThree',
      ['heading: We do this:', 'item: One', 'item: Two', 'paragraph: Three'],
    ],
    [
      'bold headings',
      '<p><b>What you do</b></p><p><b>Go</b> and Rust</p>',
      ['heading: What you do', 'paragraph: Go and Rust'],
    ],
    ['line breaks', 'One<br>&#8226; Two<br/>&bull;&nbsp;Three', ['paragraph: One', 'item: Two', 'item: Three']],
    [
      'lists in lists',
      '<ul><li>One<ul><li>Two</li></ul></li><li><p>Three</p></li></ul>',
      ['item: One', 'item: Two', 'item: Three'],
    ],
    ['a table', '<table><tr><td>Place</td><td>Leeds</td></tr></table>', ['paragraph: Place | Leeds']],
    ['scripts', '<p>One</p><script>alert("<p>Two</p>")</script><style>p{}</style>', ['paragraph: One']],
    ['accents by name', '<p>Caf&eacute; &ccedil;a &lt;3 &unknown;</p>', ['paragraph: Café ça <3 &unknown;']],
    ['numbers below a sign', '<p>a < b and c > d</p>', ['paragraph: a < b and c > d']],
    ['nothing', ' <p>&nbsp;</p><p>•</p>', []],
  ])('%s', (_, html, expected) => {
    expect(kinds(html)).toEqual(expected);
  });
});

describe('a million characters made to be slow', () => {
  const many = (text: string) => text.repeat(1_000_000 / text.length);
  test.each([
    ['open tags', many('<a ')],
    ['open quotes', `<p>x</p>${many('<a "')}`],
    ['open comments', `<p>x</p>${many('<!--')}`],
    ['escapes', many('&amp;')],
    ['spaces', `<p>x${many(' ')}y</p>`],
    ['line breaks', `x${many('\n ')}y`],
  ])('%s are read in one pass', (_, html) => {
    const start = performance.now();
    htmlBlocks(html);
    parseJson(`{"a":"x"${html}`);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('JSON of pages', () => {
  test.each([
    ['raw line breaks in a text', '{"a":"one\ntwo\tthree"}', { a: 'one\ntwo\tthree' }],
    ['a trailing comma', '{"a":[1,2,],}', { a: [1, 2] }],
    ['a comma before a bracket in a text', '{"a":"x,]", }', { a: 'x,]' }],
    ['CDATA', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['a comment', '<!-- {"a":1} -->', { a: 1 }],
    ['a bad escape', '{"a":"C:\\Windows \\u12"}', { a: 'C:\\Windows \\u12' }],
    ['a semicolon', '{"a":1};', { a: 1 }],
  ])('%s', (_, text, expected) => {
    expect(parseJson(text)).toEqual(expected);
  });

  test.each(['', '{', 'undefined', '{"a":', 'function(){return}'])('%j does not parse', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});
