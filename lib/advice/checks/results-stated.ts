import { bulletsOf, quoteAt } from '../cv-prose';
import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 57-68, as one finding: of the newest roles' bullets, too few say what changed. A result without a digit is one. */
export const check: Check = ({ facts }, rule) => {
  const all = bulletsOf(facts.cv);
  const newest = new Set([...new Set(all.map(({ role }) => role))].slice(0, numberOf(rule, 'roles')));
  const bullets = all.filter(({ role }) => newest.has(role));
  if (bullets.length < numberOf(rule, 'least-bullets')) return 'unknown';
  const silent = bullets.filter(({ bullet }) => bullet.reading.result === 'none');
  const limit = Math.floor((bullets.length * numberOf(rule, 'share-percent')) / 100);
  if (silent.length <= limit) return null;
  return {
    cv: silent.map((one) => quoteAt(one)),
    measured: { name: 'bullets-without-result', value: silent.length, limit },
  };
};
