import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { cvFromText } from '../../../lib/cv/from-text';
import type { CvContent } from '../../../lib/model/cv';
import { spokenBy, wordsOf } from './words';

function read(text: string, kind: 'text' | 'markdown' | 'paste' = 'text'): CvContent {
  const result = cvFromText(text, kind, cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

const PLAIN = `Orla Brennock
Backend Engineer
orla.brennock@mail.example | +353 20 910 4477 | Cork, Ireland | github.com/obrennock

SUMMARY
Backend engineer with eight years on booking systems for ferries and trains.

EXPERIENCE

Senior Backend Engineer, Fastnet Bookings
Mar 2021 - Present, Cork
* Rebuilt seat allocation in Rust so that two
  people can no longer buy the same seat
* Runs the weekly incident review

Ballyhale Trains Ltd | Developer | 2016 - 2021
- Wrote the timetable importer

Earlier I drove a van for two years.

SKILLS
Languages: Rust, Java, SQL
Tools: Docker, Kafka (with Avro, Protobuf), Git

EDUCATION
BSc Computing, University of Kinsale, 2012 - 2016

CERTIFICATIONS
Certified Ferry Operator, Harbour Board, 2019

INTERESTS
Rowing, bread
`;

describe('cvFromText', () => {
  const cv = read(PLAIN);

  it('splits the contact line', () => {
    expect(cv.basics).toMatchObject({
      name: 'Orla Brennock',
      label: 'Backend Engineer',
      email: 'orla.brennock@mail.example',
      phone: '+353 20 910 4477',
      location: 'Cork, Ireland',
      countryCode: 'IE',
    });
    expect(cv.basics.profiles).toEqual([{ network: 'GitHub', url: 'github.com/obrennock', username: 'obrennock' }]);
  });

  it('reads title and firm in either order, dates and places', () => {
    expect(
      cv.roles.map(({ title, company, start, end, current }) => ({ title, company, start, end, current })),
    ).toEqual([
      { title: 'Senior Backend Engineer', company: 'Fastnet Bookings', start: '2021-03', end: null, current: true },
      { title: 'Developer', company: 'Ballyhale Trains Ltd', start: '2016', end: '2021', current: false },
    ]);
    expect(cv.roles[0]?.location).toBe('Cork');
  });

  it('joins a bullet that the editor wrapped', () => {
    expect(cv.roles[0]?.bullets.map((bullet) => bullet.text)).toEqual([
      'Rebuilt seat allocation in Rust so that two people can no longer buy the same seat',
      'Runs the weekly incident review',
    ]);
    expect(cv.roles[0]?.bullets[0]?.reading.verb).toBe('Rebuilt');
  });

  it('keeps the commas in brackets together', () => {
    expect(cv.skills.map(({ name, keywords }) => ({ name, keywords }))).toEqual([
      { name: 'Languages', keywords: ['Rust', 'Java', 'SQL'] },
      { name: 'Tools', keywords: ['Docker', 'Kafka (with Avro, Protobuf)', 'Git'] },
    ]);
  });

  it('reads education and certificates', () => {
    expect(cv.education[0]).toMatchObject({
      institution: 'University of Kinsale',
      studyType: 'BSc',
      area: 'Computing',
    });
    expect(cv.certificates[0]).toMatchObject({
      name: 'Certified Ferry Operator',
      issuer: 'Harbour Board',
      date: '2019',
    });
    expect(cv.extras[0]).toMatchObject({ heading: 'INTERESTS', lines: ['Rowing, bread'] });
  });

  it('drops no word', () => {
    const said = spokenBy(cv);
    expect(wordsOf(PLAIN).filter((word) => !said.includes(word))).toEqual([]);
  });

  it('gives the same result for the same text', () => {
    expect(read(PLAIN)).toEqual(cv);
  });

  it('reads Markdown of its own marks', () => {
    const markdown = read(
      '# Orla Brennock\n\n**Backend Engineer**\n\n## Work\n\n### Developer, Ballyhale Trains\n\n*2016 to 2021, Cork*\n\n- Wrote the **timetable** importer\n\n## Links\n\n[GitHub](https://github.com/obrennock)\n',
      'markdown',
    );
    expect(markdown.roles[0]).toMatchObject({
      title: 'Developer',
      company: 'Ballyhale Trains',
      start: '2016',
      end: '2021',
    });
    expect(markdown.roles[0]?.bullets[0]?.text).toBe('Wrote the timetable importer');
    expect(markdown.basics.profiles[0]).toMatchObject({ network: 'GitHub', url: 'https://github.com/obrennock' });
  });

  it('keeps what fits nowhere as unplaced, with a doubt each', () => {
    const { unplaced, doubts } = read(
      'Orla Brennock\nsomething odd without a place of its own\n\nSkills\nRust\nThis sentence says that I am very good at many different things.',
    );
    expect(unplaced.map((line) => line.text)).toContain(
      'This sentence says that I am very good at many different things.',
    );
    expect(doubts.filter((doubt) => doubt.kind === 'unplaced')).toHaveLength(unplaced.length);
  });

  it.each([
    ['', 'empty'],
    [' \n\t• — \n', 'empty'],
    ['word '.repeat(100_000), 'too-long'],
  ])('refuses what is no CV', (text, reason) => {
    expect(cvFromText(text, 'text', cvKnowledge)).toEqual({ ok: false, failure: { reason } });
  });
});
