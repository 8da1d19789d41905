import type { Knowledge } from '../model/knowledge';
import { isOwn, type MutedSkill, type OwnTerm, ownTermOf } from '../model/own-term';
import type { SkillId } from '../model/skill';
import type { VocabularyNote } from '../model/stored';
import type { Database } from '../platform/db';
import { forgetOwnTerm, keepOwnTerm, muteSkill, unmuteSkill } from '../platform/stores/vocabulary';
import { scan } from '../scan/scan';

/** What a person can do to the vocabulary: leave a skill out or take it back, add a term as typed or take it out again. */
export type VocabularyChange =
  | { readonly do: 'mute'; readonly skill: MutedSkill }
  | { readonly do: 'unmute' | 'forget'; readonly skill: SkillId }
  | { readonly do: 'add'; readonly typed: string };

/** Makes the change and says what came of it, where that needs saying. */
export async function changeVocabulary(
  db: Database,
  change: VocabularyChange,
  knowledge: Knowledge,
): Promise<VocabularyNote | null> {
  switch (change.do) {
    case 'mute':
      await muteSkill(db, change.skill);
      return { kind: 'muted', ...change.skill };
    case 'unmute':
      await unmuteSkill(db, change.skill);
      return null;
    case 'forget':
      await forgetOwnTerm(db, change.skill);
      return null;
    case 'add':
      return addTyped(db, change.typed, knowledge);
  }
}

/** Nothing is added where no name was typed, or where the vocabulary reads it already. */
async function addTyped(db: Database, typed: string, knowledge: Knowledge): Promise<VocabularyNote> {
  const term = ownTermOf(typed);
  if (!term) return { kind: 'no-name' };
  const known = knownAs(term, knowledge);
  if (known) return { kind: 'known', name: known };
  await keepOwnTerm(db, term);
  return { kind: 'added', skill: term.skill, name: term.forms[0]! };
}

/** The name of the skill that the vocabulary already reads in one of these forms. */
function knownAs({ forms }: OwnTerm, { vocabulary }: Knowledge): string | null {
  for (const form of forms) {
    const whole = scan(form, vocabulary).find(({ span }) => span[0] === 0 && span[1] === form.length);
    const skill = whole && vocabulary.skills.find(({ id }) => id === whole.skill);
    if (skill && !isOwn(skill.id)) return skill.name;
  }
  return null;
}
