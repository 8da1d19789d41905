import type { Advert } from '../model/advert';
import type { MatchReading } from '../model/match';
import type { Correction, Review } from '../model/review';

/** The counted demands as read and corrected, in the advert's order, with those the user removed. */
export function listDemands(
  { terms }: Advert,
  { demands }: MatchReading,
  corrections: readonly Correction[],
): Review['demands'] {
  const removed = new Set(corrections.flatMap(({ skill, as }) => (as === 'not-a-skill' ? [skill] : [])));
  const inForce = new Map(
    demands.flatMap(({ counted, members }) => (counted ? members.map(({ term }) => [term.skill, term] as const) : [])),
  );
  return terms.flatMap<Review['demands'][number]>(({ skill, name, level, group }) => {
    if (removed.has(skill)) return [{ skill, name, level, group, removed: true }];
    const term = inForce.get(skill);
    return term ? [{ skill, name, level: term.level, group: term.group, removed: false }] : [];
  });
}
