import {
  BULLET,
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DOT,
  HYPHEN,
  NEWLINE,
  OPEN,
  OTHER,
  PIPE,
  SEAM,
  SEMICOLON,
  SPACE,
  STOP,
} from './characters';
import {
  AND,
  ASKS_AHEAD,
  EVIDENCE_BEFORE,
  EXAMPLE,
  LANGUAGE_BEFORE,
  NO_SKILL_AHEAD,
  NO_SKILL_BEHIND,
  OR,
} from './cues';
import { boardName, dropHiring } from './hiring-firm';
import { DROPPED, type Hits, hitFrom } from './hits';
import { isTech, type Scanner } from './open';
import { CAPITAL, type Tokens } from './tokens';
import { ANY } from './unpack';

const LINE = NEWLINE | BULLET;
const ENDS_RUN = LINE | STOP | PIPE | SEMICOLON | COLON | CLOSE | OPEN | OTHER;
/** Words in small letters that may stand between "backed by" and the firms. */
const FILLING = 2;
const NONE = -1;
/** In words: a page of nothing but capitals must not be walked again for each phrase in it. */
const LONGEST_RUN = 60;

/**
 * Drops names that are firms or channels: "clients include …", "at …, we", "… Ltd", "follow us on …". Where the sentence
 * says that the firm is the one that hires, its name elsewhere counts only with what speaks for a skill.
 */
export function dropFirms(scanner: Scanner, hits: Hits): void {
  let hiring = boardName(scanner.tokens, hits) ? scanner.formSkill[hits.form[0]!]! : NONE;
  for (let c = 0; c < hits.cueCount; c++) {
    const roles = hits.cue[c]!;
    if ((roles & (NO_SKILL_AHEAD | NO_SKILL_BEHIND)) === 0) continue;
    const named = (roles & NO_SKILL_AHEAD) !== 0 ? dropAhead(scanner, hits, c) : dropBehind(scanner, hits, c);
    if (named !== NONE) hiring = named;
  }
  if (hiring !== NONE) dropHiring(scanner, hits, hiring);
}

/** Drops the run of capitals behind phrase `c`; returns the skill whose name is that of the firm that hires. */
function dropAhead(scanner: Scanner, hits: Hits, c: number): number {
  const { tokens } = scanner;
  const roles = hits.cue[c]!;
  const first = hits.cueFirst[c]!;
  const noun = (roles & NO_SKILL_BEHIND) !== 0;
  let from = noun ? pastExample(tokens, hits, hits.cueLast[c]! + 1) : hits.cueLast[c]! + 1;
  if (from === NONE) return NONE;
  const opensSentence = !noun && (tokens.shape[first]! & CAPITAL) !== 0 && (tokens.gap[first]! & ~SPACE) !== 0;
  const bare = hits.cueLast[c] === first;
  if ((roles & LANGUAGE_BEFORE) !== 0 && !opensSentence) return NONE;
  if (bare && !noun && !opensSentence && (tokens.shape[first]! & CAPITAL) !== 0) return NONE;
  const filled = bare ? from : pastFilling(tokens, from);
  const to = runEnd(tokens, hits, filled, bare && !noun ? COMMA : 0);
  if (to < filled || (filled > from && runsOn(tokens, hits, to))) return NONE;
  from = filled;
  let firm = NONE;
  for (let i = hitFrom(hits, from); i < hits.count && hits.first[i]! <= to; i++) {
    if (hits.first[i]! < from || hits.last[i]! > to || !isTech(scanner, hits, i)) continue;
    if (bare && !noun && !standsAlone(scanner, hits, i, to, opensSentence)) continue;
    hits.state[i] = DROPPED;
    if (opensSentence && bare && hits.first[i] === from && hits.last[i] === to)
      firm = scanner.formSkill[hits.form[i]!]!;
  }
  return firm;
}

/** "customers, including", "clients (such as": the word behind it, or -1. */
function pastExample(tokens: Tokens, hits: Hits, at: number): number {
  const roles = hits.begins[at]!;
  const names = (roles & EXAMPLE) !== 0 || ((roles & EVIDENCE_BEFORE) !== 0 && (roles & ASKS_AHEAD) === 0);
  return names && (tokens.gap[at]! & (COMMA | OPEN | DASH)) !== 0 ? hits.reach[at]! + 1 : NONE;
}

function pastFilling(tokens: Tokens, from: number): number {
  let at = from;
  while (at - from < FILLING && at < tokens.count && tokens.gap[at] === SPACE && (tokens.shape[at]! & CAPITAL) === 0)
    at++;
  return at;
}

/** "a public SaaS company": the run is not the end of what it stands in. */
const runsOn = (tokens: Tokens, hits: Hits, to: number): boolean =>
  tokens.gap[to + 1] === SPACE && (hits.begins[to + 1]! & (AND | OR)) === 0;

/** The last word of the run of capitals that begins at `from`: "Meta, Google and Square". `ends` are separators that also end it. */
function runEnd(tokens: Tokens, hits: Hits, from: number, ends: number): number {
  let to = from - 1;
  if ((tokens.shape[from]! & CAPITAL) === 0 || (tokens.gap[from]! & ~(SPACE | HYPHEN)) !== 0) return to;
  for (let at = from; at < tokens.count && at - from < LONGEST_RUN; at++) {
    const gap = tokens.gap[at]!;
    // A seam inside a firm's name is no lost line break: "DoorDash".
    if (at > from && ((gap & (ENDS_RUN | ends)) !== 0 || (gap & ~SEAM) === (DOT | SPACE))) break;
    if ((tokens.shape[at]! & CAPITAL) !== 0) to = at;
    else if ((hits.begins[at]! & (AND | OR)) === 0) break;
  }
  return to;
}

/** Whether hit `i` may stand for the firm of words `from` to `to`: "Cloud Harbour Works" is not called Cloud. */
const isWhole = ({ formPolicy }: Scanner, hits: Hits, i: number, from: number, to: number): boolean =>
  (hits.first[i] === from && hits.last[i] === to) || formPolicy[hits.form[i]!] !== ANY;

/** After a bare "at" or "about": "at Segment.", "at Segment is", not "at Kubernetes scale", not "about Docker" in prose. */
function standsAlone({ tokens, formPolicy }: Scanner, hits: Hits, i: number, to: number, opens: boolean): boolean {
  const gap = tokens.gap[to + 1]!;
  if (opens) return (gap & ~SPACE) !== 0;
  if (hits.last[i]! < to && tokens.gap[hits.last[i]! + 1] === SPACE) return true;
  return (gap & ~SPACE) !== 0 || formPolicy[hits.form[i]!] !== ANY;
}

/** Drops the name right before phrase `c`: "Segment Ltd", "Segment Bakers Ltd", "Segment is hiring", "Segment House", "GitHub profile". */
function dropBehind(scanner: Scanner, hits: Hits, c: number): number {
  const { tokens, formSkill } = scanner;
  const first = hits.cueFirst[c]!;
  const last = hits.cueLast[c]!;
  const noun = first === last;
  const capital = (tokens.shape[first]! & CAPITAL) !== 0;
  if ((hits.cue[c]! & LANGUAGE_BEFORE) !== 0) {
    if (!capital || tokens.gap[first] !== SPACE) return NONE;
  } else if (noun && runsOn(tokens, hits, last) && (!capital || (tokens.shape[last + 1]! & CAPITAL) !== 0)) return NONE;
  if ((tokens.gap[first]! & ~(SPACE | COMMA)) !== 0 || ((tokens.gap[first]! & COMMA) !== 0 && !noun)) return NONE;
  const from = noun ? first - 1 : runStart(tokens, first - 1);
  let firm = NONE;
  for (let i = hitFrom(hits, from); i < hits.count && hits.last[i]! < first; i++) {
    const inside = noun ? hits.last[i] === from : hits.first[i]! >= from;
    if (!inside || !isTech(scanner, hits, i)) continue;
    hits.state[i] = DROPPED;
    if (!noun && isWhole(scanner, hits, i, from, first - 1)) firm = formSkill[hits.form[i]!]!;
  }
  if (noun && capital) dropOpening(scanner, hits, first);
  return firm;
}

/** Words of a firm's name behind the first. */
const REST_OF_NAME = 2;

/** "Python Properties Ltd": drops the name that opens the run of capitals before word `end`, with words that we do not know behind it. */
function dropOpening(scanner: Scanner, hits: Hits, end: number): void {
  const { tokens } = scanner;
  const from = runStart(tokens, end - 1);
  const i = hitFrom(hits, from);
  if (i >= hits.count || hits.first[i] !== from || !isTech(scanner, hits, i)) return;
  const rest = hits.last[i]! + 1;
  if (end - rest > REST_OF_NAME || (i + 1 < hits.count && hits.first[i + 1]! < end)) return;
  for (let at = rest; at < end; at++) if (hits.begins[at] !== 0) return;
  hits.state[i] = DROPPED;
}

/** "Spring Lane Bakers is hiring": the first word of the name that ends at word `to`. */
function runStart(tokens: Tokens, to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_RUN && tokens.gap[from] === SPACE && (tokens.shape[from - 1]! & CAPITAL) !== 0)
    from--;
  return from;
}
