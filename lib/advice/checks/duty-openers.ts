import type { Rule } from '../../model/rule';
import { bulletsOf, type PlacedBullet, quoteAt } from '../cv-prose';
import { listOf } from '../rule-parameters';
import type { Check } from './check';

/**
 * RULES.md 57, 59, 60. "Worked with" people is work and passes, with things it is a duty: the object decides. A figure
 * further on shows that the line is about a result after all.
 */
export const check: Check = ({ facts }, rule) => {
  const all = bulletsOf(facts.cv);
  if (all.length === 0) return 'unknown';
  const duties = all
    .filter(({ bullet }) => bullet.reading.result !== 'quantified')
    .flatMap((one) => openerOf(one, rule));
  return duties.length > 0 ? { cv: duties, measured: { name: 'bullets', value: duties.length, limit: 0 } } : null;
};

function openerOf(one: PlacedBullet, rule: Rule) {
  const lower = `${one.text.toLowerCase()} `;
  const opens = (name: string) => listOf(rule, name).find((words) => lower.startsWith(`${words} `));
  const duty = opens('duties') ?? (aboutPeople(lower, rule) ? undefined : opens('needs-people'));
  return duty ? [quoteAt(one, [0, duty.length])] : [];
}

/** Whether the first few words after the opening name people. */
function aboutPeople(lower: string, rule: Rule): boolean {
  const people = new Set(listOf(rule, 'people'));
  return lower
    .split(/[^\p{L}]+/u)
    .slice(2, 9)
    .some((word) => people.has(word));
}
