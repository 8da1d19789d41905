import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 85 and 86: a long list under no name of its own. */
export const check: Check = ({ facts }, rule) => {
  const { skills } = facts.cv;
  if (skills.length === 0) return 'unknown';
  const limit = numberOf(rule, 'most-ungrouped');
  const long = skills.flatMap(({ name, keywords }, i) => (!name && keywords.length > limit ? [{ i, keywords }] : []));
  const [first] = long;
  if (!first) return null;
  return {
    cv: long.flatMap(({ i, keywords }) =>
      keywords
        .slice(0, 1)
        .map((quote) => ({ path: `skills[${i}].keywords[0]`, quote, span: [0, quote.length] as const })),
    ),
    measured: { name: 'skills', value: first.keywords.length, limit },
  };
};
