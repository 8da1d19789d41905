import type { FormPolicy, Skill } from '../model/skill';
import { wordsOf } from '../scan/words';
import { formsOf } from './check-taxonomy';
import type { SpellingPairs } from './cue-data';
import { type VariantRule, variantsOf } from './form-variants';

/** A phrase that the scanner will know, and where it comes from. */
export type Phrase = { readonly words: readonly string[]; readonly skill: number } & (
  | { readonly from: 'written'; readonly form: string; readonly policy: FormPolicy }
  | { readonly from: 'blocker' }
  | { readonly from: 'variant'; readonly rule: VariantRule; readonly of: string; readonly policy: FormPolicy }
);

/**
 * Every form with its variants, and the phrases that block; `skill` is the place in `skills`. A form that is written out
 * beats a blocker, which beats a variant; of a variant that several skills have, the first by name keeps it.
 */
export function phrasesOf(skills: readonly Skill[], spellings: SpellingPairs): Phrase[] {
  const taken = new Map<string, Phrase>();
  const add = (phrase: Phrase) => {
    const key = phrase.words.join(' ');
    if (!taken.has(key)) taken.set(key, phrase);
  };
  const order = skills.map((_, i) => i).sort((a, b) => byName(skills[a]!, skills[b]!));
  const inOrder = (visit: (skill: Skill, index: number) => void) => {
    for (const i of order) visit(skills[i]!, i);
  };
  inOrder((skill, index) => {
    for (const form of namingForms(skill))
      add({ from: 'written', words: wordsOf(form), skill: index, form, policy: policyOf(skill, form) });
  });
  inOrder((skill, index) => {
    for (const blocker of skill.blockers ?? []) add({ from: 'blocker', words: wordsOf(blocker), skill: index });
  });
  inOrder((skill, index) => {
    for (const form of namingForms(skill)) {
      const policy = policyOf(skill, form);
      if (policy === 'exact' || policy === 'evidence') continue;
      for (const { words, rule } of variantsOf(form, spellings))
        add({ from: 'variant', words, skill: index, rule, of: form, policy });
    }
  });
  return [...taken.values()];
}

/** By name, small and capital letters alike. */
export const byName = (a: Skill, b: Skill): number => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1);

/**
 * Without the forms that only lengthen another one by words in small letters ("Agile methodologies" beside "Agile"): the
 * shorter finds as much, and a span is to cover the name only. Where the shorter needs its capitals, both stay; and so does
 * a longer form that has a policy of its own ("scripting languages": the two words are the name).
 */
function namingForms(skill: Skill): readonly string[] {
  const forms = formsOf(skill);
  const free = forms.filter((form) => policyOf(skill, form) === 'any');
  const wanted = (form: string) => form === skill.name || skill.formPolicy?.[form] !== undefined;
  return forms.filter((form) => wanted(form) || !free.some((shorter) => onlyLengthens(form, shorter)));
}

function onlyLengthens(form: string, shorter: string): boolean {
  const long = ` ${wordsOf(form).join(' ')} `;
  const short = ` ${wordsOf(shorter).join(' ')} `;
  const at = long.indexOf(short);
  if (at < 0 || long.length === short.length) return false;
  const extra = form.split(/[\s/-]+/).filter((word) => !short.includes(` ${word.toLowerCase()} `));
  return extra.every((word) => /^\p{Ll}/u.test(word));
}

const policyOf = (skill: Skill, form: string): FormPolicy => skill.formPolicy?.[form] ?? skill.policy ?? 'any';
