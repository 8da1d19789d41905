import { describe, expect, it } from 'vitest';
import { clausesLeft } from '../../../lib/session/summary-edit';
import { wordDiff } from '../../../lib/session/word-diff';

const before = 'Writes Go. Cut costs. Leads a team.';
const clause = (part: string) => ({
  span: [before.indexOf(part), before.indexOf(part) + part.length] as const,
  paths: [part],
});
const clauses = ['Writes Go', 'Cut costs', 'Leads a team'].map(clause);
const left = (after: string) => clausesLeft(clauses, before, after).map(({ span }) => after.slice(...span));

describe('clauses of an edited summary', () => {
  it.each([
    ['Writes Go. Cut costs. Leads a team.', ['Writes Go', 'Cut costs', 'Leads a team']],
    ['Writes Go. Leads a team.', ['Writes Go', 'Leads a team']],
    ['Writes Go. Cut all costs. Leads a team.', ['Writes Go', 'Leads a team']],
    ['Now writes Go. Cut costs. Leads a team.', ['Cut costs', 'Leads a team']],
    ['Writes Go. Cut costs. Leads a team. And more.', ['Writes Go', 'Cut costs', 'Leads a team']],
    ['', []],
    ['Something else', []],
  ])('%s', (after, kept) => {
    expect(left(after)).toEqual(kept);
  });

  it('never trace words that the CV does not hold', () => {
    for (const after of [
      'Writes Gos. Cut costs. Leads a team.',
      'Writes Go. Cut costs. Leads a steam.',
      'x',
      'Writes Go',
    ]) {
      for (const text of left(after)) expect(before).toContain(text);
    }
  });
});

describe('the diff', () => {
  it.each([
    ['a b c', 'a b c', ['= a b c']],
    ['a b c', 'a x c', ['= a', '- b', '+ x', '= c']],
    ['a b', 'a b c', ['= a b', '+ c']],
    ['a b c', 'b c', ['- a', '= b c']],
    ['', 'a', ['- ', '+ a']],
  ])('of “%s” and “%s”', (one, other, parts) => {
    const sign = { same: '=', out: '-', in: '+' };
    expect(wordDiff(one, other).map(({ kind, text }) => `${sign[kind]} ${text}`)).toEqual(parts);
  });

  it('gives both texts back', () => {
    const one = 'Backend developer with 6 years of experience. Uses Java, Go.';
    const other = 'Backend developer with 6 years’ experience. Uses Go, Java.';
    const parts = wordDiff(one, other);
    const join = (not: string) =>
      parts
        .filter(({ kind }) => kind !== not)
        .map(({ text }) => text)
        .join(' ');
    expect(join('in')).toBe(one);
    expect(join('out')).toBe(other);
  });
});
