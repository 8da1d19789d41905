import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/scan/scan';
import { readTerms } from '../../../lib/terms/read-terms';
import { smallTaxonomy, smallVocabulary } from '../../support/small-vocabulary';

const forms = smallTaxonomy.flatMap(({ name, aliases = [] }) => [name, ...aliases]);
const WORDS = [
  'team',
  'with',
  'experience',
  'go',
  'spring',
  'at',
  'rest',
  'in',
  'and',
  'or',
  'our',
  'clients',
  'R.',
  'Ltd',
  'is hiring',
  'Requirements',
];
const GAPS = [' ', ' ', ' ', ', ', '/', ' - ', '. ', ' (', ') ', '; ', ': ', '\n- ', '\n'];

const line = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...forms), fc.constantFrom(...WORDS)), fc.constantFrom(...GAPS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.flat().join(''));
/** A line that says nothing of other lines: firms named in one ("Redis is hiring") and sure names speak for the whole text. */
const bullet = fc
  .array(fc.constantFrom('Python', 'Kafka', 'Docker', 'SQL', 'AWS', 'Java', 'team', 'and', 'the', 'build', 'Kotlin'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => `- ${words.join(' ')}.`);
const anything = fc.string({ unit: 'binary', maxLength: 300 });
const LONE_HIGH = '\ud83d';
const odd = fc
  .array(
    fc.oneof(
      fc.constantFrom(...forms),
      fc.constantFrom(
        '\0',
        LONE_HIGH,
        '\ude00',
        '\u200b',
        '\u202e',
        '\u05d0',
        '\u0130',
        'ß',
        '\u00ad',
        '&',
        '&amp;',
        '*',
        '@',
        '://',
        '.',
        '#',
        '+',
        '\u2028',
        '😀',
        '\r',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');

describe('every span', () => {
  it('slices back to a form of its skill, endings apart', () => {
    const ofSkill = new Map(smallTaxonomy.map(({ id, name, aliases = [] }) => [id, [name, ...aliases].map(letters)]));
    fc.assert(
      fc.property(fc.oneof(line, odd), (text) => {
        for (const { skill, span } of scan(text, smallVocabulary)) {
          const printed = letters(text.slice(...span)).replace(/&(?:amp)?/g, 'and');
          const start = printed.slice(0, 2);
          expect(
            ofSkill.get(skill)!.some((form) => form.startsWith(start)),
            `${skill}: ${printed}`,
          ).toBe(true);
          expect(printed.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lies in the text, apart from the one before, in order', () => {
    fc.assert(
      fc.property(fc.oneof(line, odd, anything), (text) => {
        let free = 0;
        for (const { span } of scan(text, smallVocabulary)) {
          expect(span[0]).toBeGreaterThanOrEqual(free);
          expect(span[1]).toBeGreaterThan(span[0]);
          free = span[1];
        }
        expect(free).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('across a hard separator', () => {
  const names = (text: string) => scan(text, smallVocabulary).map(({ skill }) => skill);

  it('the order of lines changes nothing', () => {
    fc.assert(
      fc.property(fc.array(bullet, { minLength: 2, maxLength: 8 }), fc.nat(), (lines, seed) => {
        const turned = lines.map((_, i) => lines[(i + seed) % lines.length]!);
        expect(names(turned.join('\n')).sort()).toEqual(names(lines.join('\n')).sort());
      }),
    );
  });

  it('two texts together name what both name', () => {
    fc.assert(
      fc.property(fc.array(bullet), fc.array(bullet), (one, other) => {
        const [a, b] = [one.join('\n'), other.join('\n')];
        expect(names(`${a}\n\n${b}`)).toEqual([...names(a), ...names(b)]);
      }),
    );
  });

  it('a name is never put together', () => {
    const halves = forms.filter((form) => /^[A-Za-z]+ [A-Za-z]+$/.test(form)).map((form) => form.split(' '));
    expect(halves.length).toBeGreaterThan(5);
    fc.assert(
      fc.property(
        fc.constantFrom(...halves),
        fc.constantFrom(', ', '; ', ' (', ') ', '\n\n', '\n• ', ' | ', '. '),
        (half, gap) => {
          const [left, right] = half as [string, string];
          for (const { span } of scan(left + gap + right, smallVocabulary))
            expect(span[1] <= left.length || span[0] >= left.length + gap.length).toBe(true);
        },
      ),
    );
  });
});

describe('no text', () => {
  it('makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(anything, odd), (text) => {
        expect(() => readTerms({ text, title: text, company: text }, smallVocabulary)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('is remembered', () => {
    fc.assert(
      fc.property(odd, line, (before, text) => {
        const alone = scan(text, smallVocabulary);
        scan(before, smallVocabulary);
        expect(scan(text, smallVocabulary)).toEqual(alone);
      }),
    );
  });
});
