import { found, proseOf } from '../cv-prose';
import { listOf, patternOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 77 and 118: doubled words, and spaces on the wrong side of a comma. */
export const check: Check = ({ facts }, rule) => {
  const allowed = listOf(rule, 'allowed');
  const cv = proseOf(facts.cv)
    .flatMap((prose) => found(prose, patternOf(rule, 'patterns')))
    .filter(({ quote }) => !allowed.includes(quote.toLowerCase()));
  return cv.length > 0 ? { cv } : null;
};
