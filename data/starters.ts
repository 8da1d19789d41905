import type { StarterId } from '../lib/model/starter';

/** The templates as JSON Resume, each in a chunk of its own: one is read when it is chosen. */
export const starters: Readonly<Record<StarterId, () => Promise<{ readonly default: unknown }>>> = {
  'uk-junior': () => import('./starters/uk-junior.json'),
  'uk-mid': () => import('./starters/uk-mid.json'),
  'uk-senior': () => import('./starters/uk-senior.json'),
  'us-junior': () => import('./starters/us-junior.json'),
  'us-mid': () => import('./starters/us-mid.json'),
  'us-senior': () => import('./starters/us-senior.json'),
};
