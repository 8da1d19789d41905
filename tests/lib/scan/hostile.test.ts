import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../../lib/build/compile-vocabulary';
import { readTerms } from '../../../lib/terms/read-terms';
import { cues, smallTaxonomy } from '../../support/small-vocabulary';

const tables = compileVocabulary(smallTaxonomy, cues);
const read = (text: string) => readTerms({ text, title: null, company: null }, tables);

/** What a page may be made of to make a reader slow or fail. */
const PIECES = [
  'a ',
  'C++',
  '(((((',
  'no no no ',
  'x',
  'aB',
  'Kafka or ',
  'Go ',
  'Go, ',
  'Kafka Ltd ',
  'at Kafka, ',
  'clients including Kafka ',
  '\n',
  '• ',
  '* ',
  '&',
  '&amp;',
  '<b ',
  '@',
  'a@b.io ',
  'a@',
  'https://',
  'kafka.com ',
  'of experience with ',
  '3 years of ',
  'Requirements: ',
  'é',
  '\u200b',
  'Kafka (required) ',
  '"',
];

const UNITS = 25_000;
const TRIES = 40;
/** Four times the text may take four times as long; a quadratic reading takes sixteen. */
const MOST_GROWTH = 8;
/** Too short to tell from the clock's own steps. */
const SHORTEST_MS = 10;

function timeOf(text: string): number {
  const start = performance.now();
  read(text);
  return performance.now() - start;
}

/** Best time of either length, taken again while it looks slow: others may be using the machine. */
function isSlow(piece: string): boolean {
  const short = piece.repeat(UNITS / piece.length);
  const long = piece.repeat((4 * UNITS) / piece.length);
  let bestShort = Number.POSITIVE_INFINITY;
  let bestLong = Number.POSITIVE_INFINITY;
  for (let i = 0; i < TRIES; i++) {
    bestShort = Math.min(bestShort, timeOf(short));
    bestLong = Math.min(bestLong, timeOf(long));
    if (i > 1 && (bestLong < SHORTEST_MS || bestLong / bestShort < MOST_GROWTH)) return false;
  }
  return true;
}

describe('hostile text', () => {
  it('takes time in proportion to its length', { timeout: 120_000 }, () => {
    expect(PIECES.filter(isSlow)).toEqual([]);
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
