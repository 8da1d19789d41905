import { countWords } from '../../text/count-words';
import { proseOf } from '../cv-prose';
import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 7-13: pages at most by market and level. Text without pages is only judged when it is plainly too long. */
export const check: Check = ({ facts, conventions }, rule) => {
  if (!conventions) return 'unknown';
  const { cv, match } = facts;
  const level = match.seniority.cv === 'unknown' ? 'mid' : match.seniority.cv;
  const limit = conventions.pages[level];
  const { pages } = cv.source;
  if (pages !== null) return pages > limit ? { measured: { name: 'pages', value: pages, limit } } : null;
  const words = proseOf(cv).reduce((sum, { text }) => sum + countWords(text), 0);
  const room = limit * numberOf(rule, 'words-per-page');
  return words > room ? { measured: { name: 'words', value: words, limit: room } } : 'unknown';
};
