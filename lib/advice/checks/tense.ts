import { bulletsOf, quoteAt } from '../cv-prose';
import type { Check } from './check';

/** RULES.md 76 with section 13: only the present tense in a job that has ended, and only where its other lines are past. */
export const check: Check = ({ facts }) => {
  const all = bulletsOf(facts.cv);
  if (all.length === 0) return 'unknown';
  const present = all.filter(({ bullet, role }) => {
    const ended = !role.current && role.end !== null;
    return ended && bullet.reading.tense === 'present' && role.bullets.some(({ reading }) => reading.tense === 'past');
  });
  if (present.length === 0) return null;
  return { cv: present.map((one) => quoteAt(one, [0, one.bullet.reading.verb?.length ?? one.text.length])) };
};
