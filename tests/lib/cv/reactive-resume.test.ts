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

const section = (name: string, items: readonly object[]) => ({ id: name, name, columns: 1, visible: true, items });

const FOURTH = {
  basics: {
    name: 'Ines Calloway',
    headline: 'Data Engineer',
    email: 'ines.calloway@mail.example',
    phone: '+44 7700 900321',
    location: 'Leeds, UK',
    url: { label: 'My notebook', href: 'https://calloway.example' },
    customFields: [{ id: 'f1', icon: 'passport', name: 'Visa', value: 'Settled status' }],
    picture: { url: 'https://calloway.example/me.png', size: 64 },
  },
  sections: {
    summary: { id: 'summary', name: 'In short', content: '<p>Keeps warehouses tidy.</p>' },
    experience: section('Where I worked', [
      {
        id: 'x1',
        visible: false,
        company: 'Tarn Analytics',
        position: 'Data Engineer',
        location: 'Leeds',
        date: 'Summer 2019 to Present',
        summary: '<p>Owned the load.</p><ul><li>Halved it</li></ul>',
        url: { label: 'Tarn', href: 'https://tarn.example' },
        keywords: ['Airflow'],
      },
      { id: 'x2', company: 'Older Firm', position: 'Analyst', date: 'a while ago', summary: '', url: { href: '' } },
    ]),
    education: section('Schools', [
      {
        institution: 'University of Leeds',
        studyType: 'BSc',
        area: 'Statistics',
        score: '2:1',
        date: '2012 - 2015',
        location: 'Yorkshire',
        summary: '<p>Sampling</p>',
        url: { href: 'https://leeds.example' },
      },
    ]),
    certifications: section('Papers', [
      { name: 'Certified Loader', issuer: 'Guild', date: 'May 2021', summary: '<p>With merit</p>', url: { href: '' } },
    ]),
    profiles: section('Elsewhere', [
      {
        network: 'GitHub',
        username: 'icalloway',
        icon: 'github',
        url: { label: 'code', href: 'https://github.com/icalloway' },
      },
    ]),
    skills: section('Craft', [{ name: 'Data', description: 'Advanced', level: 4, keywords: ['dbt', 'SQL'] }]),
    projects: section('Side work', [
      { name: 'raftlet', description: 'A small log', date: '', summary: '<ul><li>Ran it</li></ul>', keywords: ['Go'] },
    ]),
    languages: section('Tongues', [{ name: 'Welsh', description: 'Native', level: 5 }]),
    awards: section('Honours', []),
    custom: {
      c1: section('Talks', [
        {
          name: 'On loads',
          description: 'Keynote',
          date: 'Autumn 2022',
          location: 'Hull',
          summary: '<p>Full house</p>',
        },
      ]),
    },
  },
  metadata: {
    layout: [
      [
        ['skills', 'summary'],
        ['custom.c1', 'experience'],
      ],
    ],
    notes: 'call the guild',
  },
};

const FIFTH = {
  picture: { url: '' },
  basics: {
    name: 'Ines Calloway',
    headline: 'Data Engineer',
    email: 'ines.calloway@mail.example',
    website: { url: 'https://calloway.example', label: 'Notebook' },
    customFields: [{ id: 'f1', icon: 'car', text: 'Full licence', link: '' }],
  },
  summary: { title: 'Profile', content: '<p>Keeps warehouses tidy.</p>' },
  sections: {
    experience: {
      title: 'Work',
      items: [
        {
          company: 'Tarn Analytics',
          position: '',
          location: 'Leeds',
          period: '',
          description: '<p>Water meters for towns.</p>',
          website: { url: 'https://tarn.example', label: '' },
          roles: [
            {
              position: 'Lead Engineer',
              period: 'March 2021 - Present',
              description: '<ul><li>Led six people</li></ul>',
            },
            { position: 'Data Engineer', period: '2019 - 2021', description: '<ul><li>Halved the load</li></ul>' },
          ],
        },
      ],
    },
    education: {
      title: 'Schools',
      items: [{ school: 'University of Leeds', degree: 'BSc', grade: '2:1', period: '2015' }],
    },
    certifications: { title: 'Papers', items: [{ title: 'Certified Loader', issuer: 'Guild', date: '2021' }] },
    skills: { title: 'Craft', items: [{ name: 'dbt', proficiency: 'Advanced', level: 0, keywords: [] }] },
  },
  customSections: [
    { id: 'k1', title: 'Talks', type: 'cover-letter', items: [{ recipient: 'Reader', content: '<p>Dear all</p>' }] },
    {
      id: 'k2',
      title: 'Earlier work',
      type: 'experience',
      items: [{ company: 'Older Firm', position: 'Analyst', period: '2017' }],
    },
    { id: 'k3', title: 'Odd', type: 'constructor', items: [{ name: 'Rowing club' }] },
  ],
  metadata: { layout: { pages: [{ main: ['experience', 'k1'], sidebar: ['skills'] }] } },
};

/** Every text that a reader of the document would see, tags off. */
function textsOf(value: unknown, key = ''): string[] {
  if (/^(?:id|icon|columns|visible|type|picture|metadata)$/.test(key)) return [];
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, item]) => textsOf(item, name));
  return typeof value === 'string' ? value.split(/<[^>]*>/).filter(Boolean) : [];
}

describe.each([
  ['4', FOURTH],
  ['5', FIFTH],
])('Reactive Resume %s', (_, document) => {
  it('keeps every text where the user sees it, and in the document that is written', () => {
    const cv = read(document);
    const { kept: _kept, ...shown } = cv;
    const unsaid = textsOf(document).filter((text) => !JSON.stringify(shown).includes(text));
    const dates = ['May 2021', '2012 - 2015', 'March 2021 - Present', '2019 - 2021'];
    expect(unsaid.filter((text) => !dates.includes(text))).toEqual([]);
    const written = JSON.stringify(toJsonResume(cv));
    expect(textsOf(document).filter((text) => !written.includes(text) && !dates.includes(text))).toEqual([]);
  });

  it('is read again from the JSON Resume it is written as', () => {
    const first = toJsonResume(read(document));
    expect(toJsonResume(read(first))).toEqual(first);
  });
});

describe('Reactive Resume', () => {
  it('takes the headings in the order of the layout, those of empty sections aside', () => {
    const cv = read(FOURTH);
    expect(cv.headings?.slice(0, 4)).toEqual([
      { kind: 'skills', text: 'Craft' },
      { kind: 'profile', text: 'In short' },
      { kind: 'extra', text: 'Talks' },
      { kind: 'experience', text: 'Where I worked' },
    ]);
    expect(cv.labels).toEqual(['Honours']);
  });

  it('reads a custom section under its own name, its items as lines', () => {
    expect(read(FOURTH).extras.find(({ heading }) => heading === 'Talks')?.lines).toEqual([
      'On loads · Keynote · Autumn 2022 · Hull · Full house',
    ]);
  });

  it('reads several posts at one firm as roles of their own, and a custom section of jobs as jobs', () => {
    expect(read(FIFTH).roles.map(({ company, title, start, end }) => [company, title, start, end])).toEqual([
      ['Tarn Analytics', 'Lead Engineer', '2021-03', null],
      ['Tarn Analytics', 'Data Engineer', '2019', '2021'],
      ['Older Firm', 'Analyst', '2017', '2017'],
    ]);
  });

  it('leaves what a date cannot hold for the user to see', () => {
    const texts = read(FOURTH).unplaced.map(({ text, after }) => [text, after]);
    expect(texts).toContainEqual(['date: Summer 2019 to Present', 'Tarn Analytics']);
    expect(texts).toContainEqual(['date: a while ago', 'Older Firm']);
  });
});
