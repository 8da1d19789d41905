import { CLOSE, COMMA, OPEN } from '../scan/characters';
import {
  ASKS_AHEAD,
  ELSEWHERE,
  MUST_AHEAD,
  MUST_BEHIND,
  NEED,
  NICE_AHEAD,
  NICE_BEHIND,
  NO,
  ROLE as ROLE_NOUN,
  STACK_AHEAD,
  UNNEEDED_AHEAD,
  UNNEEDED_BEHIND,
} from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { FIRM } from '../scan/policy';
import type { Tokens } from '../scan/tokens';
import { startsSentence } from './boundaries';
import { DUTIES, MUST, NICE, NONE, ROLE, type Sections, STACK } from './sections';

/** What the words around a name say of it, weakest first. */
export const SAYS_NOTHING = 0;
export const SAYS_ELSEWHERE = 1;
export const SAYS_STACK = 2;
export const SAYS_ASKED = 3;
export const SAYS_MUST = 4;
export const SAYS_NICE = 5;
export const SAYS_UNNEEDED = 6;
/** "Ruby (required)": said of the name itself, so it holds in every section. */
export const SAYS_REQUIRED = 7;

const AHEAD = UNNEEDED_AHEAD | NICE_AHEAD | MUST_AHEAD | ASKS_AHEAD | STACK_AHEAD | ELSEWHERE;
const BEHIND = UNNEEDED_BEHIND | NICE_BEHIND | MUST_BEHIND;
const NEGATION_REACH = 4;

type Reading = {
  /** What was said ahead, in this sentence. */
  ahead: number;
  /** The first hit that a word behind it may speak of. */
  from: number;
  /** The first hit inside the open bracket, or -1. */
  bracket: number;
  /** `ahead` before the bracket. */
  outside: number;
  /** The word of a bare "no" within reach, or a large negative number. */
  no: number;
};

/** By hit: what its own sentence says of it. Walks names and cues together, in order. */
export function readSayings({ tokens }: Scanner, hits: Hits, sections: Sections, says: Uint8Array): void {
  const state: Reading = { ahead: SAYS_NOTHING, from: 0, bracket: -1, outside: SAYS_NOTHING, no: -99 };
  let cue = 0;
  let hit = 0;
  let at = 0;
  while (cue < hits.cueCount || hit < hits.count) {
    const cueAt = cue < hits.cueCount ? hits.cueFirst[cue]! : tokens.count;
    const hitAt = hit < hits.count ? hits.first[hit]! : tokens.count;
    const next = Math.min(cueAt, hitAt);
    for (; at <= next; at++) pass(tokens, sections, at, hit, state);
    if (hitAt <= cueAt) {
      says[hit] = state.ahead;
      hit++;
    }
    if (cueAt <= hitAt) {
      const roles = hits.cue[cue]!;
      if ((roles & (AHEAD | BEHIND | NO | NEED)) !== 0) hear(tokens, hits, cue, hit, roles, state, says);
      cue++;
    }
  }
}

/** Lines, sentences and brackets between the words. */
function pass(tokens: Tokens, sections: Sections, at: number, hit: number, state: Reading): void {
  const gap = tokens.gap[at]!;
  if (sections.line[at] === at || startsSentence(tokens, at)) {
    state.ahead = SAYS_NOTHING;
    state.from = hit;
    state.bracket = -1;
    state.no = -99;
  }
  if ((gap & CLOSE) !== 0 && state.bracket >= 0) {
    state.bracket = -1;
    state.ahead = state.outside;
  }
  if ((gap & OPEN) !== 0) {
    state.bracket = hit;
    state.outside = state.ahead;
  }
}

function hear(
  tokens: Tokens,
  hits: Hits,
  cue: number,
  hit: number,
  roles: number,
  state: Reading,
  says: Uint8Array,
): void {
  const first = hits.cueFirst[cue]!;
  const spoken = hit > state.from;
  if ((roles & NO) !== 0) state.no = first;
  if (
    (roles & NEED) !== 0 &&
    hit > 0 &&
    state.no >= 0 &&
    hits.first[hit - 1]! > state.no &&
    first - state.no <= 2 * NEGATION_REACH
  ) {
    if (hits.first[hit - 1]! - state.no <= NEGATION_REACH) markBehind(hits, hit, hit - 1, SAYS_UNNEEDED, says);
    state.no = -99;
    return;
  }
  if ((roles & BEHIND) !== 0 && spoken) {
    const said =
      (roles & NICE_BEHIND) !== 0 ? SAYS_NICE : (roles & UNNEEDED_BEHIND) !== 0 ? SAYS_UNNEEDED : SAYS_REQUIRED;
    const inBracket = state.bracket >= 0;
    const from = inBracket ? (hit > state.bracket ? state.bracket : state.bracket - 1) : state.from;
    markBehind(hits, hit, Math.max(from, state.from), said, says);
    if (!inBracket) {
      state.from = hit;
      state.ahead = SAYS_NOTHING;
    }
    return;
  }
  const said = aheadOf(roles);
  if (said === SAYS_NOTHING) return;
  if (outranks(said, state.ahead)) {
    if (spoken && (said >= SAYS_ASKED || (tokens.gap[first]! & COMMA) !== 0)) state.from = hit;
    state.ahead = said;
  } else if (said === SAYS_ASKED && spoken && (tokens.gap[first]! & COMMA) !== 0) state.from = hit;
}

function aheadOf(roles: number): number {
  if ((roles & UNNEEDED_AHEAD) !== 0) return SAYS_UNNEEDED;
  if ((roles & NICE_AHEAD) !== 0) return SAYS_NICE;
  if ((roles & MUST_AHEAD) !== 0) return SAYS_MUST;
  if ((roles & ASKS_AHEAD) !== 0) return SAYS_ASKED;
  if ((roles & STACK_AHEAD) !== 0) return SAYS_STACK;
  return (roles & ELSEWHERE) !== 0 ? SAYS_ELSEWHERE : SAYS_NOTHING;
}

/** "Ideally you have experience with": what is nice stays nice until the sentence ends. */
function outranks(said: number, ahead: number): boolean {
  if (ahead === SAYS_NICE || ahead === SAYS_UNNEEDED) return said === SAYS_NICE || said === SAYS_UNNEEDED;
  return said > ahead || ahead === SAYS_ELSEWHERE;
}

function markBehind(hits: Hits, hit: number, from: number, said: number, says: Uint8Array): void {
  for (let i = Math.max(from, 0); i < hit && i < hits.count; i++) says[i] = said;
}

/** How firmly one mention demands: the strongest mention settles the term. */
export const MENTIONED = 0;
export const USED = 1;
export const ASKED = 2;
export const UNNEEDED = 3;
export const WELCOME = 4;
export const DEMANDED = 5;
export const REQUIRED = 6;

/** By hit: section and sentence together. A line's own cue beats its section; boilerplate demands nothing. */
export function weigh(scanner: Scanner, hits: Hits, sections: Sections, says: Uint8Array, weights: Uint8Array): void {
  for (let i = 0; i < hits.count; i++) {
    if (hits.state[i] !== FIRM) continue;
    const section = sections.of[hits.first[i]!]!;
    weights[i] = weight(section, says[i]!);
    if (weights[i] === MENTIONED && (section === NONE || section === ROLE) && namesRole(scanner, hits, i))
      weights[i] = ASKED;
  }
}

function weight(section: number, said: number): number {
  if (said === SAYS_UNNEEDED) return UNNEEDED;
  if (said === SAYS_REQUIRED) return REQUIRED;
  if (section === MUST) return said === SAYS_NICE ? WELCOME : said === SAYS_ELSEWHERE ? MENTIONED : DEMANDED;
  if (section === NICE) return WELCOME;
  if (section === DUTIES)
    return said === SAYS_NICE
      ? WELCOME
      : said === SAYS_MUST
        ? REQUIRED
        : said === SAYS_STACK
          ? USED
          : said === SAYS_ELSEWHERE
            ? MENTIONED
            : ASKED;
  if (section === STACK)
    return said === SAYS_NICE ? WELCOME : said === SAYS_MUST ? REQUIRED : said === SAYS_ASKED ? ASKED : USED;
  if (section !== NONE && section !== ROLE) return MENTIONED;
  if (said === SAYS_NICE) return WELCOME;
  if (said === SAYS_MUST) return REQUIRED;
  if (said === SAYS_ASKED) return ASKED;
  return said === SAYS_STACK ? USED : MENTIONED;
}

const ROLE_REACH = 4;

/** "a Python developer", "Android Mobile Developer": the job's own name asks for it. */
function namesRole({ tokens }: Scanner, hits: Hits, i: number): boolean {
  const last = hits.last[i]!;
  for (let at = last + 1; at <= last + ROLE_REACH && at < tokens.count; at++) {
    if ((tokens.gap[at]! & ~(1 | 4 | 8)) !== 0) return false;
    if ((hits.begins[at]! & ROLE_NOUN) !== 0) return true;
  }
  return false;
}
