import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boards } from '../../../data/boards';
import { readPosting } from '../../../lib/cli/page';
import type { Block, Posting, PostingFailureReason } from '../../../lib/model/posting';

type Expected =
  | { readonly ok: false; readonly url: string | null; readonly failure: PostingFailureReason }
  | {
      readonly ok: true;
      readonly url: string | null;
      readonly board: string | null;
      readonly source: Posting['source'];
      readonly fields: Partial<Posting>;
      readonly blocks: readonly (readonly [Block['kind'], string])[];
      readonly mustNot: readonly string[];
    };

const root = join(import.meta.dirname, '../../fixtures/pages');
const cases = readdirSync(root);

describe('saved pages', () => {
  test.each(cases)('%s', (name) => {
    const expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as Expected;
    const html = readFileSync(join(root, name, 'page.html'), 'utf8');
    const result = readPosting(html, expected.url ?? undefined);
    if (!expected.ok) {
      expect(result.ok ? result.posting.text : result.failure.reason).toBe(expected.failure);
      return;
    }
    if (!result.ok) throw new Error(`refused: ${result.failure.reason}, tried ${result.failure.tried.join(', ')}`);
    const { posting } = result;
    expect({ board: posting.board, source: posting.source }).toEqual({
      board: expected.board,
      source: expected.source,
    });
    expect(posting).toMatchObject(expected.fields);
    expect(posting.blocks.map((block) => [block.kind, block.text])).toEqual(expected.blocks);
    expect(posting.text).toBe(posting.blocks.map((block) => block.text).join('\n'));
    for (const text of expected.mustNot) expect(posting.text).not.toContain(text);
  });
});

test('every board has two pages or more, one of them odd', () => {
  const poor = boards.filter(({ id }) => {
    const own = cases.filter((name) => name === id || name.startsWith(`${id}-`));
    return own.length < 2 || !own.some((name) => name.endsWith('-odd'));
  });
  expect(poor.map((board) => board.id)).toEqual([]);
});
