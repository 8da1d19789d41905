import { quoteAt } from '../cv-prose';
import { numberOf } from '../rule-parameters';
import { toolsNamed } from '../tools-named';
import type { Check } from './check';

const PATH = 'basics.summary';

/** RULES.md 53 and 55: distinct tools named in the profile. */
export const check: Check = (input, rule) => {
  const text = input.facts.cv.basics.summary;
  if (!text) return 'unknown';
  const tools = toolsNamed(input, PATH);
  const limit = numberOf(rule, 'most');
  if (tools.length <= limit) return null;
  return {
    cv: tools.map(({ span }) => quoteAt({ path: PATH, text }, span)),
    measured: { name: 'skills', value: tools.length, limit },
  };
};
