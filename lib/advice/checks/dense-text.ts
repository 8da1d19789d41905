import { countWords } from '../../text/count-words';
import { quoteAt } from '../cv-prose';
import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 21: a job told in a long paragraph without a bullet. */
export const check: Check = ({ facts }, rule) => {
  const { roles } = facts.cv;
  if (roles.length === 0) return 'unknown';
  const limit = numberOf(rule, 'most-words');
  const dense = roles.flatMap(({ summary, bullets }, i) =>
    summary && bullets.length === 0 && countWords(summary) > limit
      ? [{ at: quoteAt({ path: `work[${i}].summary`, text: summary }), words: countWords(summary) }]
      : [],
  );
  const [first] = dense;
  return first ? { cv: dense.map(({ at }) => at), measured: { name: 'words', value: first.words, limit } } : null;
};
