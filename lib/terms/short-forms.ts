import type { ShortForms } from '../model/advert-words';

/** The short forms as patterns of what ends right before a full stop. */
export type ShortFormPatterns = {
  /** Also a letter alone, which is an initial, unless it is a name. */
  readonly inside: RegExp;
  readonly closing: RegExp;
  /** How far back a short form may begin, with the sign before it. */
  readonly longest: number;
};

const made = new WeakMap<ShortForms, ShortFormPatterns>();

/** The patterns of these forms, made once. */
export function shortFormPatterns(forms: ShortForms): ShortFormPatterns {
  const known = made.get(forms);
  if (known) return known;
  const names = `[${forms.names.join('')}]`;
  const patterns = {
    inside: new RegExp(
      `(?:(?<![\\p{L}+#])(?!${names}$)\\p{L}|\\.${names}|(?<!\\p{L})(?:${either(forms.inside)}))$`,
      'u',
    ),
    closing: new RegExp(`(?<!\\p{L})(?:${either(forms.closing)})$`, 'u'),
    longest: Math.max(...[...forms.inside, ...forms.closing].map(({ length }) => length)) + 1,
  };
  made.set(forms, patterns);
  return patterns;
}

const either = (words: readonly string[]): string => words.map((word) => word.replaceAll('.', '\\.')).join('|');
