import type { GenericClues } from '../model/board';
import { attr, closest, matches, parentOf, query, tagOf } from './dom';

/** An element that holds one of these is a frame around the advert, whatever its class says. */
const BROAD = 'h1, main, article';

/**
 * Tells page furniture by selector and by the words of its class names and id: `cookie-banner`, `SimilarJobs`.
 * Forms go too, unless the whole page stands in one.
 */
export function furnitureTest(clues: GenericClues): (el: Element) => boolean {
  const selector = clues.furniture.join(', ');
  const names = new Set(clues.furnitureNames);
  return (el) => {
    if (matches(el, selector)) return true;
    const tag = tagOf(el);
    if (tag === 'BODY' || tag === 'MAIN' || tag === 'ARTICLE') return false;
    if (tag === 'FORM' || tag === 'ASIDE') return query(el, BROAD) === null;
    if (tag === 'HEADER')
      return parentOf(el) !== null && closest(el, 'main, article, section') === null && query(el, 'h1') === null;
    return namesOf(el).some((name) => names.has(name)) && query(el, BROAD) === null;
  };
}

/** Words of class and id: `JobAlert_wrap-3` has `job`, `alert`, `jobalert`, `wrap`. */
function namesOf(el: Element): readonly string[] {
  const words: string[] = [];
  for (const name of `${attr(el, 'class') ?? ''} ${attr(el, 'id') ?? ''}`.split(/\s+/).slice(0, 12)) {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-z]+/)
      .filter(Boolean);
    for (const [n, part] of parts.entries()) words.push(part, part + (parts[n + 1] ?? ''));
  }
  return words;
}
