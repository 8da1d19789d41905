import { type Spelled, spelledWords } from '../spelled-words';
import type { Check } from './check';

/**
 * RULES.md 117: both spellings in one document. Where the market decides (`market-spelling`), only what it leaves open is
 * looked at: -ise beside -ize in Britain.
 */
export const check: Check = ({ facts, conventions, knowledge }) => {
  if (conventions?.spelling === 'american') return null;
  const words = spelledWords(facts, knowledge.spelling).filter((word) => !conventions || word.eitherInBritain);
  const sides = [words.filter(bySide('british')), words.filter(bySide('american'))];
  const [fewer = [], more = []] = sides.sort((a, b) => a.length - b.length);
  if (fewer.length === 0) return null;
  return { cv: fewer.map(({ at }) => at), measured: { name: 'words', value: fewer.length, limit: more.length } };
};

const bySide =
  (side: Spelled['side']) =>
  (word: Spelled): boolean =>
    word.side === side;
