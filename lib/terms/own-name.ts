import { NO_SKILL_BEHIND } from '../scan/cues';
import { isSkillThere } from '../scan/hiring-firm';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { scanHits } from '../scan/scan';
import { ASKED, MENTIONED } from './demands';

const SHORTEST = 2;

/** The firm's name in small letters, without "Ltd" or "GmbH" at its end; null when nothing is left to look for. */
export function plainName(company: string, scanner: Scanner): string | null {
  const { tokens } = scanner;
  const hits = scanHits(company, scanner);
  let count = tokens.count;
  for (let c = hits.cueCount - 1; c >= 0; c--) {
    if (hits.cueLast[c] === count - 1 && hits.cueFirst[c]! > 0 && (hits.cue[c]! & NO_SKILL_BEHIND) !== 0)
      count = hits.cueFirst[c]!;
  }
  const name = count === 0 ? '' : company.slice(tokens.start[0]!, tokens.end[count - 1]!).toLowerCase();
  return name.length < SHORTEST ? null : name;
}

/** Whether skill `index` is called as the firm is. */
export const isCalled = (scanner: Scanner, index: number, name: string | null): boolean =>
  scanner.skills[index]!.name.toLowerCase() === name;

/**
 * The firm's own name and products are no demands: the name itself is no skill unless it is asked for ("experience with
 * MongoDB" at MongoDB), a product of its name ("Elasticsearch" at Elastic) needs a section or a word that demands it, and
 * a name inside a longer one of the firm ("Spring" in "Spring Lane Bakers") is no skill at all: `weights` then says
 * `NOT_A_SKILL`. `name` is `plainName`'s.
 */
export function discountOwnName(text: string, name: string, scanner: Scanner, hits: Hits, weights: Uint8Array): void {
  for (let i = 0; i < hits.count; i++) {
    const start = scanner.tokens.start[hits.first[i]!]!;
    const end = scanner.tokens.end[hits.last[i]!]!;
    const called = scanner.skills[scanner.formSkill[hits.form[i]!]!]!.name.toLowerCase();
    const printed = text.slice(start, end).toLowerCase();
    if (called === name || printed === name) {
      if (!isSkillThere(scanner, hits, i)) weights[i] = NOT_A_SKILL;
    } else if (isInside(text, start, printed, name)) weights[i] = NOT_A_SKILL;
    else if (called.startsWith(name) && weights[i]! <= ASKED) weights[i] = MENTIONED;
  }
}

/** Beyond every weight of `demands.ts`. */
export const NOT_A_SKILL = 255;

/** Whether the words at `start` are part of the whole name there. */
function isInside(text: string, start: number, printed: string, name: string): boolean {
  for (let at = name.indexOf(printed); at >= 0; at = name.indexOf(printed, at + 1)) {
    if (text.slice(start - at, start - at + name.length).toLowerCase() === name) return true;
  }
  return false;
}
