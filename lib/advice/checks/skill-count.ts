import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 89 and 90. */
export const check: Check = ({ facts }, rule) => {
  const keywords = facts.cv.skills.flatMap(({ keywords }) => keywords.filter(Boolean));
  if (keywords.length === 0) return 'unknown';
  const limit = numberOf(rule, 'most');
  return keywords.length > limit ? { measured: { name: 'skills', value: keywords.length, limit } } : null;
};
