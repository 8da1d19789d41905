import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/files';
import { cueWords, matched, phrasesGiven } from '../../support/policy-off';
import { smallTaxonomy, smallVocabulary } from '../../support/small-vocabulary';
import { makeOracle } from './oracle';

const oracle = makeOracle(phrasesGiven(smallTaxonomy), cueWords);
const forms = smallTaxonomy.flatMap(({ name, aliases = [], blockers = [] }) => [name, ...aliases, ...blockers]);

/** Near misses and plain words; none has capitals inside, for a glued word is cut by its capitals, which no pattern here does. */
const NOISE = [
  'team',
  'the',
  'x',
  'with',
  'ceylon',
  'scalable',
  'my',
  'kaf',
  'cloudy',
  'été',
  'sqlish',
  '7',
  '2026',
  'and',
  '&',
];
const SEPARATORS = [
  ' ',
  ' ',
  ' ',
  ' ',
  ', ',
  '/',
  ' / ',
  '-',
  ' - ',
  '. ',
  '.',
  '\n',
  '\n- ',
  ' (',
  ') ',
  '; ',
  ': ',
  '\u00a0',
  ' • ',
  '–',
  '|',
  "'",
  '" ',
  ' "',
];

const cased = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toLowerCase(),
  (text: string) => text.toUpperCase(),
);
/** A form as people damage it: a plural, a version, an invisible unit inside. */
const damage = fc.constantFrom(
  (text: string) => text,
  (text: string) => text,
  (text: string) => `${text}s`,
  (text: string) => `${text}3`,
  (text: string) => `${text.slice(0, 2)}\u200b${text.slice(2)}`,
  (text: string) => `${text.slice(0, -1)}\u00ad${text.slice(-1)}`,
  (text: string) => text.slice(0, -1),
);
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...forms), damage, cased).map(([form, harm, as]) => as(harm(form))),
  },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...NOISE), cased).map(([word, as]) => as(word)) },
);
const woven = fc
  .array(fc.tuple(piece, fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));

const adverts = join(root, 'tests/fixtures/adverts');
const corpus = join(root, 'tests/bench/corpus');

function corpusTexts(): string[] {
  const files = readdirSync(corpus).filter((file) => file.endsWith('.jsonl'));
  const lines = files.flatMap((file) => readFileSync(join(corpus, file), 'utf8').trim().split('\n'));
  return lines.map((line) => (JSON.parse(line) as { readonly text: string }).text);
}

/** Whether a found name stands in a run of letters with a capital inside, or beside a bullet "o" stuck to a word: there the scanner may cut. */
function isGlued(text: string, name: string): boolean {
  const [from, to] = name.split(' ')[1]!.split('-').map(Number) as [number, number];
  const start = from - (/[\p{L}\d]*$/u.exec(text.slice(0, from))?.[0].length ?? 0);
  const end = to + (/^[\p{L}\d]*/u.exec(text.slice(to))?.[0].length ?? 0);
  return start < from || end > to;
}

describe('the scanner finds what a slow matcher finds, policy off', () => {
  it('in texts woven from forms, separators, noise and damage', () => {
    fc.assert(
      fc.property(woven, (text) => {
        expect(matched(text, smallVocabulary)).toEqual(oracle(text));
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('and finds plenty there', () => {
    const names = fc.sample(woven, { numRuns: 300, seed: 7 }).flatMap((text) => oracle(text));
    expect(names.length).toBeGreaterThan(800);
    expect(new Set(names.map((name) => name.split(' ')[0])).size).toBeGreaterThan(60);
  });

  const texts = [
    ...['harrow-pike', 'merrow-systems', 'tallow-bay'].map((name) =>
      readFileSync(join(adverts, `${name}.txt`), 'utf8'),
    ),
    ...corpusTexts(),
  ];
  it.each(texts.map((text, i) => [i, text] as const))('in advert %i of our own', (_, text) => {
    // A cut word is longer than what was found in it, and what stands before the cut may join to what is found.
    const plain = (found: string[]) => found.filter((name) => !isGlued(text, name));
    expect(plain(matched(text, smallVocabulary))).toEqual(plain(oracle(text)));
  });
});
