import { describe, expect, it } from 'vitest';
import type { Cv } from '../../../lib/model/cv';
import type { MarketId } from '../../../lib/model/market';
import { cvOf, project, role, term } from '../match/support';
import { checked, findingOf } from './support';

const withLines = (...lines: string[]): Cv => cvOf({ roles: [role('Developer', '2021-01 to now', lines)] });
const quotes = (rule: string, cv: Cv, market: MarketId | null = 'uk') =>
  (findingOf(rule, { cv, market })?.cv ?? []).map(({ quote }) => quote);

describe('spelling against the market', () => {
  it.each([
    ['American endings in the UK', 'Changed the color of the data center', 'uk', ['color', 'center']],
    ['British words in the US', 'Optimised the catalogue behaviour', 'us', ['Optimised', 'catalogue', 'behaviour']],
    ['a consistent -ize in the UK', 'Optimized and organized the release', 'uk', []],
    ['the market’s own', 'Analysed behaviour, then optimised it', 'uk', []],
    ['the market’s own, in the US', 'Analyzed behavior, then optimized it', 'us', []],
    ['a name inside a sentence', 'Built the portal of the Harbor Center', 'uk', []],
    ['code', 'Wrote color_map and theme.color', 'uk', []],
    ['words that are at home on both sides', 'Ran the release program under license', 'uk', []],
    ['no market, no wrong side', 'Changed the color', null, []],
  ] as const)('%s', (_, line, market, words) => {
    expect(quotes('market-spelling', withLines(line), market)).toEqual(words);
  });

  it.each([
    ['-ise beside -ize', ['Optimised it', 'Organized it', 'Finalised it'], 'uk', ['Organized']],
    ['one of them throughout', ['Optimised it', 'Organised it'], 'uk', []],
    ['both sides, market unknown', ['Changed the colour', 'Labeled it', 'Labeled them'], null, ['colour']],
    ['in the US the market check says it', ['Optimised it', 'Organized it'], 'us', []],
  ] as const)('mixed: %s', (_, lines, market, words) => {
    expect(quotes('mixed-spelling', withLines(...lines), market)).toEqual(words);
  });

  it('every word is found at its path and span', () => {
    const cv = withLines('Labeled the parcels by color');
    for (const { path, quote, span } of findingOf('market-spelling', { cv })?.cv ?? []) {
      expect(path).toBe('work[0].highlights[0]');
      expect('Labeled the parcels by color'.slice(...span!)).toBe(quote);
    }
  });
});

describe('paper, length, details, word', () => {
  const pdf = (pages: number, width: number) => ({ kind: 'pdf' as const, pages, paper: { width, height: 800 } });

  it.each([
    ['Letter in the UK', 612, 'uk', { name: 'page-width', value: 612, limit: 595 }],
    ['A4 in the US', 595.3, 'us', { name: 'page-width', value: 595, limit: 612 }],
    ['A4 in the UK', 595.3, 'uk', undefined],
    ['Letter in the US', 612, 'us', undefined],
    ['a size of its own', 420, 'uk', undefined],
    ['no market', 612, null, undefined],
  ] as const)('%s', (_, width, market, measured) => {
    expect(findingOf('market-paper', { cv: cvOf({ source: pdf(1, width) }), market })?.measured).toEqual(measured);
  });

  it.each([
    ['three pages', 'Developer', 3, { name: 'pages', value: 3, limit: 2 }],
    ['two pages', 'Developer', 2, undefined],
    ['two pages of a junior', 'Junior Developer', 2, { name: 'pages', value: 2, limit: 1 }],
  ] as const)('%s', (_, title, pages, measured) => {
    const cv = cvOf({ roles: [role(title, '2020-01 to now')], source: pdf(pages, 595) });
    expect(findingOf('market-length', { cv })?.measured).toEqual(measured);
  });

  it('text without pages is judged only when plainly too long', () => {
    const lines = (count: number) => Array.from({ length: count }, () => 'Ran it and ran it and ran it again');
    expect(findingOf('market-length', { cv: withLines(...lines(200)) })?.measured?.name).toBe('words');
    const short = checked({ cv: withLines(...lines(3)) });
    expect(short.check.find(({ id }) => id === 'market-length')?.verdict).toBe('unknown');
  });

  it.each([
    ['date of birth', 'Date of birth: 4 May 1991', 'uk', 1],
    ['house and street', '14 Alder Street, Leeds', 'uk', 1],
    ['full postcode', 'Leeds LS9 8AG', 'uk', 1],
    ['marital status', 'Marital status: single', 'uk', 1],
    ['nationality in the US', 'Nationality: Irish', 'us', 1],
    ['nationality in the UK', 'Nationality: Irish', 'uk', 0],
    ['town and outward postcode', 'Leeds LS9', 'uk', 0],
    ['a single page app', 'Wrote single page apps', 'uk', 0],
    ['a year', 'Volunteer since 1991', 'uk', 0],
  ] as const)('%s', (_, text, market, count) => {
    const cv = cvOf({ unplaced: [{ id: 'u', text, after: null }] });
    expect(findingOf('market-details', { cv, market })?.cv ?? []).toHaveLength(count);
  });

  it('an advert that asks for clearance may be told the nationality', () => {
    const cv = cvOf({ unplaced: [{ id: 'u', text: 'Nationality: Irish', after: null }] });
    const advert = { eligibility: [{ kind: 'clearance' as const, quote: 'Must hold clearance.' }] };
    expect(findingOf('market-details', { cv, market: 'us', advert })).toBeUndefined();
  });

  it.each([
    ['resume in the UK', 'Maren-Oakes-Resume.pdf', 'uk', ['Resume']],
    ['CV in the US', 'maren_oakes_CV.pdf', 'us', ['CV']],
    ['its own word', 'maren_oakes_cv.pdf', 'uk', []],
    ['none', 'maren_oakes.pdf', 'uk', []],
    ['inside a word', 'recvd-files.pdf', 'us', []],
  ] as const)('the word on the file: %s', (_, fileName, market, words) => {
    expect(quotes('market-document-word', cvOf({ source: { fileName } }), market)).toEqual(words);
  });
});

describe('the profile', () => {
  const profile = (text: string, rule: string) => findingOf(rule, { cv: cvOf({ profile: text }) });

  it.each([
    ['none at all', '', true],
    ['nothing in it', 'I enjoy building things that people like.', true],
    ['a level', 'Junior developer.', false],
    ['a stack', 'Writes Python and PostgreSQL.', false],
    ['a system', 'Works on booking for clinics.', false],
    ['a result', 'Halved the nightly run.', false],
  ])('facts: %s', (_, text, raised) => {
    expect(profile(text, 'profile-facts') !== undefined).toBe(raised);
  });

  it('says where it looked in vain', () => {
    expect(findingOf('profile-facts', {})).toMatchObject({ path: '', cv: [], searched: ['basics.summary'] });
  });

  it.each([
    ['short', 20, 40],
    ['long', 90, 75],
  ])('%s', (_, words, limit) => {
    expect(profile('word '.repeat(words), 'profile-length')?.measured).toEqual({ name: 'words', value: words, limit });
  });

  it.each([40, 58, 75])('%i words pass', (words) => {
    expect(profile('word '.repeat(words), 'profile-length')).toBeUndefined();
  });

  it.each([
    ['bare', 'A passionate team player.', ['passionate', 'team player']],
    ['beside a figure', 'Motivated by the 40% we saved last year.', []],
    ['beside a named skill', 'Enthusiastic about Kafka and its limits.', []],
    ['proof in another sentence', 'Highly motivated. Cut costs by 40%.', ['Highly motivated']],
    ['inside another word', 'Demotivated nobody.', []],
  ])('traits: %s', (_, text, traits) => {
    expect((profile(text, 'empty-traits')?.cv ?? []).map(({ quote }) => quote)).toEqual(traits);
  });

  it.each([
    ['nine tools', 'Java, Python, PostgreSQL, MySQL, Kafka, RabbitMQ, Redis, Kubernetes, Docker', true],
    ['eight tools', 'Java, Python, PostgreSQL, MySQL, Kafka, RabbitMQ, Redis, Kubernetes', false],
    ['one tool nine times', 'Kafka '.repeat(9), false],
  ])('%s', (_, text, raised) => {
    expect(profile(text, 'profile-tool-list') !== undefined).toBe(raised);
  });
});

describe('bullets', () => {
  it.each([
    ['a duty', 'Responsible for the label service', ['Responsible for']],
    ['things', 'Worked with message brokers', ['Worked with']],
    ['people', 'Worked with the warehouse team on label faults', []],
    ['people further on', 'Worked closely with four senior engineers on faults', []],
    ['a duty with a figure', 'Responsible for cutting the run from 4 hours to 35 minutes', []],
    ['an achievement', 'Built the label service for nine depots', []],
    ['the words inside', 'Named who is responsible for each queue', []],
  ])('openers: %s', (_, line, found) => {
    expect(quotes('duty-openers', withLines(line))).toEqual(found);
  });

  const SILENT = ['Wrote the rota', 'Kept the wiki', 'Ordered the desks', 'Planned the offsite'];
  it.each([
    ['none of four says what changed', SILENT, 4],
    ['one of four does', [...SILENT.slice(1), 'Cut the run from 4 hours to 35 minutes'], 3],
    [
      'two of four do',
      [...SILENT.slice(2), 'Cut the run by 40%', 'Rewrote the queue, reducing lost messages'],
      undefined,
    ],
    ['too few to say', SILENT.slice(1), undefined],
  ])('results: %s', (_, lines, silent) => {
    expect(findingOf('results-stated', { cv: withLines(...lines) })?.measured?.value).toBe(silent);
  });

  it('bullets to bring forward from below the third are buried', () => {
    const text = 'You know Kafka and Kubernetes.';
    const terms = [term('kafka', 'must', text), term('kubernetes', 'must', text)];
    const best = 'Moved 9 services to Kubernetes over Kafka';
    const at = (lines: string[]) => findingOf('buried-bullets', { text, terms, cv: withLines(...lines) })?.path;
    expect(at([...SILENT.slice(0, 3), best])).toBe('work[0].highlights[3]');
    expect(at([...SILENT.slice(0, 2), best])).toBeUndefined();
  });

  it('words of the advert, with both passages', () => {
    const text = 'About us.\nYou will design and maintain scalable label services for our nine depots.';
    const copied = findingOf('copied-from-advert', {
      text,
      cv: withLines('Design and maintain scalable label services for our depots'),
    });
    expect(copied?.advert.map(({ quote }) => quote)).toEqual(['design and maintain scalable label services for our']);
    for (const { quote, span } of copied?.advert ?? []) expect(text.slice(...span!)).toBe(quote);
    expect(
      findingOf('copied-from-advert', {
        text,
        cv: withLines('Maintained label services for nine depots in two countries'),
      }),
    ).toBeUndefined();
  });
});

describe('the rest', () => {
  const keywords = (count: number) => Array.from({ length: count }, (_, i) => `tool ${i}`);

  it.each([
    ['skill-count', cvOf({ skills: [keywords(46)] }), true],
    ['skill-count', cvOf({ skills: [keywords(45)] }), false],
    ['skill-groups', cvOf({ skills: [keywords(13)] }), true],
    ['skill-groups', cvOf({ skills: [keywords(12), keywords(12)] }), false],
    ['target-title', cvOf({}), true],
    ['target-title', cvOf({ label: 'Backend Developer' }), false],
    ['projects-early', cvOf({ roles: [role('Junior Developer', '2025-01 to now')] }), true],
    ['projects-early', cvOf({ roles: [role('Senior Developer', '2025-01 to now')] }), false],
    [
      'projects-early',
      cvOf({ roles: [role('Junior Developer', '2025-01 to now')], projects: [project('Tidewatch', '')] }),
      false,
    ],
    ['thin-projects', cvOf({ projects: [project('Tidewatch', 'Built with Python and Redis')] }), true],
    ['thin-projects', cvOf({ projects: [project('Tidewatch', 'Reads 40 gauges with Python and Redis')] }), false],
    ['dense-text', cvOf({ roles: [role('Developer', '', [], { summary: 'word '.repeat(46) })] }), true],
    ['dense-text', cvOf({ roles: [role('Developer', '', ['Ran it'], { summary: 'word '.repeat(46) })] }), false],
    ['dense-text', cvOf({ roles: [role('Developer', '', [], { summary: 'word '.repeat(45) })] }), false],
    ['file-name', cvOf({ source: { fileName: 'cv_final_v2.pdf' } }), true],
    ['file-name', cvOf({ source: { fileName: 'Maren-Oakes-Backend-CV.pdf' } }), false],
    ['links', cvOf({ basics: { url: 'http://localhost:3000' } }), true],
    ['links', cvOf({ basics: { url: 'https://oakes.dev' } }), false],
    [
      'tense',
      cvOf({ roles: [role('Developer', '2015-01 to 2018-01', ['Built it', 'Research integrated into the queue'])] }),
      false,
    ],
    ['tense', cvOf({ roles: [role('Developer', '2015-01 to 2018-01', ['Built it', 'Manage the queue'])] }), true],
    ['tense', cvOf({ roles: [role('Developer', '2015-01 to now', ['Built it', 'Manage the queue'])] }), false],
    ['slips', withLines('Ran the the queue'), true],
    ['slips', withLines('Ran the queue , twice'), true],
    ['slips', withLines('Knew that that was it, and ran 4,000 jobs'), false],
    ['worn-phrases', withLines('Spearheaded the move'), true],
    ['worn-phrases', withLines('Led the move'), false],
  ] as const)('%s %#', (rule, cv, raised) => {
    expect(findingOf(rule, { cv }) !== undefined).toBe(raised);
  });
});

describe('the checklist', () => {
  const { check, findings } = checked({ cv: withLines('Responsible for color', 'Changed the the behaviour') });

  it('market first, then the nine questions', () => {
    const ids = check.map(({ id }) => id);
    expect(ids.slice(0, 5).every((id) => id.startsWith('market-'))).toBe(true);
    expect(ids.slice(5)).toEqual([
      'role',
      'profile',
      'bullets',
      'measured',
      'skills',
      'projects',
      'scannable',
      'care',
      'tailored',
    ]);
  });

  it('a question looks at what answers it, and every finding is looked at', () => {
    for (const one of check) expect(one.findings.length > 0).toBe(one.verdict === 'look');
    expect(new Set(check.flatMap((one) => one.findings))).toEqual(new Set(findings.keys()));
  });

  it('nothing to look at is unknown, not fine', () => {
    const verdicts = Object.fromEntries(checked({ market: null }).check.map(({ id, verdict }) => [id, verdict]));
    expect(verdicts).toMatchObject({ 'market-paper': 'unknown', measured: 'unknown', skills: 'unknown' });
  });

  it('every finding has evidence, at most seven of a scope, one of a rule, the advert’s first', () => {
    for (const { cv, advert, measured, searched } of findings) {
      expect(cv.length + advert.length > 0 || measured !== null || searched !== null).toBe(true);
    }
    const scopes = findings.map(({ scope }) => scope);
    expect(scopes).toEqual([...scopes].sort());
    for (const scope of ['advert', 'cv']) expect(scopes.filter((one) => one === scope).length).toBeLessThanOrEqual(7);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBe(findings.length);
  });
});
