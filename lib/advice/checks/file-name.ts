import { found } from '../cv-prose';
import { patternOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 42: leftovers of a working file in the name that is sent. */
export const check: Check = ({ facts }, rule) => {
  const { fileName } = facts.cv.source;
  if (!fileName) return 'unknown';
  const cv = found({ path: 'meta.source.fileName', text: fileName }, patternOf(rule, 'leftovers'));
  return cv.length > 0 ? { cv } : null;
};
