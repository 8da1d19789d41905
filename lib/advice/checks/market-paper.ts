import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** The size of the first page in points, against the market's paper. Other sizes are no one's paper and say nothing. */
export const check: Check = ({ facts, conventions }, rule) => {
  const { paper } = facts.cv.source;
  if (!conventions || !paper) return 'unknown';
  const near = (width: number) => Math.abs(paper.width - width) <= numberOf(rule, 'tolerance');
  const [a4, letter] = [numberOf(rule, 'a4-width'), numberOf(rule, 'letter-width')];
  const [own, other] = conventions.paper === 'a4' ? [a4, letter] : [letter, a4];
  return near(other) ? { measured: { name: 'page-width', value: Math.round(paper.width), limit: own } } : null;
};
