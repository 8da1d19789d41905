import type { Term } from '../model/advert';
import type { Correction } from '../model/review';

/**
 * The terms as the user corrected them. What is not a skill is gone; what was made required or optional leaves its
 * either/or group, since the user spoke of that skill alone.
 */
export function applyCorrections(terms: readonly Term[], corrections: readonly Correction[]): readonly Term[] {
  if (corrections.length === 0) return terms;
  const as = new Map(corrections.map((correction) => [correction.skill, correction.as]));
  return terms.flatMap((term) => {
    const level = as.get(term.skill);
    if (level === 'not-a-skill') return [];
    return level ? [{ ...term, level, group: null, stack: false }] : [term];
  });
}
