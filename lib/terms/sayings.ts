import { APOSTROPHE, CLOSE, COMMA, DASH, HYPHEN, LINE, OPEN, QUOTE, SEMICOLON, SLASH, SPACE } from '../scan/characters';
import {
  AND,
  ASKS_AHEAD,
  EITHER,
  ELSEWHERE,
  MUST_AHEAD,
  MUST_BEHIND,
  NEED,
  NICE_AHEAD,
  NICE_BEHIND,
  NO,
  SECTION_NICE,
  STACK_AHEAD,
  UNNEEDED_AHEAD,
  UNNEEDED_BEHIND,
} from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { CAPITAL, CAPITALS, NUMBER, type Tokens } from '../scan/tokens';
import { startsSentence } from './boundaries';
import {
  begin,
  type Heard,
  markBehind,
  SAYS_ASKED,
  SAYS_ELSEWHERE,
  SAYS_MUST,
  SAYS_NICE,
  SAYS_NOTHING,
  SAYS_REQUIRED,
  SAYS_STACK,
  type SentenceState,
  START,
} from './heard';
import type { Sections } from './sections';

const AHEAD = NICE_AHEAD | SECTION_NICE | MUST_AHEAD | ASKS_AHEAD | STACK_AHEAD | ELSEWHERE;
const BEHIND = NICE_BEHIND | MUST_BEHIND;
const OPENS_ITEM = ASKS_AHEAD | MUST_AHEAD | NICE_AHEAD;
/** All bits of the roles that `negation-clause.ts` tells apart; only "is not needed" by itself ends what was said so far. */
const WAIVES = UNNEEDED_AHEAD | UNNEEDED_BEHIND | NO | NEED;

/** By hit: what its own sentence says of it. Walks names and cues together, in order. */
export function readSayings(scanner: Scanner, hits: Hits, sections: Sections, says: Uint8Array): void {
  const { tokens } = scanner;
  const state: SentenceState = { ...START };
  const heard = { scanner, tokens, hits, says };
  let cue = 0;
  let hit = 0;
  let mark = 0;
  while (cue < hits.cueCount || hit < hits.count) {
    const cueAt = cue < hits.cueCount ? hits.cueFirst[cue]! : tokens.count;
    const hitAt = hit < hits.count ? hits.first[hit]! : tokens.count;
    const next = Math.min(cueAt, hitAt);
    for (; mark < tokens.markCount && tokens.marks[mark]! <= next; mark++)
      pass(heard, tokens.marks[mark]!, sections.opens[mark] === 1, hit, state);
    if (hitAt <= cueAt) {
      says[hit] = state.ahead;
      hit++;
    }
    if (cueAt <= hitAt) {
      if ((hits.cue[cue]! & (AHEAD | BEHIND | EITHER | UNNEEDED_BEHIND)) !== 0) hear(heard, cue, hit, state);
      cue++;
    }
  }
}

/** Any but the marks that change nothing of what was said: most between two words. */
const TELLING = ~(COMMA | SLASH | APOSTROPHE | QUOTE | SPACE);

/** Lines, sentences and brackets between the words. */
function pass({ tokens, hits }: Heard, at: number, opensLine: boolean, hit: number, state: SentenceState): void {
  const gap = tokens.gap[at]!;
  if ((gap & TELLING) === 0) return;
  // The dot of "VB.NET" is its own.
  if (hit > 0 && hits.last[hit - 1]! >= at) return;
  if ((gap & LINE) !== 0 ? opensLine : startsSentence(tokens, at) || startsGluedItem(tokens, at)) {
    // "Our stack includes Go and Python; Kafka and Redis", "strong Java; Kafka; Docker".
    if ((gap & ~SPACE) === SEMICOLON && (state.ahead === SAYS_STACK || isBareItem(tokens, hits, at, hit))) return;
    begin(hit, state);
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

/** Whether the name `hit` is all that stands between the semicolon before word `at`, behind another name, and the next mark. */
function isBareItem({ gap, count }: Tokens, hits: Hits, at: number, hit: number): boolean {
  if (hit === 0 || hit >= hits.count || hits.last[hit - 1] !== at - 1) return false;
  const first = (hits.begins[at]! & AND) === 0 ? at : at + 1;
  const behind = hits.last[hit]! + 1;
  return hits.first[hit] === first && (behind >= count || (gap[behind]! & ~SPACE) !== 0);
}

/** "… cross platforms Experience in Java Strong knowledge of": items that lost their line breaks begin with capitals. */
function breaksLine({ tokens, hits }: Heard, cue: number): boolean {
  const at = hits.cueFirst[cue]!;
  const next = hits.cueLast[cue]! + 1;
  return (
    (tokens.gap[at]! & ~(SPACE | HYPHEN | DASH)) === 0 &&
    (hits.cue[cue]! & OPENS_ITEM) !== 0 &&
    (hits.cue[cue]! & (BEHIND | NEED)) === 0 &&
    (tokens.shape[at]! & (CAPITAL | CAPITALS)) === CAPITAL &&
    tokens.gap[at + 1] === SPACE &&
    (tokens.shape[at + 1]! & CAPITAL) === 0 &&
    (next > at + 1 || tokens.gap[next] === SPACE)
  );
}

/** One phrase: it speaks of the names before it, or of those to come. `hit` is the next name. */
function hear(heard: Heard, cue: number, hit: number, state: SentenceState): void {
  const roles = heard.hits.cue[cue]!;
  if ((roles & EITHER) !== 0) state.choice = hit;
  if (breaksLine(heard, cue)) begin(hit, state);
  if ((roles & WAIVES) === UNNEEDED_BEHIND && state.bracket < 0) {
    state.from = hit;
    state.ahead = SAYS_NOTHING;
  }
  if ((roles & BEHIND) !== 0 && hit > state.from && speaksBehind(heard, cue)) hearBehind(heard, roles, hit, state);
  else hearAhead(heard, cue, hit, state);
}

function hearBehind({ says }: Heard, roles: number, hit: number, state: SentenceState): void {
  const said = (roles & NICE_BEHIND) !== 0 ? SAYS_NICE : SAYS_REQUIRED;
  const { bracket } = state;
  const from = bracket < 0 ? state.from : hit > bracket ? bracket : bracket - 1;
  markBehind(hit, Math.max(from, state.from), said, says);
  if (bracket >= 0) return;
  state.from = hit;
  state.ahead = SAYS_NOTHING;
}

function hearAhead(heard: Heard, cue: number, hit: number, state: SentenceState): void {
  const said = aheadOf(heard.hits.cue[cue]!);
  if (said === SAYS_NOTHING) return;
  if (said === SAYS_NICE && isPlus(heard, cue)) return;
  if (said === SAYS_NICE && state.choice === hit && state.ahead >= SAYS_ASKED) return;
  if (outranks(said, state.ahead)) {
    if (opensClause(heard, cue, hit, state)) state.from = hit;
    state.ahead = said;
  } else if (said === SAYS_ASKED && opensClause(heard, cue, hit, state)) state.from = hit;
}

/** "Java plus Kafka", "Go or Rust, plus Docker": what is nice as a heading or behind a name only adds to a list here. */
function isPlus({ tokens, hits }: Heard, cue: number): boolean {
  const at = hits.cueFirst[cue]!;
  if ((hits.cue[cue]! & (NICE_AHEAD | NICE_BEHIND)) !== NICE_BEHIND || at !== hits.cueLast[cue]!) return false;
  return (
    (tokens.gap[at]! & ~(SPACE | COMMA)) === 0 && (tokens.shape[at]! & CAPITAL) === 0 && tokens.gap[at + 1] === SPACE
  );
}

const CLAUSE_REACH = 2;

/** "…, some knowledge of", "and experience with": what follows is a demand of its own. */
function opensClause({ tokens, hits }: Heard, cue: number, hit: number, state: SentenceState): boolean {
  if (hit <= state.from) return false;
  const first = hits.cueFirst[cue]!;
  const since = hits.last[hit - 1]!;
  for (let at = first; at > since && at >= first - CLAUSE_REACH; at--) {
    if ((tokens.gap[at]! & (COMMA | DASH)) !== 0 || (hits.begins[at - 1]! & AND) !== 0) return true;
  }
  return false;
}

/** "Java required." speaks of Java; in "SQL required skills include" the word looks ahead. */
function speaksBehind({ tokens, hits }: Heard, cue: number): boolean {
  const next = hits.cueLast[cue]! + 1;
  if (next > hits.cueFirst[cue]! + 1 || tokens.gap[next] !== SPACE) return true;
  return (tokens.shape[next]! & NUMBER) !== 0 || (hits.begins[next]! & (AND | NICE_AHEAD | NICE_BEHIND)) !== 0;
}

function aheadOf(roles: number): number {
  if ((roles & (NICE_AHEAD | SECTION_NICE)) !== 0) return SAYS_NICE;
  if ((roles & MUST_AHEAD) !== 0) return SAYS_MUST;
  if ((roles & ASKS_AHEAD) !== 0) return SAYS_ASKED;
  if ((roles & STACK_AHEAD) !== 0) return SAYS_STACK;
  return (roles & ELSEWHERE) !== 0 ? SAYS_ELSEWHERE : SAYS_NOTHING;
}

/** "Ideally you have experience with": what is nice stays nice until the sentence ends. */
function outranks(said: number, ahead: number): boolean {
  if (ahead === SAYS_NICE) return said === SAYS_NICE;
  return said > ahead || ahead === SAYS_ELSEWHERE;
}

/** "concepts -Excellent skills": an item of a list that lost its line breaks. */
const startsGluedItem = ({ gap, start, end, shape }: Tokens, at: number): boolean =>
  gap[at] === (SPACE | HYPHEN) && start[at]! - end[at - 1]! === 2 && (shape[at]! & CAPITAL) !== 0;
