import { found, type Prose } from '../cv-prose';
import { patternOf } from '../rule-parameters';
import type { Check } from './check';

/** RULES.md 39, as far as it can be seen without opening a link. */
export const check: Check = ({ facts }, rule) => {
  const { basics, projects } = facts.cv;
  const links: Prose[] = [
    { path: 'basics.url', text: basics.url ?? '' },
    ...basics.profiles.map(({ url }, i) => ({ path: `basics.profiles[${i}].url`, text: url })),
    ...projects.map(({ url }, i) => ({ path: `projects[${i}].url`, text: url ?? '' })),
  ].filter(({ text }) => text !== '');
  if (links.length === 0) return 'unknown';
  const cv = links.flatMap((link) => found(link, patternOf(rule, 'broken')));
  return cv.length > 0 ? { cv } : null;
};
