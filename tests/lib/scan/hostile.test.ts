import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../lib/build/compile-vocabulary';
import { readTerms } from '../../../lib/terms/read-terms';
import { isSlow, PIECES } from '../../support/hostile';
import { cues, smallTaxonomy } from '../../support/small-vocabulary';

const tables = compileVocabulary(smallTaxonomy, cues);
const read = (text: string) => readTerms({ text, title: null, company: null }, tables);

describe('hostile text', () => {
  it('takes time in proportion to its length', { timeout: 120_000 }, () => {
    expect(PIECES.filter((piece) => isSlow(read, piece))).toEqual([]);
  });

  it('never throws, and every span lies within the text', () => {
    const words = fc.constantFrom(
      ...PIECES,
      'Kafka',
      '.NET',
      'must have ',
      'Python3',
      '&nbsp;',
      'OnsiteWe',
      ' o ',
      '5+ years',
    );
    const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 40 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        for (const { spans } of read(whole)) {
          for (const [from, to] of spans) expect(whole.slice(from, to).trim()).toHaveLength(to - from);
        }
      }),
      { numRuns: 500 },
    );
  });
});
