import { describe, expect, it } from 'vitest';
import { readCorpus, readNegations } from './corpus-records';
import { occurrences } from './spans';

const corpus = readCorpus();

describe('labels', () => {
  it('have ids of their own', () => {
    const ids = [...corpus, ...readNegations()].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(corpus.map((advert) => [advert.id, advert] as const))('%s points into its own words', (_, advert) => {
    const { text, title = '', terms, experience, ambiguous } = advert;
    const printed = (surface: string) => occurrences(text, surface, []).length > 0 || title.includes(surface);
    const absent = terms.flatMap(({ surfaces }) => surfaces.filter((surface) => !printed(surface)));
    const unclear = ambiguous.filter(({ surface, context }) => !once(text, context) || !once(context, surface));
    expect({ absent, unclear }).toEqual({ absent: [], unclear: [] });
    if (experience) expect(text).toContain(experience.quote);
  });

  it.each(corpus.map((advert) => [advert.id, advert] as const))('%s labels nothing twice or alone', (_, { terms }) => {
    expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
    const groups = terms.flatMap(({ group }) => group ?? []);
    expect(groups.filter((group, i) => groups.indexOf(group) === i && groups.lastIndexOf(group) === i)).toEqual([]);
  });

  it('print every sentence of the negations with what it speaks of', () => {
    const lost = readNegations().flatMap(({ text, negated, asked }) =>
      [...negated, ...asked].filter((name) => !text.includes(name)),
    );
    expect(lost).toEqual([]);
  });
});

const once = (text: string, part: string) => text.split(part).length === 2;
