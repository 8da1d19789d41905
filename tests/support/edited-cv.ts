import type { Bullet, CvContent, ItemId, Role } from '../../lib/model/cv';
import { UNREAD } from '../../lib/model/unread';

/** The content of a CV of an invented person, with something in every list, for tests of editing. */
export const editedCv: CvContent = {
  basics: {
    name: 'Imke Sandvoort',
    label: 'Backend developer',
    email: 'imke@sandvoort.example',
    phone: null,
    url: null,
    location: 'Leeds',
    countryCode: 'GB',
    profiles: [
      { network: 'GitHub', url: 'https://github.example/imke', username: 'imke' },
      { network: 'Blog', url: 'https://imke.example', username: null },
    ],
    summary: 'Builds services for ferries.',
  },
  skills: [
    { id: 's1', name: 'Languages', keywords: ['Go', 'Java'] },
    { id: 's2', name: null, keywords: ['PostgreSQL'] },
  ],
  roles: [
    roleOf('r1', 'Ferrolane', ['Cut boarding time from 9 to 4 minutes', 'Wrote the berth planner', 'Ran the pager']),
    roleOf('r2', 'Tollgate Systems', ['Moved tolls to PostgreSQL']),
  ],
  projects: [
    {
      id: 'p1',
      name: 'Tidebook',
      url: null,
      start: '2022',
      end: null,
      description: null,
      bullets: [bulletOf('p1b1', 'Prints tide tables')],
      keywords: ['Go'],
    },
  ],
  education: [
    {
      id: 'e1',
      institution: 'University of the Wolds',
      studyType: 'BSc',
      area: 'Computing',
      start: '2014',
      end: '2017',
      score: null,
      lines: ['Thesis on queues'],
    },
  ],
  certificates: [{ id: 'c1', name: 'Cloud Operator', issuer: null, date: '2023-05', url: null }],
  extras: [{ id: 'x1', heading: 'Languages', lines: ['Dutch, native'] }],
  unplaced: [{ id: 'u1', text: 'References on request', after: null }],
  order: [],
  doubts: [],
  source: { kind: 'text', fileName: 'imke.txt', pages: null, paper: null },
};

export function bulletOf(id: ItemId, text: string): Bullet {
  return { id, text, reading: { ...UNREAD, version: 1, verb: text.split(' ')[0] ?? null, result: 'stated' } };
}

function roleOf(id: ItemId, company: string, texts: readonly string[]): Role {
  return {
    id,
    company,
    title: 'Developer',
    location: null,
    start: '2020-03',
    end: null,
    current: true,
    url: null,
    summary: null,
    bullets: texts.map((text, i) => bulletOf(`${id}b${i + 1}`, text)),
  };
}
