import { CLOSE, COLON, COMMA, DASH, HYPHEN, OPEN, SPACE } from '../scan/characters';
import { AND, ASKS_AHEAD, MUST_AHEAD, MUST_BEHIND, NICE_BEHIND, STACK_AHEAD } from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { CAPITAL, CAPITALS, type Tokens } from '../scan/tokens';
import { begins } from './boundaries';
import { SAYS_NICE, SAYS_UNNEEDED } from './heard';
import type { Sections } from './sections';
import { NEGATION } from './waivers';

export type Waiving = {
  readonly scanner: Scanner;
  readonly tokens: Tokens;
  readonly hits: Hits;
  readonly sections: Sections;
  readonly says: Uint8Array;
};

/** A demand or a statement of its own. */
export const CLAUSE = MUST_AHEAD | ASKS_AHEAD | STACK_AHEAD;
export const PAUSE = COMMA | DASH | COLON;
/** So far a clause is read, at the most. */
export const CLAUSE_REACH = 30;
/** Words that may stand between two names of one list. */
const ITEM_REACH = 4;

export const endsClause = ({ gap, count }: Tokens, at: number): boolean =>
  at >= count || (gap[at]! & ~(SPACE | HYPHEN)) !== 0;

/** Whether names `i - 1` and `i` stand in one list: "Java, Go experience and SQL"; a bracket's end or beginning is the list's. */
export function isJoined(reading: Waiving, i: number, ends = OPEN | CLOSE): boolean {
  const { tokens, hits } = reading;
  const before = hits.last[i - 1]!;
  if (hits.first[i]! - before > ITEM_REACH) return false;
  for (let t = before + 1; t <= hits.first[i]!; t++) {
    if (begins(tokens, reading.sections, t) || (tokens.gap[t]! & (COLON | ends)) !== 0) return false;
    const roles = hits.begins[t]!;
    if (t < hits.first[i]! && ((roles & (MUST_BEHIND | NICE_BEHIND)) !== 0 || (roles & NEGATION) !== 0)) return false;
    if ((roles & CLAUSE) !== 0 && ((tokens.gap[t]! & PAUSE) !== 0 || (hits.begins[t - 1]! & AND) !== 0)) return false;
  }
  return true;
}

/** "No Java needed Nice to have": a heading that lost its line break. */
const isHeading = ({ gap, shape }: Tokens, t: number): boolean =>
  gap[t] === SPACE && (shape[t]! & (CAPITAL | CAPITALS)) === CAPITAL;

/** "…, but a plus": what is not needed and yet welcome. Looks from word `from`, behind name `i`, to the next name or sentence. */
export function isYetWelcome(reading: Waiving, i: number, from = reading.hits.last[i]! + 1): boolean {
  const { tokens, hits } = reading;
  const end = Math.min(i + 1 < hits.count ? hits.first[i + 1]! : tokens.count, hits.last[i]! + CLAUSE_REACH);
  for (let t = from; t < end && !begins(tokens, reading.sections, t); t++)
    if ((hits.begins[t]! & NICE_BEHIND) !== 0) return !isHeading(tokens, t);
  return false;
}

/** Names `[from, to)`; what is said behind them begins at word `after`. */
export function mark(reading: Waiving, from: number, to: number, after = reading.hits.last[to - 1]! + 1): void {
  reading.says.fill(isYetWelcome(reading, to - 1, after) ? SAYS_NICE : SAYS_UNNEEDED, from, to);
}
