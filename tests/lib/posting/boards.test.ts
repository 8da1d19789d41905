import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { boards } from '../../../data/boards';
import { boardsOfUrl, jobIdOf } from '../../../lib/posting/recognise-board';

const examples = boards.flatMap((board) => board.examples.map((url) => [board.id, url] as const));

test('the registry holds every file of data/boards, under its own name', () => {
  const files = readdirSync(join(import.meta.dirname, '../../../data/boards')).map((name) => name.replace('.json', ''));
  expect(boards.map((board) => board.id).sort()).toEqual(files.sort());
});

test.each(examples)('%s: %s is of this board alone', (id, url) => {
  expect(boardsOfUrl(url, boards).map((board) => board.id)).toEqual([id]);
});

test.each([
  'https://notlinkedin.com/jobs/view/4000000001',
  'https://linkedin.com.example/jobs/view/4000000001',
  'https://example.com/?u=https://www.indeed.com/viewjob?jk=0123456789abcdef',
  'https://greenhouse.io/about',
  'https://lever.co/pricing',
  'not an address',
  '',
])('%s is of no board', (url) => {
  expect(boardsOfUrl(url, boards)).toEqual([]);
});

test('no example is among the addresses its board uses for lists', () => {
  const lists = boards.flatMap(({ id, examples: urls, lists: patterns = [] }) =>
    urls
      .filter((url) => {
        const { pathname, search } = new URL(url);
        return patterns.some((pattern) => new RegExp(pattern).test((pathname + search).toLowerCase()));
      })
      .map((url) => `${id}: ${url}`),
  );
  expect(lists).toEqual([]);
});

test('a board with patterns for job ids finds one in each of its examples', () => {
  const without = boards
    .filter((board) => board.jobId)
    .flatMap((board) => board.examples.filter((url) => jobIdOf(url, board) === null));
  expect(without).toEqual([]);
});

test('every pattern compiles, and a pattern over text keeps one group', () => {
  for (const board of boards) {
    for (const pattern of [...(board.jobId ?? []), ...(board.lists ?? [])])
      expect(() => new RegExp(pattern)).not.toThrow();
    for (const picks of board.layouts.flatMap((layout) => [
      ...Object.values(layout.fields ?? {}),
      layout.paneId ?? [],
    ])) {
      for (const pick of picks) {
        if (typeof pick === 'string' || !pick.pattern) continue;
        const groups = new RegExp(`${pick.pattern}|`, 'u').exec('')?.length;
        expect(groups, `${board.id}: ${pick.pattern}`).toBe(2);
      }
    }
  }
});
