import type { Knowledge } from '../model/knowledge';
import type { MutedSkill } from '../model/own-term';
import type { Correction } from '../model/review';
import type { Settings } from '../model/stored';
import { withOwnTerms } from '../scan/own-terms';

let last: { readonly base: Knowledge; readonly terms: string; readonly made: Knowledge } | null = null;

/** The knowledge with the user's own terms in its vocabulary; the same as before while they stay the same. */
export function knowledgeWith(base: Knowledge, { ownTerms }: Pick<Settings, 'ownTerms'>): Knowledge {
  if (ownTerms.length === 0) return base;
  const terms = JSON.stringify(ownTerms);
  if (last?.base === base && last.terms === terms) return last.made;
  const made = { ...base, vocabulary: withOwnTerms(base.vocabulary, ownTerms) };
  last = { base, terms, made };
  return made;
}

/** What the user left out of every advert, before what was corrected in this one: the later word stands. */
export const withMutes = (muted: readonly MutedSkill[], corrections: readonly Correction[]): readonly Correction[] => [
  ...muted.map(({ skill }) => ({ skill, as: 'not-a-skill' as const })),
  ...corrections,
];
