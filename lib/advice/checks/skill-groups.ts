import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 85 and 86: a long list under no name of its own. */
export const check: Check = ({ facts }, rule) => {
  const { skills } = facts.cv;
  if (skills.length === 0) return 'unknown';
  const limit = numberOf(rule, 'most-ungrouped');
  const long = skills.flatMap(({ name, keywords }, i) => {
    const named = keywords.flatMap((quote, k) => (quote ? [{ path: `skills[${i}].keywords[${k}]`, quote }] : []));
    return !name && named.length > limit ? [named] : [];
  });
  const [first] = long;
  if (!first) return null;
  return {
    cv: long.flatMap((named) => named.slice(0, 1).map((one) => ({ ...one, span: [0, one.quote.length] as const }))),
    measured: { name: 'skills', value: first.length, limit },
  };
};
