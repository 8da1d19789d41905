import type { Check } from './check';

/** RULES.md 80, for those early in their career. */
export const check: Check = ({ facts }) => {
  const { cv, match } = facts;
  if (match.seniority.cv !== 'junior') return cv.projects.length > 0 ? null : 'unknown';
  return cv.projects.length > 0 ? null : { searched: ['projects'] };
};
