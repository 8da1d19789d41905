import type { MARKS } from '../model/packed-vocabulary';
import { wordsOf } from '../scan/words';
import type { SpellingPairs } from './cue-data';

/** How a variant is made when the vocabulary is opened; `spelling`: by no rule, so it is written out. */
export type VariantRule = keyof typeof MARKS | 'spelling';

/** A way to write a form, as words. A parted one needs capitals to be read ("Rabbit MQ", not "open shift"). */
export type Variant = { readonly words: readonly string[]; readonly rule: VariantRule };

/**
 * Spellings that need no entry of their own: joined ("Nodejs", "frontend"), parted ("Rabbit MQ"), the other number of the
 * last word, the other side of the Atlantic. A final "s" and digits on a single word are the scanner's own affair.
 */
export function variantsOf(form: string, spellings: SpellingPairs): Variant[] {
  const words = wordsOf(form);
  const variants: Variant[] = otherNumber(words, form).map((each) => ({ words: each, rule: 'number' }));
  for (const base of otherSpellings(words, spellings)) {
    for (const each of [base, ...otherNumber(base, form)]) variants.push({ words: each, rule: 'spelling' });
  }
  const joined = joinedForm(form, words);
  if (joined !== null) variants.push({ words: [joined], rule: 'joined' });
  const parted = partedForm(form, words);
  if (parted !== null) variants.push({ words: parted, rule: 'parted' });
  return variants;
}

function joinedForm(form: string, words: readonly string[]): string | null {
  if (words.length !== 2 || !/^[\p{L}\p{N}]+[.-][\p{L}\p{N}]+$/u.test(form)) return null;
  const joined = words.join('');
  return joined.length > 4 ? joined : null;
}

function partedForm(form: string, words: readonly string[]): string[] | null {
  if (words.length !== 1) return null;
  const parts = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}[\p{L}\p{N}]+)$/u.exec(form);
  return parts ? [parts[1]!.toLowerCase(), parts[2]!.toLowerCase()] : null;
}

/** Of names in lower case only: "library" and "libraries", "design patterns" and "design pattern". */
function otherNumber(words: readonly string[], form: string): string[][] {
  const last = words.at(-1)!;
  const lower = form.slice(-last.length) === last;
  if (!lower || last.length < 5) return [];
  const other = (word: string) => [[...words.slice(0, -1), word]];
  if (/[^aeiou]y$/.test(last)) return other(`${last.slice(0, -1)}ies`);
  if (/[^aeiou]ies$/.test(last)) return other(`${last.slice(0, -3)}y`);
  if (/(?:ss|x|ch|sh)$/.test(last)) return other(`${last}es`);
  if (/[^sui]s$/.test(last)) return other(last.slice(0, -1));
  return [];
}

function otherSpellings(words: readonly string[], { words: pairs, endings }: SpellingPairs): string[][] {
  const swap = (word: string): string => {
    for (const [a, b] of pairs) {
      if (word === a) return b;
      if (word === b) return a;
    }
    for (const [a, b] of endings) {
      if (word.length > a.length + 2 && word.endsWith(a)) return word.slice(0, -a.length) + b;
      if (word.length > b.length + 2 && word.endsWith(b)) return word.slice(0, -b.length) + a;
    }
    return word;
  };
  const other = words.map(swap);
  return other.some((word, i) => word !== words[i]) ? [other] : [];
}
