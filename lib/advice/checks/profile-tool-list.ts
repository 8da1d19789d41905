import { quoteAt } from '../cv-prose';
import { numberOf } from '../rule-parameters';
import type { Check } from './check';

const PATH = 'basics.summary';

/** RULES.md 53 and 55: distinct tools named in the profile. */
export const check: Check = ({ facts, knowledge }, rule) => {
  const text = facts.cv.basics.summary;
  if (!text) return 'unknown';
  const tech = new Set(knowledge.vocabulary.skills.flatMap(({ id, kind }) => (kind === 'tech' ? [id] : [])));
  const spans = [...facts.match.shown].flatMap(([id, shown]) => {
    const named = shown.find(({ path, skill }) => path === PATH && skill === id);
    return named && tech.has(id) ? [named.span] : [];
  });
  const limit = numberOf(rule, 'most');
  if (spans.length <= limit) return null;
  return {
    cv: spans.sort((a, b) => a[0] - b[0]).map((span) => quoteAt({ path: PATH, text }, span)),
    measured: { name: 'skills', value: spans.length, limit },
  };
};
