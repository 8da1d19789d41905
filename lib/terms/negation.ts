import { CLOSE, COLON, COMMA, DASH, HYPHEN, OPEN, SEMICOLON, SPACE } from '../scan/characters';
import {
  AND,
  MUST_AHEAD,
  NICE_BEHIND,
  NO,
  OR,
  SECTION_NICE,
  STACK_AHEAD,
  UNNEEDED_AHEAD,
  UNNEEDED_BEHIND,
} from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import type { Tokens } from '../scan/tokens';
import { begins, isListItem } from './boundaries';
import { SAYS_ASKED, SAYS_NICE, SAYS_UNNEEDED } from './heard';
import { waiveNext } from './negation-bare';
import { CLAUSE, CLAUSE_REACH, endsClause, isJoined, isYetWelcome, mark, PAUSE, type Waiving } from './negation-clause';
import { NICE } from './section-kinds';
import type { Sections } from './sections';
import { CONTRAST, kindOf, NEGATION, PRONOUN, REFERRED, REPLACED, TURN, WITHOUT } from './waivers';

/** Words between what is waived and the phrase that waives it, and between two names of one list. */
const REACH_AHEAD = 10;
const REACH_BEHIND = 12;
const REACH_REFERRED = 16;
const LIST_REACH = 7;

/**
 * Marks in `says` (`sayings.ts`), by hit, what the advert says is not needed: "no Java", "you don't need Java or Go",
 * "Java isn't required", "they write Java, you won't". What is only being replaced is asked of nobody.
 */
export function readNegations(scanner: Scanner, hits: Hits, sections: Sections, says: Uint8Array): void {
  const reading = { scanner, tokens: scanner.tokens, hits, sections, says };
  let hit = 0;
  for (let cue = 0; cue < hits.cueCount; cue++) {
    if ((hits.cue[cue]! & NEGATION) === 0) continue;
    const at = hits.cueFirst[cue]!;
    while (hit < hits.count && hits.first[hit]! < at) hit++;
    readNegation(reading, kindOf(hits.cue[cue]!), at, hits.cueLast[cue]! + 1, hit);
  }
}

/** One phrase, from word `at` up to word `next`; `hit` is the first name behind its beginning. */
function readNegation(reading: Waiving, kind: number, at: number, next: number, hit: number): void {
  const { tokens } = reading;
  const opens = kind === UNNEEDED_BEHIND && (tokens.gap[next]! & (COLON | CLOSE)) === COLON;
  if (opens && opensNice(reading, at, hit)) return;
  if (kind === UNNEEDED_AHEAD || opens) waiveAhead(reading, at, next, hit);
  else if (kind === UNNEEDED_BEHIND) waiveBehind(reading, at, next, hit);
  else if (kind === REFERRED && endsClause(tokens, next)) refer(reading, at, hit);
  else if (kind === REFERRED) waiveInside(reading, at, next, hit);
  else if (kind === NO || kind === CONTRAST || kind === REPLACED || kind === WITHOUT)
    waiveNext(reading, kind, at, next, hit);
}

/** "Not essential: Rust, Go", as a heading above them would have it: whoever lists them is glad of them. */
const opensNice = ({ sections, hits }: Waiving, at: number, hit: number): boolean =>
  (hits.begins[at]! & SECTION_NICE) !== 0 && hit < hits.count && sections.of[hit] === NICE && sections.line[hit] === at;

/** "you won't | be asked about Java": the longer phrase begins inside the shorter, which was found first. */
function waiveInside(reading: Waiving, at: number, next: number, hit: number): void {
  const { begins, reach } = reading.hits;
  for (let t = at + 1; t < next; t++)
    if (kindOf(begins[t]!) === UNNEEDED_AHEAD && reach[t]! >= next - 1) {
      waiveAhead(reading, at, reach[t]! + 1, hit);
      return;
    }
}

/** "We don't ask for Java, Go (we are on Kotlin) or SQL, just plenty of Scala": to the end of the clause. */
function waiveAhead(reading: Waiving, at: number, next: number, hit: number): void {
  const { hits, says } = reading;
  let i = hit;
  while (i < hits.count && hits.first[i]! < next) i++;
  const from = i;
  let marked = -1;
  for (let t = next; i < hits.count && hits.first[i]! - t <= (marked < 0 ? REACH_AHEAD : LIST_REACH); ) {
    const to = walk(reading, t, hits.first[i]!, next, marked >= 0);
    if (to < 0) break;
    if (to === hits.first[i]!) {
      says[i] = SAYS_UNNEEDED;
      marked = i;
      t = hits.last[i]! + 1;
      i++;
    } else {
      while (i < hits.count && hits.first[i]! < to) i++;
      t = to;
    }
  }
  if (marked < 0) {
    if (endsInPronoun(reading, next)) refer(reading, at, hit);
  } else if (isYetWelcome(reading, marked)) {
    for (let j = from; j <= marked; j++) if (says[j] === SAYS_UNNEEDED) says[j] = SAYS_NICE;
  }
}

/** Goes to the name at word `name`: that word, or the end of a bracket with a clause of its own, or -1 where the clause ends. */
function walk(reading: Waiving, from: number, name: number, next: number, listed: boolean): number {
  const { tokens, hits } = reading;
  for (let t = from; t <= name; t++) {
    if (begins(reading.tokens, reading.sections, t)) return -1;
    if (t === next) continue;
    if (turns(reading, t, listed) || isGluedItem(tokens, t)) return -1;
    if ((tokens.gap[t]! & OPEN) !== 0 && (hits.begins[t]! & CLAUSE) !== 0) return closeOf(reading, t);
  }
  return name;
}

const PRONOUN_REACH = 6;

/** "… be asked to write it", "… what they know". */
function endsInPronoun(reading: Waiving, next: number): boolean {
  const { tokens, hits } = reading;
  for (let t = next; t < tokens.count && t < next + PRONOUN_REACH && !begins(reading.tokens, reading.sections, t); t++)
    if (kindOf(hits.begins[t]!) === PRONOUN) return true;
  return false;
}

/** Where a clause of its own begins: "but", ", we use", "and you should know", or a colon behind the list. */
function turns({ tokens, hits }: Waiving, t: number, listed: boolean): boolean {
  const roles = hits.begins[t]!;
  const gap = tokens.gap[t]!;
  if (kindOf(roles) === TURN) return true;
  if (!listed) return false;
  if ((gap & COLON) !== 0) return true;
  if ((roles & CLAUSE) === 0) return false;
  return (gap & PAUSE) !== 0 || ((roles & (MUST_AHEAD | STACK_AHEAD)) !== 0 && (hits.begins[t - 1]! & AND) !== 0);
}

/** "- Java- Go": items that lost their lines. */
const isGluedItem = ({ gap }: Tokens, t: number): boolean => gap[t] === (HYPHEN | SPACE);

function closeOf({ tokens }: Waiving, open: number): number {
  let t = open + 1;
  while (t < tokens.count && t < open + CLAUSE_REACH && (tokens.gap[t]! & CLOSE) === 0) t++;
  return t;
}

/** "Java, Go and SQL are not needed"; in brackets behind what is asked ("some Go (not required)") it is welcome. */
function waiveBehind(reading: Waiving, at: number, next: number, hit: number): void {
  const from = listBehind(reading, at, hit, REACH_BEHIND);
  if (from < 0) return;
  const { tokens, hits, says, sections } = reading;
  const last = hit - 1;
  const aside = (tokens.gap[at]! & (OPEN | DASH)) !== 0;
  const welcome = isWelcomeBefore(reading, hits.last[last]! + 1, at);
  if (welcome || (aside && (says[last]! >= SAYS_ASKED || sections.of[last] === NICE))) says.fill(SAYS_NICE, from, hit);
  else mark(reading, from, hit, next);
}

/** "Java would be useful, not essential": between the name and what waives it. */
function isWelcomeBefore({ hits }: Waiving, from: number, to: number): boolean {
  for (let t = from; t < to; t++) if ((hits.begins[t]! & NICE_BEHIND) !== 0) return true;
  return false;
}

/** "They write Java, you won't": speaks of the last list before it, be it behind a semicolon. */
function refer(reading: Waiving, at: number, hit: number): void {
  const from = listBehind(reading, at, hit, REACH_REFERRED);
  if (from < 0) return;
  // "- Some Java, you won't be asked to write any", under what is nice.
  const { tokens, sections } = reading;
  if (sections.of[from] === NICE && isListItem(tokens, sections.line[from]!)) return;
  mark(reading, from, hit);
}

/** The first name of the list that ends at name `hit - 1`, in the sentence and within reach of word `at`, or -1. */
function listBehind(reading: Waiving, at: number, hit: number, within: number): number {
  const { tokens, hits, says } = reading;
  if (hit === 0 || at - hits.last[hit - 1]! > within) return -1;
  let ends = OPEN | CLOSE;
  for (let t = hits.last[hit - 1]! + 1; t <= at; t++) {
    // "an Android app (Kotlin), but you won't write any"
    if ((tokens.gap[t]! & CLOSE) !== 0) ends = CLOSE;
    if (
      begins(reading.tokens, reading.sections, t) &&
      !(within === REACH_REFERRED && (tokens.gap[t]! & SEMICOLON) !== 0)
    )
      return -1;
    if (t < at && kindOf(hits.begins[t]!) === TURN && within === REACH_BEHIND) return -1;
  }
  let from = hit - 1;
  while (from > 0 && isJoined(reading, from, ends)) from--;
  return within === REACH_BEHIND && says[from]! >= SAYS_ASKED && standsAlone(reading, hit - 1) ? hit - 1 : from;
}

/** "At least B2 English, German not required": behind what is asked, a name that only a comma joins is waived alone. */
const standsAlone = ({ tokens, hits }: Waiving, i: number): boolean =>
  (tokens.gap[hits.first[i]!]! & COMMA) !== 0 && (hits.begins[hits.first[i]! - 1]! & (AND | OR)) === 0;
