import { numberOf, patternOf } from '../rule-parameters';
import type { Check } from './check';

const PATH = 'basics.summary';

/** RULES.md 44-48 and 54: level, stack, kind of system, result; only a profile with none of them is worth a word. */
export const check: Check = ({ facts, knowledge }, rule) => {
  const { cv, match } = facts;
  const text = cv.basics.summary;
  if (!text) return { searched: [PATH] };
  const tech = new Set(knowledge.vocabulary.skills.flatMap(({ id, kind }) => (kind === 'tech' ? [id] : [])));
  const named = [...match.shown].filter(([id, shown]) => tech.has(id) && shown.some(({ path }) => path === PATH));
  const says = (name: string) => text.search(patternOf(rule, name) ?? /$^/) >= 0;
  const signals = [says('level'), named.length >= numberOf(rule, 'least-skills'), says('system'), says('result')];
  const value = signals.filter(Boolean).length;
  if (value > 0) return null;
  return { cv: [{ path: PATH, quote: text, span: [0, text.length] }], measured: { name: 'signals', value, limit: 1 } };
};
