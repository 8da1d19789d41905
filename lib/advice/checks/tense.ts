import { bulletsOf, quoteAt } from '../cv-prose';
import type { Check } from './check';

/** A first word that only looks like a verb: "Research integrated into …", "Lead for …". */
const NOUN = /^\p{L}+ (?:\p{L}+ed|of|for|in|on|at|to|into|from|with|and|is|was|has)\b/u;

/** RULES.md 76 with section 13: only the present tense in a job that has ended, and only where its other lines are past. */
export const check: Check = ({ facts }) => {
  const all = bulletsOf(facts.cv);
  if (all.length === 0) return 'unknown';
  const present = all.filter(({ bullet, role }) => {
    const ended = !role.current && role.end !== null;
    const isPresent = bullet.reading.tense === 'present' && !NOUN.test(bullet.text);
    return ended && isPresent && role.bullets.some(({ reading }) => reading.tense === 'past');
  });
  if (present.length === 0) return null;
  return { cv: present.map((one) => quoteAt(one, [0, one.bullet.reading.verb?.length ?? one.text.length])) };
};
