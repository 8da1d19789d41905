import { expect, test } from 'vitest';
import { postingFromText } from '../../../lib/posting/from-text';

const body =
  'Requirements:\n\n\u2022 Three years of Go, or of something that is like it\n- PostgreSQL\n\nWE OFFER\nA team of six, and a pension that somebody else pays into.\n';

test('a paste is kept verbatim, its blocks are its lines', () => {
  const text = `Backend Engineer\r\n${body}`;
  const result = postingFromText(text, { source: 'paste' });
  expect(result).toMatchObject({
    ok: true,
    posting: { text, source: 'paste', title: 'Backend Engineer', url: null, board: null },
  });
  expect(result.ok && result.posting.blocks.map((block) => block.kind)).toEqual([
    'paragraph',
    'heading',
    'item',
    'item',
    'heading',
    'paragraph',
  ]);
});

test('what the caller knows goes before what the first line seems to say', () => {
  const result = postingFromText(`Backend Engineer\n${body}`, {
    source: 'paste',
    title: 'Go Developer',
    company: 'Marrowby Rail',
    location: 'York',
  });
  expect(result).toMatchObject({
    ok: true,
    posting: { title: 'Go Developer', company: 'Marrowby Rail', location: 'York' },
  });
});

test.each([
  'We are looking for a backend engineer',
  'About the role',
  'Requirements:',
  '- Backend Engineer',
  'Marrowby Rail keeps trains apart.',
  'Backend Engineer wanted by a firm with many words in the line that is its title and more',
])('%s is no title', (line) => {
  expect(postingFromText(`${line}\n${body}`, { source: 'paste' })).toMatchObject({
    ok: true,
    posting: { title: null },
  });
});

test.each([
  ['empty', ''],
  ['empty', ' \n\t\u200b '],
  ['empty', '--- *** ---'],
  ['too-short', 'Backend Engineer, Leeds'],
])('%s', (reason, text) => {
  expect(postingFromText(text, { source: 'paste' })).toEqual({
    ok: false,
    failure: { reason, tried: ['paste'], generic: false },
  });
});

test('a text of megabytes is cut, and said to be', () => {
  const result = postingFromText(`${body.repeat(3_000)}`, { source: 'selection' });
  expect(result.ok && result.posting.text.length).toBe(200_000);
  expect(result.ok && result.posting.doubts.map((doubt) => doubt.kind)).toEqual(['cut']);
});
