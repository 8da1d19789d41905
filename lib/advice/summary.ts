import type { Knowledge } from '../model/knowledge';
import type { Review } from '../model/review';
import type { SkillId } from '../model/skill';
import type { Day } from '../model/text';
import type { Facts } from './facts';
import { contextOf } from './summary-facts';
import { mineOf } from './summary-mine';
import { bulletsVariantOf, shortOf } from './summary-variants';

/**
 * The tailored summary in the shapes of SCREENS.md: assembled from the CV's own clauses, skills and dates, each stretch with the JSON
 * Resume paths it was made from. `summary` is the variant `bullets`; null when the CV gives nothing true to say.
 */
export function summarise(facts: Facts, knowledge: Knowledge, today: Day): Pick<Review, 'summary' | 'variants'> {
  const context = contextOf(facts, knowledge, today);
  if (!context) return { summary: null, variants: {} };
  const leftOut = leftOutOf(facts);
  const bullets = bulletsVariantOf(context, leftOut);
  const mine = mineOf(context, leftOut);
  const short = shortOf(context, leftOut);
  return {
    summary: bullets,
    variants: { ...(bullets && { bullets }), ...(mine && { mine }), ...(short && { short }) },
  };
}

/** What the advert asks for, coverage counts, and the CV does not prove; of alternatives, none when one of them is proven. */
function leftOutOf({ match }: Pick<Facts, 'match'>): SkillId[] {
  return match.demands
    .filter(({ best, counted }) => counted && best.grade !== 'proven')
    .flatMap(({ members }) => members.map(({ term }) => term.skill));
}
