import type { BulletLexicon } from '../model/bullet-lexicon';
import type { Tense } from '../model/cv';
import type { BulletForms, VerbForm } from './bullet-forms';
import type { BulletWord } from './bullet-words';

/** How a clause opens, in indices into the bullet's words; of coordinated verbs ("Designed and built") `verb` is the first. */
export type Opening = {
  /** First word of the clause proper: an adverb or the verb; a pronoun or a label stands before it. */
  readonly first: number;
  readonly verb: number;
  readonly base: string;
  /** A participle that needs its "have" ("I have written …"): no clause can open with it. */
  readonly leaning?: boolean;
  readonly tense: Exclude<Tense, 'none'>;
};

/**
 * The opening of the clause that starts at word `from`, or null when it opens with no verb.
 * "I", an auxiliary of the perfect ("I have built") and adverbs may stand before the verb.
 */
export function openingAt(
  words: readonly BulletWord[],
  from: number,
  forms: BulletForms,
  guess: ((word: BulletWord, index: number) => Exclude<Tense, 'none'> | null) | null,
): Opening | null {
  let first = from;
  const pronoun = words[first]?.lower;
  if (pronoun === 'i' || pronoun === "i've" || pronoun === 'we') first++;
  const perfect = pronoun === "i've" || (first > from && words[first]?.lower === 'have');
  if (first > from && words[first]?.lower === 'have') first++;
  let verb = first;
  while (verb - first < 2 && words[verb] && forms.sets.adverbs.has((words[verb] as BulletWord).lower)) verb++;
  const word = words[verb];
  if (!word || (verb > first && /[,;:.]/.test(word.gap))) return null;
  const participle = perfect ? forms.participles.get(word.lower) : undefined;
  if (participle !== undefined) return { first, verb, base: participle, tense: 'past', leaning: true };
  const form = forms.verbs.get(word.lower);
  if (form?.tense === 'past' && isPassive(words, verb)) return null;
  if (form && !opensNoun(form, words[verb + 1], forms)) {
    return { first, verb, base: form.base, tense: form.tense };
  }
  if (form || forms.sets.adjectives.has(word.lower)) return null;
  const tense = guess?.(word, verb) ?? null;
  return tense === null ? null : { first, verb, base: word.lower, tense };
}

// "Built by a team of four" tells of somebody else; "Grew by 40%" does not.
function isPassive(words: readonly BulletWord[], verb: number): boolean {
  return words[verb + 1]?.lower === 'by' && !/^[~£$€]?\d/.test(words[verb + 2]?.text ?? '');
}

// "Design systems", "Support engineer", "Test lead": a base form before a bare noun may be a noun itself, so it needs an object that
// shows it is a verb: a determiner, a figure, a conjunction with another verb, or a plural.
function opensNoun({ tense, bare }: VerbForm, next: BulletWord | undefined, forms: BulletForms): boolean {
  if (tense === 'past') return false;
  if (!bare)
    return next !== undefined && !forms.sets.prepositions.has(next.lower) && forms.sets.nounAfter.has(next.lower);
  if (!next) return true;
  if (/[,;:.(]/.test(next.gap)) return !forms.verbs.has(next.lower);
  if (forms.sets.determiners.has(next.lower) || /^[£$€~\d]/.test(next.text)) return false;
  if (next.lower === 'and' || next.lower === '&' || forms.sets.adverbs.has(next.lower)) return false;
  return forms.sets.nounAfter.has(next.lower);
}

/** The duty phrase that `text` opens with ("Responsible for"), or null. */
export function dutyAt(text: string, lexicon: BulletLexicon): string | null {
  const lower = text.trimStart().toLowerCase();
  return lexicon.duties.find((duty) => lower.startsWith(duty)) ?? null;
}
