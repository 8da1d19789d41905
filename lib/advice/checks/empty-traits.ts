import { found } from '../cv-prose';
import { phrasesOf } from '../rule-parameters';
import type { Check } from './check';

const PATH = 'basics.summary';
const SENTENCE = /[^.!?]+[.!?]*/g;

/** RULES.md 51: a trait passes when its sentence also holds a figure or a named skill. */
export const check: Check = ({ facts }, rule) => {
  const text = facts.cv.basics.summary;
  if (!text) return 'unknown';
  const skills = [...facts.match.shown.values()].flat().filter(({ path }) => path === PATH);
  const bare = [...text.matchAll(SENTENCE)].filter(({ index, 0: sentence }) => {
    const end = index + sentence.length;
    return !/\d/.test(sentence) && !skills.some(({ span }) => span[0] >= index && span[1] <= end);
  });
  const traits = found({ path: PATH, text }, phrasesOf(rule, 'traits'));
  const empty = traits.filter(({ span }) =>
    bare.some(({ index, 0: sentence }) => span && span[0] >= index && span[1] <= index + sentence.length),
  );
  return empty.length > 0 ? { cv: empty } : null;
};
