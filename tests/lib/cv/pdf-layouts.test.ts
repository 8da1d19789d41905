import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cvKnowledge } from '../../../data/cv-knowledge';
import { readPdf } from '../../../lib/cli/pdf';
import { cvFromPdf } from '../../../lib/cv/from-pdf';
import type { CvContent } from '../../../lib/model/cv';
import {
  centredHeadingsHtml,
  jobs,
  linkedInHtml,
  marginsHtml,
  schools,
  threeColumnsHtml,
  twoLineHeadingsHtml,
} from '../../fixtures/make/layouts-html';
import { spokenBy, wordsOf } from './words';

async function readFixture(name: string): Promise<CvContent> {
  const file = join(import.meta.dirname, '../../fixtures/cvs', name);
  const pages = await readPdf(new Uint8Array(readFileSync(file)));
  if ('reason' in pages) throw new Error(pages.reason);
  const result = cvFromPdf(pages, cvKnowledge);
  if (!result.ok) throw new Error(result.failure.reason);
  return result.cv;
}

const skillsOf = (cv: CvContent) => cv.skills.flatMap((group) => group.keywords);
/** The CV says them as numbers. */
const MONTHS = new Set(['march', 'august', 'february', 'june', 'july']);
const SKILLS = ['Kotlin', 'Python', 'SQL', 'Rust', 'Kubernetes', 'PostgreSQL', 'Kafka'];

function lostFrom(html: string, cv: CvContent): string[] {
  const said = `${spokenBy(cv)} ${(cv.labels ?? []).join('').toLowerCase().replace(/\s/g, '')}`;
  const printed = html
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/-<br>/g, '-')
    .replace(/<[^>]+>|&amp;/g, ' ');
  return wordsOf(printed).filter((word) => !said.includes(word) && !MONTHS.has(word));
}

describe.each([
  ['centred-headings.pdf', centredHeadingsHtml],
  ['two-line-headings.pdf', twoLineHeadingsHtml],
  ['margins.pdf', marginsHtml],
  ['three-columns.pdf', threeColumnsHtml],
])('%s', (name, html) => {
  it('gives every job its dates and bullets, every school its degree, and the skills', async () => {
    const cv = await readFixture(name);
    expect(cv.basics).toMatchObject({ name: 'Tamsin Okoro-Hale', location: 'Leeds, UK' });
    expect(cv.roles.map(({ title, company, start, end }) => [title, company, start, end])).toEqual([
      ['Senior Software Engineer', 'Quillmere Freight', '2021-03', null],
      ['Software Engineer', 'Bexhollow Payments', '2018-06', '2021-02'],
    ]);
    expect(cv.roles.map((role) => role.bullets.map(({ text }) => text))).toEqual(jobs.map((job) => [...job.bullets]));
    expect(
      cv.education.map(({ institution, studyType, area, end }) => [`${studyType} ${area}`, institution, end]),
    ).toEqual(schools.map((school) => [school.degree, school.name, school.end]));
    expect(skillsOf(cv)).toEqual(SKILLS);
    expect(cv.unplaced).toEqual([]);
    expect(lostFrom(html, cv)).toEqual([]);
  });
});

it('keeps a date for each of two certificates under each other', async () => {
  const cv = await readFixture('margins.pdf');
  expect(cv.certificates.map(({ name, issuer, date }) => [name, issuer, date])).toEqual([
    ['Certified Cluster Operator', 'Widget Foundation', '2022'],
    ['Payment Security Practitioner', 'Norley Institute', '2020'],
  ]);
});

it('reads a profile as LinkedIn saves it', async () => {
  const cv = await readFixture('linkedin.pdf');
  expect(cv.basics).toMatchObject({
    name: 'Tamsin Okoro-Hale',
    email: 'tamsin.okoro@mail.example',
    phone: '+44 7700 900417',
  });
  expect(cv.basics.profiles.map(({ network, url }) => [network, url])).toEqual([
    ['LinkedIn', 'www.linkedin.com/in/tamsin-okoro-hale'],
  ]);
  expect(skillsOf(cv)).toEqual(['Kotlin', 'Event Streaming', 'PostgreSQL']);
  expect(cv.roles.map(({ title, company, start, end }) => [title, company, start, end])).toEqual([
    ['Senior Software Engineer', 'Quillmere Freight', '2021-03', null],
    ['Software Engineer', 'Quillmere Freight', '2019-08', '2021-02'],
    ['Software Engineer', 'Bexhollow Payments', '2018-06', '2019-07'],
  ]);
  expect(cv.education[0]).toMatchObject({ institution: 'University of Wexcombe at Ellerby', end: '2016' });
  expect(cv.unplaced).toEqual([]);
  expect(lostFrom(linkedInHtml, cv)).toEqual([]);
});
