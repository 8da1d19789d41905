import { describe, expect, it } from 'vitest';
import type { Level } from '../../lib/model/advert';
import type { Span } from '../../lib/model/text';
import type { LabelledAdvert, LabelledTerm } from './corpus-records';
import type { ReadTerm } from './pair-terms';
import type { Answer } from './read-answer';
import { scoreTerms } from './score-terms';
import { tally } from './verdict';

const text = 'You know Java or Kotlin. AWS Lambda helps. You go far with no PHP.';

const label = (term: string, level: Level, group: string | null = null): LabelledTerm => ({
  term,
  kind: 'tech',
  level,
  surfaces: [term],
  group,
  years: null,
});

const advert: LabelledAdvert = {
  id: 'made-up',
  country: 'uk',
  kind: 'startup',
  seniority: 'unknown',
  text,
  terms: [
    label('Java', 'must', 'g1'),
    label('Kotlin', 'must', 'g1'),
    label('AWS Lambda', 'nice'),
    label('PHP', 'negated'),
  ],
  experience: null,
  employer: [],
  documentMarket: 'cv',
  eligibility: [],
  ambiguous: [{ surface: 'go', context: 'You go far', meant: false }],
};

const read = (words: string, level: Level, group: string | null = null): ReadTerm => {
  const at = text.indexOf(words);
  const spans: Span[] = at < 0 ? [] : [[at, at + words.length]];
  return { name: words, kind: 'tech', level, group, years: null, spans };
};

const score = (...terms: ReadTerm[]) => tally(scoreTerms(advert, { terms } as unknown as Answer));

describe('an advert read by the labels', () => {
  it('has every measure full when all is as labelled', () => {
    const whole = score(
      read('Java', 'must', 'a'),
      read('Kotlin', 'must', 'a'),
      read('AWS Lambda', 'nice'),
      read('PHP', 'negated'),
    );
    expect(whole).toEqual({
      'tech recall': { right: 4, of: 4 },
      'tech precision': { right: 4, of: 4 },
      'must recall': { right: 2, of: 2 },
      level: { right: 4, of: 4 },
      groups: { right: 1, of: 1 },
      negation: { right: 1, of: 1 },
    });
  });

  it('counts what was not found, and a word that was taken for a name', () => {
    const poor = score(read('Java', 'nice'), read('go', 'must'));
    expect(poor['tech recall']).toEqual({ right: 1, of: 4 });
    expect(poor['tech precision']).toEqual({ right: 1, of: 2 });
    expect(poor['ambiguous precision']).toEqual({ right: 0, of: 1 });
    expect(poor.level).toEqual({ right: 0, of: 1 });
    expect(poor.groups).toEqual({ right: 0, of: 1 });
    expect(poor.negation).toEqual({ right: 0, of: 1 });
  });

  it('takes a part for the whole only from half of its length on', () => {
    expect(score(read('Lambda', 'nice'))['tech recall']).toEqual({ right: 1, of: 4 });
    expect(score(read('AWS', 'nice'))['tech recall']).toEqual({ right: 0, of: 4 });
  });

  it('lets one stranger into a group, not two', () => {
    const members = [read('Java', 'must', 'a'), read('Kotlin', 'must', 'a')];
    expect(score(...members, read('AWS', 'nice', 'a')).groups).toEqual({ right: 1, of: 1 });
    expect(score(...members, read('AWS', 'nice', 'a'), read('PHP', 'nice', 'a')).groups).toEqual({ right: 0, of: 1 });
  });

  it('makes no claim of a term that only the title names', () => {
    expect(score(read('Rust', 'must'))['tech precision']).toBeUndefined();
  });
});
