import type { CvPath, Evidence } from '../model/match';
import type { CheckInput } from './checks/check';

/** The first mention of each tool that the text at `path` names, in the order of the text. */
export function toolsNamed({ facts, skills }: Pick<CheckInput, 'facts' | 'skills'>, path: CvPath): Evidence[] {
  const named = [...facts.match.shown].flatMap(([id, evidence]) => {
    if (skills.get(id)?.kind !== 'tech') return [];
    return evidence.filter((one) => one.path === path && one.skill === id).slice(0, 1);
  });
  return named.sort((a, b) => a.span[0] - b.span[0]);
}
