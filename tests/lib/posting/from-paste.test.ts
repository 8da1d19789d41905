import { expect, test } from 'vitest';
import { postingFromPaste } from '../../../lib/posting/from-paste';

const body =
  '## What you bring\n\n- Three years of Go, or of something that is like it\n- PostgreSQL\n#1 in maps since spring.\n';

test.each([
  ['# Backend Engineer', 'Backend Engineer'],
  ['## C# Developer ##', 'C# Developer'],
  ['C# Developer', 'C# Developer'],
  ['Developer, C#', 'Developer, C#'],
  ['#1 Backend Engineer', '#1 Backend Engineer'],
  ['Team Lead', 'Team Lead'],
  ['# Job overview', null],
  ['The role', null],
])('the title of "%s" is %s', (line, title) => {
  expect(postingFromPaste(`${line}\n${body}`, { source: 'paste' })).toMatchObject({ ok: true, posting: { title } });
});

test('headings shed their marks, and the text keeps them', () => {
  const result = postingFromPaste(`# Backend Engineer\n${body}`, { source: 'paste' });
  expect(result.ok && result.posting.blocks).toEqual([
    { kind: 'heading', text: 'Backend Engineer' },
    { kind: 'heading', text: 'What you bring' },
    { kind: 'item', text: 'Three years of Go, or of something that is like it' },
    { kind: 'item', text: 'PostgreSQL' },
    { kind: 'paragraph', text: '#1 in maps since spring.' },
  ]);
  expect(result.ok && result.posting.text).toContain('# Backend Engineer\n##');
});

test('what the caller knows is kept as it is', () => {
  expect(postingFromPaste(`Overview\n${body}`, { source: 'selection', title: '# 7 Developer' })).toMatchObject({
    posting: { title: '# 7 Developer' },
  });
});

test('a text that is none stays refused', () => {
  expect(postingFromPaste('', { source: 'paste' })).toMatchObject({ ok: false });
});
