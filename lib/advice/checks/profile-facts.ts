import { quoteAt } from '../cv-prose';
import { numberOf, patternOf } from '../rule-parameters';
import { toolsNamed } from '../tools-named';
import type { Check } from './check';

const PATH = 'basics.summary';

/** RULES.md 44-48 and 54: level, stack, kind of system, result; only a profile with none of them is worth a word. */
export const check: Check = (input, rule) => {
  const text = input.facts.cv.basics.summary;
  if (!text) return { searched: [PATH] };
  const says = (name: string) => text.search(patternOf(rule, name) ?? /$^/) >= 0;
  const stack = toolsNamed(input, PATH).length >= numberOf(rule, 'least-skills');
  const value = [says('level'), stack, says('system'), says('result')].filter(Boolean).length;
  if (value > 0) return null;
  return { cv: [quoteAt({ path: PATH, text })], measured: { name: 'signals', value, limit: 1 } };
};
