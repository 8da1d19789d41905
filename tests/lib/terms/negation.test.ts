import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../lib/terms/read-terms';
import { root } from '../../support/files';
import { smallVocabulary } from '../../support/small-vocabulary';

type Row = { readonly text: string; readonly term: string; readonly level: string };

/** Sentences that wave a name away, and as many that only look so. */
const ROWS: readonly Row[] = JSON.parse(readFileSync(join(root, 'tests/lib/terms/negation.json'), 'utf8'));

describe('what is not needed, and what only sounds so', () => {
  it.each(ROWS)('$text -> $term is $level', ({ text, term, level }) => {
    const terms = readTerms({ text, title: null, company: null }, smallVocabulary);
    expect(terms.find(({ skill }) => skill === term)?.level).toBe(level);
  });

  it('has rows of both kinds', () => {
    const negated = ROWS.filter(({ level }) => level === 'negated').length;
    expect(negated).toBeGreaterThanOrEqual(30);
    expect(ROWS.length - negated).toBeGreaterThanOrEqual(negated);
  });
});
