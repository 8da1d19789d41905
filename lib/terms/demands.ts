import { HYPHEN, SLASH, SPACE } from '../scan/characters';
import { ROLE as ROLE_NOUN } from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { isListItem } from './boundaries';
import {
  SAYS_ASKED,
  SAYS_ELSEWHERE,
  SAYS_MUST,
  SAYS_NICE,
  SAYS_NOTHING,
  SAYS_REQUIRED,
  SAYS_STACK,
  SAYS_UNNEEDED,
} from './heard';
import { ABOUT, BENEFITS, DUTIES, MUST, NICE, NONE, ROLE, STACK, WAIVED } from './section-kinds';
import type { Sections } from './sections';

/** How firmly one mention demands: the strongest mention settles the term. */
export const MENTIONED = 0;
export const USED = 1;
export const ASKED = 2;
export const UNNEEDED = 3;
export const WELCOME = 4;
export const DEMANDED = 5;
export const REQUIRED = 6;

/** Whether a weight asks for the term, firmly or not. */
export const isDemand = (weight: number): boolean => weight > USED && weight !== UNNEEDED;

/** By section, then by what the sentence says: a line's own cue beats its section; boilerplate demands nothing. */
const WEIGHTS: Readonly<Record<number, Readonly<Record<number, number>>>> = {
  [NONE]: prose(MENTIONED),
  [ROLE]: prose(MENTIONED),
  [MUST]: { ...all(DEMANDED), [SAYS_NICE]: WELCOME, [SAYS_ELSEWHERE]: MENTIONED },
  [NICE]: all(WELCOME),
  [DUTIES]: { ...prose(ASKED), [SAYS_ELSEWHERE]: MENTIONED },
  [STACK]: { ...all(USED), [SAYS_NICE]: WELCOME, [SAYS_MUST]: REQUIRED, [SAYS_ASKED]: ASKED },
  [ABOUT]: { ...all(MENTIONED), [SAYS_STACK]: USED },
  [BENEFITS]: all(MENTIONED),
  [WAIVED]: { ...all(UNNEEDED), [SAYS_MUST]: REQUIRED },
};

function all(weight: number): Record<number, number> {
  return {
    [SAYS_NOTHING]: weight,
    [SAYS_ELSEWHERE]: weight,
    [SAYS_STACK]: weight,
    [SAYS_ASKED]: weight,
    [SAYS_MUST]: weight,
    [SAYS_NICE]: weight,
    [SAYS_UNNEEDED]: UNNEEDED,
    [SAYS_REQUIRED]: REQUIRED,
  };
}

function prose(weight: number): Record<number, number> {
  return { ...all(weight), [SAYS_STACK]: USED, [SAYS_ASKED]: ASKED, [SAYS_MUST]: REQUIRED, [SAYS_NICE]: WELCOME };
}

/** The same side by side, eight sayings to a section: asked for every name. */
const SAYINGS = 8;
const WEIGHT = Uint8Array.from(
  { length: (WAIVED + 1) * SAYINGS },
  (_, i) => WEIGHTS[Math.floor(i / SAYINGS)]![i % SAYINGS]!,
);

/** By hit: how firmly it demands, section and sentence together. */
export function weigh(scanner: Scanner, hits: Hits, sections: Sections, says: Uint8Array, weights: Uint8Array): void {
  for (let i = 0; i < hits.count; i++) {
    const section = sections.of[i]!;
    const weight = WEIGHT[section * SAYINGS + says[i]!]!;
    // Bullets under no heading are demands or duties: prose tells of the firm.
    const open = weight === MENTIONED && (section === NONE || section === ROLE);
    weights[i] =
      open && (isListItem(scanner.tokens, sections.line[i]!) || namesRole(scanner, hits, i)) ? ASKED : weight;
  }
}

const ROLE_REACH = 4;

/** "a Python developer", "Android Mobile Developer": the job's own name asks for it. */
function namesRole({ tokens }: Scanner, hits: Hits, i: number): boolean {
  const last = hits.last[i]!;
  for (let at = last + 1; at <= last + ROLE_REACH && at < tokens.count; at++) {
    if ((tokens.gap[at]! & ~(SPACE | HYPHEN | SLASH)) !== 0) return false;
    if ((hits.begins[at]! & ROLE_NOUN) !== 0) return true;
  }
  return false;
}

/** Years of a thing are asked of somebody wherever they stand, except in the firm's own story and its benefits. */
export function askForYears(hits: Hits, sections: Sections, years: Uint8Array, weights: Uint8Array): void {
  for (let i = 0; i < hits.count; i++) {
    if (years[i] === 0 || weights[i]! > USED) continue;
    if (sections.of[i] !== ABOUT && sections.of[i] !== BENEFITS) weights[i] = ASKED;
  }
}
