import type { Prose } from '../cv-prose';
import { found } from '../cv-prose';
import { listOf, patternOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 31-33 and section 13: details this market leaves out, unless the advert itself asks about them. */
export const check: Check = ({ facts, conventions }, rule) => {
  if (!conventions) return 'unknown';
  const { cv, advert } = facts;
  const waived = advert.eligibility.some(({ kind }) => listOf(rule, 'waived-by').includes(kind));
  const omit = conventions.omit.filter((detail) => detail in rule.parameters && !(waived && detail === 'nationality'));
  const places: Prose[] = [
    { path: 'basics.location.address', text: cv.basics.location ?? '' },
    ...cv.extras.flatMap(({ lines }, i) => lines.map((text, k) => ({ path: `meta.extras[${i}].lines[${k}]`, text }))),
    ...cv.unplaced.map(({ text }, i) => ({ path: `meta.unplaced[${i}]`, text })),
  ];
  const details = omit.flatMap((detail) => places.flatMap((place) => found(place, patternOf(rule, detail))));
  return details.length > 0 ? { cv: details } : null;
};
