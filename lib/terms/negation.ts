import { CLOSE, COLON, COMMA, DASH, DOT, HYPHEN, SEMICOLON, SPACE, STOP } from '../scan/characters';
import { AND, NEED, NO } from '../scan/cues';
import { linked } from '../scan/policy';
import {
  type Heard,
  markBehind,
  OUT_OF_REACH,
  type Reading,
  SAYS_ASKED,
  SAYS_NICE,
  SAYS_NOTHING,
  SAYS_UNNEEDED,
} from './heard';
import { LINE } from './sections';

const ENDS_CLAUSE = COMMA | DOT | CLOSE | STOP | SEMICOLON | DASH | COLON | LINE;
const NEGATION_REACH = 4;

/** "No Java." and "not JavaScript" wave the names right behind them away; other words between wait for a "needed". */
export function hearNo({ tokens, hits, ...heard }: Heard, cue: number, hit: number, state: Reading): void {
  const last = hits.cueLast[cue]!;
  const after = tokens.gap[last + 1]!;
  if ((after & ~(SPACE | HYPHEN)) !== 0) return;
  if ((hits.cue[cue]! & AND) === 0) state.no = hits.cueFirst[cue]!;
  if (hit >= hits.count || hits.first[hit] !== last + 1) return;
  const end = listEnd({ tokens, hits, ...heard }, hit);
  const behind = hits.last[end - 1]! + 1;
  const closes = (tokens.gap[behind]! & ENDS_CLAUSE) !== 0 || (hits.begins[behind]! & (NO | NEED)) !== 0;
  if (closes || after === HYPHEN) state.without = after === HYPHEN ? hit + 1 : end;
}

/** One past the last name that an "or", "and" or slash joins to `hit`. */
export function listEnd({ scanner, tokens, hits }: Heard, hit: number): number {
  let end = Math.min(hit + 1, hits.count);
  while (
    end < hits.count &&
    ((tokens.gap[hits.first[end]!]! | tokens.gap[hits.last[end - 1]! + 1]!) & (COMMA | CLOSE)) === 0 &&
    linked(scanner, hits, end - 1) === 2
  )
    end++;
  return end;
}

/** "No Java or React needed": a bare "no", names close by, then what is not needed. */
export function closesNo({ scanner, hits, says }: Heard, cue: number, hit: number, state: Reading): boolean {
  const { no } = state;
  if (no < 0 || hit === 0 || hits.cueFirst[cue]! - hits.last[hit - 1]! > NEGATION_REACH) return false;
  let from = hit;
  while (from > 0 && hits.first[from - 1]! > no) from--;
  if (from === hit || hits.first[from]! - no > NEGATION_REACH) return false;
  for (let i = from; i + 1 < hit; i++) if (linked(scanner, hits, i) === 0) return false;
  markBehind(hit, from, SAYS_UNNEEDED, says);
  state.no = OUT_OF_REACH;
  return true;
}

/** "React is not required" waives React and its list; "some React (not required)" and "some React, not required" welcome it. */
export function waive({ scanner, tokens, hits, says }: Heard, cue: number, hit: number, state: Reading): void {
  const aside = state.bracket >= 0 || (tokens.gap[hits.cueFirst[cue]!]! & (COMMA | DASH | HYPHEN)) !== 0;
  let from = hit - 1;
  while (from > state.sentence && linked(scanner, hits, from - 1) === 2) from--;
  for (let i = from; i < hit; i++)
    says[i] = aside && says[i]! >= SAYS_ASKED && says[i] !== SAYS_UNNEEDED ? SAYS_NICE : SAYS_UNNEEDED;
  if (state.bracket >= 0) return;
  state.from = hit;
  state.ahead = SAYS_NOTHING;
}
