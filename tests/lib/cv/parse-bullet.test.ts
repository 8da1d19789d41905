import { describe, expect, it } from 'vitest';
import units from '../../../data/bullets/units.json';
import verbs from '../../../data/bullets/verbs.json';
import words from '../../../data/bullets/words.json';
import { BULLET_READING_VERSION, parseBullet } from '../../../lib/cv/parse-bullet';
import type { BulletLexicon } from '../../../lib/model/bullet-lexicon';
import type { Span } from '../../../lib/model/text';

const lexicon = { verbs, ...words, units } as unknown as BulletLexicon;

function read(text: string) {
  const reading = parseBullet(text, lexicon);
  const said = (span: Span | null) => (span === null ? null : text.slice(span[0], span[1]));
  return {
    ...reading,
    action: said(reading.parts.action),
    work: said(reading.parts.work),
    scope: said(reading.parts.scope),
    outcome: said(reading.parts.result),
    said: reading.clauses.map(said),
    counted: reading.figures.map(said),
  };
}

describe('the opening', () => {
  const rows: [text: string, tense: string, verb: string | null][] = [
    ['Cut the export from 9 minutes to 40 seconds', 'past', 'Cut'],
    ['Reduced cold starts on the pricing lambda', 'past', 'Reduced'],
    ['Design and document the partner API', 'present', 'Design'],
    ['Own the release process for 8 services', 'present', 'Own'],
    ['Runs the weekly triage', 'present', 'Runs'],
    ['Building internal tools for the depot', 'gerund', 'Building'],
    ['Run the importer in production', 'present', 'Run'],
    ['I built a rota app for a bakery', 'past', 'built'],
    ['I have rewritten the importer twice', 'past', 'rewritten'],
    ['Quietly retired the last FTP server', 'none', null],
    ['Successfully retired the last FTP server', 'past', 'retired'],
    ['Ledger API: split the monolith into 4 services', 'past', 'split'],
    ['Productionised the churn model', 'past', 'Productionised'],
    // Nouns and adjectives that look like an opening verb.
    ['Lead engineer on the parcels team', 'none', null],
    ['Teaching assistant for databases', 'none', null],
    ['Design of the booking schema', 'none', null],
    ['Experienced with Kafka', 'none', null],
    ['Written in Go', 'none', null],
    ['Built by a team of four', 'none', null],
    ['Distributed systems in Go', 'none', null],
    ['Team of five', 'none', null],
    ['On call one week in four', 'none', null],
    ['Responsible for the ordering backend', 'none', null],
    ['Involved in upgrades', 'none', null],
    ['', 'none', null],
  ];
  it.each(rows)('%s', (text, tense, verb) => {
    expect(read(text)).toMatchObject({ tense, verb, version: BULLET_READING_VERSION });
  });
});

describe('clauses that can stand alone', () => {
  const rows: [text: string, clauses: string[]][] = [
    [
      'Cut the export from 9 minutes to 40 seconds and moved 6 jobs to Airflow.',
      ['Cut the export from 9 minutes to 40 seconds', 'moved 6 jobs to Airflow'],
    ],
    [
      'Lowered p95 on search from 800 ms to 90 ms, raised cache hits to 97%, and cut spend by £900 a month',
      ['Lowered p95 on search from 800 ms to 90 ms', 'raised cache hits to 97%', 'cut spend by £900 a month'],
    ],
    ['Designed, built and ran the label printer service', ['Designed, built and ran the label printer service']],
    ['I wrote a Django site for a choir', ['wrote a Django site for a choir']],
    ['Stock sync: replaced polling with webhooks', ['replaced polling with webhooks']],
    ['Split the monolith; wrote the migration guide', ['Split the monolith', 'wrote the migration guide']],
    ['Halved build times. Also moved CI to GitHub Actions.', ['Halved build times', 'moved CI to GitHub Actions']],
    ['Upgraded 14 services (Java 8 to 17)', ['Upgraded 14 services (Java 8 to 17)']],
    // Nothing is cut where a half would hang in the air.
    ['Rewrote the parser and deployed it to production', ['Rewrote the parser and deployed it to production']],
    [
      'Built a job runner that retried uploads and cut failures by 30%',
      ['Built a job runner that retried uploads and cut failures by 30%'],
    ],
    ['Wrote tests and improved documentation', ['Wrote tests and improved documentation']],
    [
      'Ran workshops on testing, profiling and applied statistics',
      ['Ran workshops on testing, profiling and applied statistics'],
    ],
    ['Maintained a queue used by 4 teams and written in Go', ['Maintained a queue used by 4 teams and written in Go']],
    ['Introduced a Hub and Spoke network', ['Introduced a Hub and Spoke network']],
    // What can not be a sentence of a profile is no clause.
    ['Built tools for my team', []],
    ['Used Jenkins etc.', []],
    ['Building internal tools for the depot', []],
    ['Fixed bugs', []],
    ['Opened the port (and closed', []],
    ['Moved the service we depended on', []],
    ['Documentation for the support desk', []],
    ['I have rewritten the importer twice', []],
    ['Built by a team of four', []],
  ];
  it.each(rows)('%s', (text, clauses) => {
    expect(read(text).said).toEqual(clauses);
  });
});

describe('the result', () => {
  const rows: [text: string, grade: string, outcome: string | null][] = [
    ['Cut the export from 9 minutes to 40 seconds', 'quantified', 'from 9 minutes to 40 seconds'],
    ['Raised webhook delivery to 99.97%', 'quantified', 'to 99.97%'],
    ['Rebuilt the intake form, cutting drop-outs by 12%', 'quantified', 'cutting drop-outs by 12%'],
    ['Saved the finance team 6 hours a week by automating exports', 'quantified', '6 hours a week'],
    ['Cut set-up from half a day to ten minutes', 'quantified', 'from half a day to ten minutes'],
    ['Moved 12 services to Nomad without a missed payment', 'stated', 'without a missed payment'],
    [
      'Rewrote the importer so that suppliers could load files themselves',
      'stated',
      'so that suppliers could load files themselves',
    ],
    ['Improved checkout reliability', 'stated', 'checkout reliability'],
    // A scale is no result, with or without digits.
    ['Moved search to Solr, handling millions of daily requests', 'none', null],
    ['Built 9 endpoints for a returns API used by two warehouse teams', 'none', null],
    ['Shortlisted vendors by reducing the list', 'none', null],
    ['Worked with databases', 'none', null],
    ['Mentored 4 engineers', 'none', null],
  ];
  it.each(rows)('%s', (text, grade, outcome) => {
    expect(read(text)).toMatchObject({ result: grade, outcome });
  });
});

describe('the four spans', () => {
  it('do not overlap and tell action, work, scope and result apart', () => {
    expect(read('Designed and built a retry queue for 30 partner APIs, cutting lost orders by 80%')).toMatchObject({
      action: 'Designed and built',
      work: 'a retry queue',
      scope: 'for 30 partner APIs',
      outcome: 'cutting lost orders by 80%',
    });
  });
  it('stay within the first clause, but for the result', () => {
    expect(read('Built a label service for two depots, and raised coverage from 31% to 74%')).toMatchObject({
      scope: 'for two depots',
      outcome: 'from 31% to 74%',
    });
  });
  it('leave the action empty where a duty opens the line', () => {
    expect(read('Responsible for the ordering backend')).toMatchObject({
      action: null,
      scope: 'for the ordering backend',
    });
  });
});

describe('figures', () => {
  const rows: [text: string, figures: string[]][] = [
    ['from 1.8 s to 420 ms', ['1.8 s', '420 ms']],
    ['saves £40k a year', ['£40k a year']],
    ['cut $6,200 a month', ['$6,200 a month']],
    ['between £40k-£55k', ['£40k', '£55k']],
    ['at 99.97% for 22 million events a day', ['99.97%', '22 million events a day']],
    ['12 services, 3,000 requests a minute', ['12 services', '3,000 requests a minute']],
    ['500 req/s and 1.2TB', ['500 req/s', '1.2TB']],
    ['half a day to ten minutes', ['half a day', 'ten minutes']],
    ['a team of 5', ['5']],
    ['3x faster, 2M+ users', ['3x', '2M+ users']],
    ['Run 6 Kubernetes clusters and 9 Java services', ['6 Kubernetes clusters', '9 Java services']],
    ["Saved 2 FTEs' worth of checks on 14 APIs", ['2 FTEs', '14 APIs']],
    // Versions, years, percentiles and names are no figures.
    ['Java 17 and Python 3.11', []],
    ['p95 in 2019', []],
    ['OAuth2 over HTTP/2, S3 and EC2', []],
    ['24/7 support', []],
    ['five engineers', []],
  ];
  it.each(rows)('%s', (text, figures) => {
    expect(read(text).counted).toEqual(figures);
  });
});

describe('as a whole', () => {
  it('gives the same reading every time, with spans inside the text', () => {
    const text = '  Trimmed the nightly batch (Kotlin) from 5 hours to 50 minutes – nobody noticed.';
    const reading = parseBullet(text, lexicon);
    expect(parseBullet(text, lexicon)).toEqual(reading);
    for (const [start, end] of [...reading.clauses, ...reading.figures]) {
      expect(start).toBeLessThan(end);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(reading.clauses.map(([start, end]) => text.slice(start, end))).toEqual([
      'Trimmed the nightly batch (Kotlin) from 5 hours to 50 minutes',
    ]);
  });
  it('knows each verb in one row, all of them in lower case', () => {
    const rows = verbs.map((row) => row.join(' '));
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((row) => row !== row.toLowerCase())).toEqual([]);
    expect(verbs.length).toBeGreaterThan(300);
  });
});

describe('a line with places to fill in', () => {
  it.each([
    'Cut the run from ⟦4 hours⟧ to ⟦35 minutes⟧',
    'Cut the run from 4 hours to ⟦after⟧',
    'Built ⟦what⟧, reducing costs by 40%',
    'Cut the run by 40% for whom⟧',
  ])('%s has no result and no figure', (text) => {
    const { result, figures, clauses, parts } = parseBullet(text, lexicon);
    expect([result, figures, clauses, parts.result]).toEqual(['none', [], [], null]);
  });

  it('is read around them', () => {
    expect(parseBullet('Built ⟦what⟧ in Go', lexicon)).toMatchObject({ verb: 'Built', tense: 'past' });
    expect(parseBullet('⟦Built⟧ the queue', lexicon).verb).not.toBe('Built');
  });
});
