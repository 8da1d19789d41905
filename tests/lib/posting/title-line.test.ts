import { expect, test } from 'vitest';
import { pageOf } from '../../../lib/cli/page';
import { isPlace, readTitleLine } from '../../../lib/posting/title-line';

const page = pageOf('<meta property="og:site_name" content="Jobboard">', 'https://www.jobboard.example/1');

test.each([
  [
    'Marrowby Rail hiring Backend Engineer in York, England | LinkedIn',
    null,
    { title: 'Backend Engineer', company: 'Marrowby Rail', location: 'York, England' },
  ],
  ['Backend Engineer at Marrowby Rail', null, { title: 'Backend Engineer', company: 'Marrowby Rail' }],
  [
    'Backend Engineer at Marrowby Rail | Jobboard',
    'Backend Engineer',
    { title: 'Backend Engineer', company: 'Marrowby Rail' },
  ],
  ['Marrowby Rail: Backend Engineer', 'Backend Engineer', { company: 'Marrowby Rail' }],
  [
    'Backend Engineer in York, UK | Marrowby Rail Careers',
    'Backend Engineer',
    { company: 'Marrowby Rail', location: 'York, UK' },
  ],
  ['Backend Engineer - York, UK - Jobboard', 'Backend Engineer', { location: 'York, UK' }],
  ['Marrowby Rail - Backend Engineer', 'Backend Engineer', { company: 'Marrowby Rail' }],
  ['312 backend jobs in York', null, {}],
  ['Jobboard', null, {}],
])('%s (heading %s)', (line, heading, expected) => {
  expect(readTitleLine(line, heading, page)).toEqual(expected);
});

test.each(['Leeds, UK', 'Austin, TX 78701', 'County Dublin', 'Remote', 'Remote, Europe'])('%s is a place', (text) => {
  expect(isPlace(text)).toBe(true);
});

test.each(['Marrowby Rail', 'Backend Engineer', 'we work in Leeds, and like it', 'Remotely Ltd', ''])(
  '%j is none',
  (text) => {
    expect(isPlace(text)).toBe(false);
  },
);
