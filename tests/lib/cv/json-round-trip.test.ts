import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { cvFromJson } from '../../../lib/cv/from-json';
import { toJsonResume } from '../../../lib/cv/json-resume';
import type { CvContent } from '../../../lib/model/cv';

function read(value: unknown): CvContent {
  const result = cvFromJson(JSON.stringify(value), cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

/** Every leaf of a document by its path. */
function leavesOf(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, `${path}/${key}`));
}

/** The leaves of one document that the other does not hold at their path. */
function missing(document: unknown, other: unknown): unknown[] {
  const there = new Map(leavesOf(other).map(([path, leaf]) => [path, JSON.stringify(leaf)]));
  return leavesOf(document).filter(([path, leaf]) => there.get(path) !== JSON.stringify(leaf));
}

const writtenBack = (cv: CvContent): unknown => JSON.parse(JSON.stringify(toJsonResume(cv)));

/** A document with every section of the standard, and in each of them something that a CV has no field for. */
const FULL = {
  $schema: 'https://schema.example/v1.0.0/schema.json',
  basics: {
    name: '  Ines  Calloway ',
    label: 'Data Engineer',
    image: 'https://calloway.example/me.png',
    email: 'ines.calloway@mail.example',
    url: 'https://calloway.example',
    pronouns: 'she/her',
    location: { address: '4 Mill Lane', city: 'Leeds', region: 'Yorkshire', postalCode: 'LS1 4AB', lat: 53.8 },
    profiles: [
      { network: 'GitHub', username: 'icalloway', url: 'https://github.com/icalloway', verified: true },
      { network: 'Forge', username: 'ines' },
    ],
  },
  work: [
    {
      name: 'Tarn Analytics',
      position: 'Data Engineer',
      location: { city: 'Leeds', countryCode: 'GB' },
      description: 'Water meters for towns',
      startDate: 'Spring 2021',
      endDate: '2023-04-01T00:00:00Z',
      summary: 'Owned the load.',
      highlights: ['Wrote the  nightly load', '', { text: 'Halved its cost', weight: 3 }],
      keywords: ['Airflow', 'dbt'],
      team: { lead: 'Odile Marsh', size: 4 },
    },
    {
      company: 'Older Firm',
      website: 'https://older.example',
      position: 'Analyst',
      startDate: 'one day',
      endDate: '2019',
    },
  ],
  volunteer: [{ organization: 'Canal Trust', position: 'Warden', startDate: '2018-02', highlights: ['Counted newts'] }],
  education: [
    {
      institution: 'University of Leeds',
      url: 'https://leeds.example',
      area: 'Statistics',
      studyType: 'BSc',
      startDate: '2012',
      endDate: 'Easter 2015',
      gpa: '2:1',
      courses: ['Sampling'],
      tutor: 'Dr Hallam',
    },
  ],
  awards: [{ title: 'Meter Prize', awarder: 'Guild', date: '2022-11-01', summary: 'For small loads' }],
  certificates: [{ issuer: 'Cloud Guild', date: 'Autumn 2020', url: 'https://guild.example/7' }],
  publications: [{ name: 'On Loads', publisher: 'Ledger', releaseDate: '2020', url: 'https://ledger.example/1' }],
  skills: [
    { name: 'Data', level: 'Master', keywords: ['dbt', 'SQL'] },
    { name: 'Welding', level: 'Beginner' },
    { name: 'Tools', keywords: 'vim, make', rating: 4 },
  ],
  languages: [{ language: 'Welsh', fluency: 'Native speaker' }],
  interests: [{ name: 'Boats', keywords: ['Narrow', 'Wide'] }, {}],
  references: [{ name: 'Odile Marsh', reference: 'She counts well.' }],
  projects: [
    {
      name: 'raftlet',
      description: 'A small log',
      highlights: ['Ran it'],
      keywords: ['Go'],
      startDate: 'Summer 2020',
      url: 'https://raftlet.example',
      roles: ['Maintainer'],
      entity: 'Tarn Analytics',
      type: 'application',
      stars: 12,
    },
  ],
  meta: {
    canonical: 'https://calloway.example/cv.json',
    version: 'v1.0.0',
    theme: { name: 'flat' },
    unplaced: 'no list',
  },
  courses: { first: 'Pottery', second: { name: 'Rowing', place: 'York' } },
  patents: [{ number: 'GB-7', title: 'A sluice' }, 'Another sluice'],
  coverLetter: 'Dear reader',
};

describe('JSON Resume in and out', () => {
  it('gives back every leaf of a full document at its path', () => {
    expect(missing(FULL, writtenBack(read(FULL)))).toEqual([]);
  });

  it('writes the same document a second time', () => {
    const first = writtenBack(read(FULL));
    expect(writtenBack(read(first))).toEqual(first);
  });

  it('shows the words of every field, known or not', () => {
    const { kept: _, ...shown } = read(FULL);
    const said = JSON.stringify(shown);
    const unsaid = leavesOf(FULL).filter(([path, leaf]) => {
      const technical = /^\/(?:\$schema|meta|basics\/image)|Date$|\/date$/.test(path);
      return typeof leaf === 'string' && !technical && !said.includes(leaf.replace(/\s+/g, ' ').trim());
    });
    expect(unsaid.map(([path]) => path)).toEqual(['/skills/2/keywords']);
    expect(said).toContain('"vim","make"');
    for (const date of ['Spring 2021', 'Easter 2015', 'Autumn 2020', 'one day', 'Summer 2020'])
      expect(said).toContain(date);
    expect(said).not.toContain('summary: Owned the load.');
    expect(read(FULL).unplaced).toContainEqual(
      expect.objectContaining({ text: 'keywords: Airflow, dbt', after: 'Tarn Analytics' }),
    );
  });

  it('reads what it can of a date that is none of the standard', () => {
    const cv = read({
      work: [
        { startDate: 'March 2019', endDate: 'Present' },
        { startDate: '2017', endDate: 'later' },
      ],
    });
    expect(cv.roles.map(({ start, end, current }) => [start, end, current])).toEqual([
      ['2019-03', null, true],
      ['2017', null, false],
    ]);
  });

  it('keeps foreign fields beside their item when items are moved, changed and taken away', () => {
    const cv = read(FULL);
    const [tarn, older] = cv.roles;
    const bullets = [{ ...tarn!.bullets[0]!, text: 'Wrote it anew' }, tarn!.bullets[1]!];
    const written = toJsonResume({ ...cv, roles: [older!, { ...tarn!, start: '2021-05', bullets }], education: [] });
    expect(written.work[0]).toEqual(FULL.work[1]);
    expect(written.work[1]).toMatchObject({
      startDate: '2021-05',
      highlights: ['Wrote it anew', { text: 'Halved its cost', weight: 3 }],
      keywords: ['Airflow', 'dbt'],
      team: FULL.work[0]!.team,
    });
    expect(written.education).toEqual([]);
    expect(JSON.stringify(written.education)).not.toContain('Hallam');
  });

  it('lets an edit win over what was written, together with what was read into the same field', () => {
    const cv = read(FULL);
    const [tarn] = cv.roles;
    const written = toJsonResume({
      ...cv,
      basics: { ...cv.basics, location: 'York', profiles: [{ ...cv.basics.profiles[0]!, username: 'ines' }] },
      roles: [{ ...tarn!, summary: 'Ran the load.' }],
    });
    expect(written.basics.location).toEqual({ address: 'York', lat: 53.8 });
    expect(written.basics.profiles).toEqual([
      { network: 'GitHub', username: 'ines', url: 'https://github.com/icalloway' },
    ]);
    expect(written.work[0]).toMatchObject({ summary: 'Ran the load.' });
    expect(written.work[0]).not.toHaveProperty('description');
  });

  it('writes a changed line of a section in place of its item, and leaves the others as they were', () => {
    const cv = read({ ...FULL, awards: [...FULL.awards, { title: 'Second Prize', place: 'Hull' }] });
    const extras = cv.extras.map((extra) =>
      extra.section === 'awards'
        ? { ...extra, heading: 'Honours', lines: ['Meter Prize 2022', extra.lines[1]!] }
        : extra,
    );
    const written = writtenBack({ ...cv, extras }) as Record<string, unknown>;
    expect(written.awards).toEqual([{ title: 'Meter Prize 2022' }, { title: 'Second Prize', place: 'Hull' }]);
    expect(read(written).extras.find((extra) => extra.section === 'awards')).toMatchObject({
      heading: 'Honours',
      lines: ['Meter Prize 2022', 'Second Prize · Hull'],
    });
    expect(writtenBack({ ...cv, extras: [] })).not.toHaveProperty('awards');
  });

  it('gives back every leaf of any document', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('2021', '2021-04', '2021-4-1', 'Spring 2021', 'May 2020 - Present', ' two  words ', 'a, b', ''),
    );
    const leaf = fc.oneof(text, fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
    const any = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        leaf,
        fc.array(tie('value')),
        fc.dictionary(text, tie('value')),
      ),
    })).value;
    const item = (names: readonly string[]) =>
      fc
        .tuple(fc.dictionary(fc.constantFrom(...names), fc.oneof(text, any)), fc.dictionary(text, any, { maxKeys: 2 }))
        .map(([known, other]) => ({ ...other, ...known }));
    const items = (...names: string[]) => fc.array(item(names), { maxLength: 3 });
    const document = fc.record(
      {
        basics: item(['name', 'label', 'email', 'url', 'website', 'location', 'profiles', 'summary', 'image']),
        work: items(
          'name',
          'company',
          'position',
          'location',
          'url',
          'website',
          'startDate',
          'endDate',
          'description',
          'summary',
          'highlights',
          'keywords',
        ),
        education: items('institution', 'area', 'studyType', 'startDate', 'endDate', 'score', 'gpa', 'courses', 'url'),
        projects: items(
          'name',
          'description',
          'summary',
          'roles',
          'entity',
          'type',
          'startDate',
          'endDate',
          'highlights',
          'keywords',
        ),
        skills: items('name', 'level', 'keywords'),
        certificates: items('name', 'issuer', 'date', 'url'),
        volunteer: any,
        awards: any,
        languages: any,
        meta: fc.dictionary(
          fc.constantFrom('theme', 'version', 'unplaced', 'extras', 'sections', 'labels', 'links'),
          any,
        ),
        other: any,
      },
      { requiredKeys: ['basics'] },
    );
    fc.assert(
      fc.property(document, (value) => {
        const written = JSON.parse(JSON.stringify(value));
        expect(missing(written, writtenBack(read(written)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
