import type { Bullet, Cv } from '../model/cv';
import { countPlaceholders, hasPlaceholder } from '../model/placeholder';
import { UNREAD } from '../model/unread';
import { mapTexts } from '../text/map-texts';

/**
 * The CV as far as it is filled in: a text that holds a place to fill in is empty, whole, since half a sentence is none.
 * Everything keeps its index, so paths hold. What is said in the user's name is made from this one.
 */
export function filledIn(cv: Cv): Cv {
  if (countPlaceholders(cv) === 0) return cv;
  const told = mapTexts(cv, (text) => (hasPlaceholder(text) ? '' : text));
  return { ...told, roles: told.roles.map(withoutReadings), projects: told.projects.map(withoutReadings) };
}

/** The reading of a line that is gone points nowhere. */
function withoutReadings<T extends { readonly bullets: readonly Bullet[] }>(owner: T): T {
  const bullets = owner.bullets.map((bullet) => (bullet.text === '' ? { ...bullet, reading: UNREAD } : bullet));
  return { ...owner, bullets };
}
