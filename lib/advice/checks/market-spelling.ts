import { spelledWords } from '../spelled-words';
import type { Check } from './check';

/** RULES.md 116. In Britain -ize is right too, as long as it is kept to; `mixed-spelling` sees to that. */
export const check: Check = ({ facts, conventions, knowledge }) => {
  if (!conventions) return 'unknown';
  const foreign = spelledWords(facts, knowledge.spelling).filter(({ side, eitherInBritain }) =>
    conventions.spelling === 'british' ? side === 'american' && !eitherInBritain : side === 'british',
  );
  if (foreign.length === 0) return null;
  return { cv: foreign.map(({ at }) => at), measured: { name: 'words', value: foreign.length, limit: 0 } };
};
