import { numberOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 22: bullets to bring forward that now stand below the top of their role. */
export const check: Check = ({ bullets }, rule) => {
  if (bullets.length === 0) return 'unknown';
  const top = numberOf(rule, 'top');
  const buried = bullets.filter(({ action, now }) => action === 'forward' && now > top);
  if (buried.length === 0) return null;
  return { cv: buried.map(({ path, text }) => ({ path, quote: text, span: [0, text.length] as const })) };
};
