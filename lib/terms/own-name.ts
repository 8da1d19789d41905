import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { ASKED, MENTIONED } from './demands';

const LEGAL_FORM = /[\s,]+(?:ltd|limited|inc|llc|plc|gmbh|ag|bv|b\.v|sa|srl|ab|oy|corp|corporation|co|group|labs)\.?$/i;
const SHORTEST = 3;

/**
 * The firm's own name and products are no demands: the name itself is mentioned at most, a product of its name
 * ("Elasticsearch" at Elastic) needs a section or a word that demands it, and a name inside a longer one of the firm
 * ("Spring" in "Spring Lane Bakers") is no skill at all: `weights` then says `NOT_A_SKILL`.
 */
export function discountOwnName(
  text: string,
  company: string,
  scanner: Scanner,
  hits: Hits,
  weights: Uint8Array,
): void {
  const name = company.replace(LEGAL_FORM, '').trim().toLowerCase();
  if (name.length < SHORTEST) return;
  const places = placesOf(text.toLowerCase(), name);
  for (let i = 0; i < hits.count; i++) {
    const start = scanner.tokens.start[hits.first[i]!]!;
    const end = scanner.tokens.end[hits.last[i]!]!;
    const called = scanner.skills[scanner.formSkill[hits.form[i]!]!]!.name.toLowerCase();
    if (end - start < name.length && places.some((at) => start >= at && end <= at + name.length))
      weights[i] = NOT_A_SKILL;
    else if (called === name || text.slice(start, end).toLowerCase() === name) weights[i] = MENTIONED;
    else if (called.startsWith(name) && weights[i]! <= ASKED) weights[i] = MENTIONED;
  }
}

/** Beyond every weight of `demands.ts`. */
export const NOT_A_SKILL = 255;

function placesOf(text: string, name: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) places.push(at);
  return places;
}
