import { expect, it } from 'vitest';
import { compileVocabulary } from '../../../lib/build/compile-vocabulary';
import { scan } from '../../../lib/scan/scan';
import { cues, smallTaxonomy } from '../../support/small-vocabulary';
import { oracle } from './oracle';

const plain = smallTaxonomy
  .filter((skill) => !skill.policy && !skill.formPolicy && !skill.blockers)
  .map(({ implies, neighbours, ...skill }) => skill);
const tables = compileVocabulary(plain, cues);

/** A small generator of our own, so that a failure can be repeated by its seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const WORDS = [
  'team',
  'the',
  'build',
  'x',
  'with',
  'ceylon',
  'scalable',
  'my',
  'kaf',
  'cloudy',
  'phase',
  'été',
  'sqlish',
  '7',
];
const GAPS = [' ', ' ', ' ', ', ', '/', ' - ', '. ', '\n- ', ' (', ') ', '; ', ': '];

function textOf(seed: number): string {
  const next = random(seed);
  const forms = plain.flatMap((skill) => [skill.name, ...(skill.aliases ?? [])]);
  let text = '';
  for (let i = 0; i < 40; i++) {
    const form = next(2) === 0 ? WORDS[next(WORDS.length)]! : forms[next(forms.length)]!;
    const cased = [form, form.toLowerCase(), form.toUpperCase()][next(3)]!;
    text += cased + GAPS[next(GAPS.length)]!;
  }
  return text;
}

it('finds in generated texts exactly what a slow matcher finds', () => {
  let names = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const text = textOf(seed);
    const fast = scan(text, tables).map(({ skill, span }) => `${skill} ${span.join('-')}`);
    expect(fast, `seed ${seed}: ${text}`).toEqual(oracle(text, plain));
    names += fast.length;
  }
  expect(names).toBeGreaterThan(4000);
});
