import { countWords } from '../../text/count-words';
import { quoteAt } from '../cv-prose';
import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 43 and 49: in words; the limit named is the one that was passed. */
export const check: Check = ({ facts }, rule) => {
  const text = facts.cv.basics.summary;
  if (!text) return 'unknown';
  const value = countWords(text);
  const [least, most] = [numberOf(rule, 'least'), numberOf(rule, 'most')];
  if (value >= least && value <= most) return null;
  return {
    cv: [quoteAt({ path: 'basics.summary', text })],
    measured: { name: 'words', value, limit: value < least ? least : most },
  };
};
