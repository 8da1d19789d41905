import { found, proseOf } from '../cv-prose';
import { phrasesOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 78 and 126, once for the whole CV. */
export const check: Check = ({ facts }, rule) => {
  const phrases = proseOf(facts.cv).flatMap((prose) => found(prose, phrasesOf(rule, 'phrases')));
  return phrases.length > 0 ? { cv: phrases } : null;
};
