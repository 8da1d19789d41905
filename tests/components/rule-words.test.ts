import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkName } from '../../components/format/check';
import { findingWords } from '../../components/format/finding';
import type { Question, Rule } from '../../lib/model/rule';
import { words } from '../gallery/fixtures/words';
import { root } from '../support/files';

const folder = join(root, 'data/rules');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const rules = readdirSync(folder)
  .filter((file) => file !== 'checklist.json')
  .flatMap((file) => read(file) as readonly Rule[]);
const checklist = read('checklist.json') as readonly Question[];

describe('the rules on screen', () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s has words for what it found', (_id, rule) => {
    const found = { ...rule, rule: rule.id, path: '', cv: [], advert: [], measured: null, searched: null };
    expect(findingWords(words, found, 'uk')).not.toBe(rule.because);
  });

  it.each(checklist.map((question) => [question.id, question] as const))('%s has a name', (id) => {
    expect(checkName(words, { id, verdict: 'fine', findings: [] })).not.toBe(id);
  });
});
