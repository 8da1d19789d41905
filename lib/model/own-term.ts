import type { SkillId } from './skill';

/** A skill that the user wants left out of every advert. The name is kept, in case a later vocabulary drops the skill. */
export type MutedSkill = { readonly skill: SkillId; readonly name: string };

/** A skill that the user added to the vocabulary: how it is written, its name first. */
export type OwnTerm = { readonly skill: SkillId; readonly forms: readonly string[] };

/** More would be a vocabulary of its own, and slow every reading. */
const MOST_TERMS = 200;
const MOST_FORMS = 8;
const LONGEST = 60;

const ID = 'own:';

/**
 * The term that a person typed: its name, and other spellings after commas ("Postgres, PG"). Null where no name is in it.
 */
export function ownTermOf(typed: string): OwnTerm | null {
  const forms = soundForms(typed.split(','));
  return forms.length === 0 ? null : { skill: `${ID}${forms[0]!.toLowerCase()}`, forms };
}

/** Whether an id is that of a term that the user added. */
export const isOwn = (skill: string): boolean => skill.startsWith(ID);

/** With the term; one of the same name gives way. */
export function withOwnTerm(terms: readonly OwnTerm[], term: OwnTerm): readonly OwnTerm[] {
  return [...terms.filter(({ skill }) => skill !== term.skill), term].slice(-MOST_TERMS);
}

export function withMuted(muted: readonly MutedSkill[], one: MutedSkill): readonly MutedSkill[] {
  return [...muted.filter(({ skill }) => skill !== one.skill), one];
}

/** What is kept of own terms, whatever a backup or another version wrote there. */
export function ownTermsFrom(kept: unknown): readonly OwnTerm[] {
  if (!Array.isArray(kept)) return [];
  const terms = kept.flatMap((one: Partial<OwnTerm> | null) => {
    const forms = Array.isArray(one?.forms) ? one.forms.filter((form) => typeof form === 'string') : [];
    return ownTermOf(forms.join(',')) ?? [];
  });
  return terms.reduce(withOwnTerm, [] as readonly OwnTerm[]);
}

/** What is kept of the skills that were left out, checked likewise. */
export function mutedFrom(kept: unknown): readonly MutedSkill[] {
  if (!Array.isArray(kept)) return [];
  return kept.flatMap((one: Partial<MutedSkill> | null) =>
    typeof one?.skill === 'string' && typeof one.name === 'string' ? [{ skill: one.skill, name: one.name }] : [],
  );
}

function soundForms(typed: readonly string[]): string[] {
  const forms = typed.map((form) => form.replace(/\s+/g, ' ').trim()).filter(isSound);
  const seen = new Set<string>();
  return forms.filter((form) => !seen.has(form.toLowerCase()) && seen.add(form.toLowerCase())).slice(0, MOST_FORMS);
}

/** One letter says too little to be found by. */
const isSound = (form: string): boolean => form.length > 1 && form.length <= LONGEST && /[\p{L}\p{N}]/u.test(form);
