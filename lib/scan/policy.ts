import {
  APOSTROPHE,
  BULLET,
  CLOSE,
  COLON,
  COMMA,
  DOT,
  HYPHEN,
  NEWLINE,
  OPEN,
  PIPE,
  PLUS,
  SEAM,
  SEMICOLON,
  SLASH,
  SPACE,
  STOP,
} from './characters';
import { AND, EVIDENCE_AFTER, EVIDENCE_BEFORE, OR, ROLE, YEARS } from './cues';
import type { Hits } from './hits';
import { CAPITALISED, EVIDENCE, EXACT, type Scanner } from './open';
import { hasPrintedCapitals } from './printed';
import { CAPITAL, CAPITALS, NUMBER, PLURAL, type Tokens, VERSIONED } from './tokens';

/** Wrong capitals: meant only inside a list of tech names ("celery, pandas and rust"). */
const LOWER = 0;
/** The right capitals of an English word, and nothing yet that speaks for the name. */
const BARE = 1;
export const FIRM = 2;
export const DROPPED = 3;

const ITEM_STARTS = COMMA | SLASH | SEMICOLON | COLON | OPEN | NEWLINE | BULLET | PIPE | PLUS | SEAM;
const ITEM_ENDS = COMMA | SLASH | SEMICOLON | CLOSE | NEWLINE | BULLET | PIPE | PLUS | DOT | STOP | SEAM | OPEN;
const LISTS = COMMA | SLASH | SEMICOLON | OPEN | PIPE | PLUS;
const LINE = NEWLINE | BULLET | SEAM;

/** Settles every hit: `FIRM` ones are meant, the rest are not. Policies are the model's `FormPolicy` (TEXT.md). */
export function settle(text: string, scanner: Scanner, hits: Hits): void {
  let open = 0;
  for (let i = 0; i < hits.count; i++) {
    const state = firstState(text, scanner, hits, i);
    hits.state[i] = state;
    if (state < FIRM) open++;
  }
  if (open === 0) return;
  for (let i = 1; i < hits.count; i++) fromNeighbour(scanner, hits, i, i - 1);
  for (let i = hits.count - 2; i >= 0; i--) fromNeighbour(scanner, hits, i, i + 1);
  sameSense(scanner, hits);
}

function firstState(text: string, scanner: Scanner, hits: Hits, i: number): number {
  const form = hits.form[i]!;
  const policy = scanner.formPolicy[form]!;
  const first = hits.first[i]!;
  const last = hits.last[i]!;
  const { tokens } = scanner;
  if (policy === CAPITALISED) {
    return (tokens.shape[first]! & CAPITAL) !== 0 && (tokens.shape[last]! & (CAPITAL | NUMBER)) !== 0 ? FIRM : LOWER;
  }
  if (policy !== EXACT && policy !== EVIDENCE) return FIRM;
  const proper = hasPrintedCapitals(text, tokens, first, last, scanner.printed.get(form)!);
  if (tokens.end[last]! - tokens.start[first]! === 1) return letterState(scanner, hits, i, proper);
  if (policy === EXACT) return proper ? FIRM : LOWER;
  const shouted = first === last && (tokens.shape[first]! & CAPITALS) !== 0;
  if ((!proper && !shouted) || (tokens.shape[last]! & PLURAL) !== 0) return LOWER;
  return hasEvidence(scanner, hits, i) ? FIRM : BARE;
}

/** "R", "C", "D": never in lower case, never part of "D.C.", "C-level" or "we'd". */
function letterState(scanner: Scanner, hits: Hits, i: number, proper: boolean): number {
  const { gap } = scanner.tokens;
  const around = gap[hits.first[i]!]! | gap[hits.last[i]! + 1]!;
  if (!proper || (around & (APOSTROPHE | HYPHEN)) !== 0) return DROPPED;
  if (gap[hits.first[i]!] === DOT || gap[hits.last[i]! + 1] === DOT) return DROPPED;
  return hasEvidence(scanner, hits, i) ? FIRM : BARE;
}

function hasEvidence(scanner: Scanner, hits: Hits, i: number): boolean {
  const { tokens } = scanner;
  const before = hits.first[i]! - 1;
  const after = hits.last[i]! + 1;
  if ((tokens.shape[hits.last[i]!]! & VERSIONED) !== 0) return true;
  const near = tokens.gap[after]! & ~(SPACE | HYPHEN);
  if (near === 0 && (hits.begins[after]! & (EVIDENCE_AFTER | ROLE)) !== 0) return true;
  const lead = tokens.gap[before + 1]! & ~(SPACE | COLON);
  if (lead === 0 && before >= 0 && (hits.ends[before]! & EVIDENCE_BEFORE) !== 0) return true;
  if (isVersion(scanner, hits, after)) return true;
  if (isLine(tokens, hits, i)) return true;
  const own = scanner.own.get(scanner.formSkill[hits.form[i]!]!);
  if (own === undefined) return false;
  return (
    (near === 0 && own.includes(tokens.id[after]!)) || (lead === 0 && before >= 0 && own.includes(tokens.id[before]!))
  );
}

/** "Swift 5", "Go 1.22"; not "Spring 2026", not "Go 5 years". */
function isVersion({ tokens }: Scanner, hits: Hits, at: number): boolean {
  if (tokens.gap[at] !== SPACE || (tokens.shape[at]! & NUMBER) === 0) return false;
  return (
    tokens.end[at]! - tokens.start[at]! < 3 &&
    (hits.begins[at + 1]! & YEARS) === 0 &&
    (tokens.gap[at + 1]! & ~(SPACE | DOT | COMMA | CLOSE | NEWLINE | SLASH)) === 0
  );
}

/** A list passes its certainty on to its items; a word in lower case must be an item of its own. */
function fromNeighbour(scanner: Scanner, hits: Hits, i: number, j: number): void {
  const state = hits.state[i]!;
  if (state > BARE) return;
  const link = linked(scanner, hits, Math.min(i, j));
  if (link === 0) return;
  if (state === LOWER) {
    if (
      hits.state[j] === FIRM &&
      scanner.isTech[scanner.formSkill[hits.form[j]!]!] === 1 &&
      link > 1 &&
      isItem(scanner, hits, i)
    )
      hits.state[i] = FIRM;
    return;
  }
  if (
    hits.state[j] === FIRM
      ? scanner.isTech[scanner.formSkill[hits.form[j]!]!] === 1
      : hits.state[j] === BARE && link > 1
  )
    hits.state[i] = FIRM;
}

/** How hits `i` and `i + 1` stand together: 0 apart, 1 side by side ("Java Spring"), 2 items of one list. */
export function linked({ tokens }: Scanner, hits: Hits, i: number): number {
  const end = hits.last[i]!;
  const next = hits.first[i + 1]!;
  const gap = tokens.gap[next]!;
  if (next === end + 1) {
    if ((gap & LINE) !== 0) return isLine(tokens, hits, i) && isLine(tokens, hits, i + 1) ? 2 : 0;
    return (gap & LISTS) !== 0 ? 2 : gap === SPACE ? 1 : 0;
  }
  if (next > end + 4 || (hits.begins[end + 1]! & hits.ends[next - 1]! & (AND | OR)) === 0) return 0;
  return ((gap | tokens.gap[end + 1]!) & (LINE | STOP)) === 0 ? 2 : 0;
}

/** A line that holds this name and nothing else. */
const isLine = (tokens: Tokens, hits: Hits, i: number) =>
  (tokens.gap[hits.first[i]!]! & LINE) !== 0 && (tokens.gap[hits.last[i]! + 1]! & LINE) !== 0;

function isItem({ tokens }: Scanner, hits: Hits, i: number): boolean {
  const before = hits.first[i]!;
  const after = hits.last[i]! + 1;
  if (tokens.end[after - 1]! - tokens.start[before]! < 2) return false;
  const opens =
    (tokens.gap[before]! & ITEM_STARTS) !== 0 || (before > 0 && (hits.begins[before - 1]! & (AND | OR)) !== 0);
  return opens && ((tokens.gap[after]! & ITEM_ENDS) !== 0 || (hits.begins[after]! & (AND | OR)) !== 0);
}

/** A name that is sure in one place of the text is meant in the others too, when its capitals are not those of a sentence's start. */
function sameSense(scanner: Scanner, hits: Hits): void {
  for (let i = 0; i < hits.count; i++) {
    if (hits.state[i] !== BARE || opensSentence(scanner, hits.first[i]!)) continue;
    const skill = scanner.formSkill[hits.form[i]!];
    for (let j = 0; j < hits.count; j++) {
      if (hits.state[j] !== FIRM || scanner.formSkill[hits.form[j]!] !== skill) continue;
      hits.state[i] = FIRM;
      break;
    }
  }
}

const opensSentence = ({ tokens }: Scanner, at: number) =>
  (tokens.gap[at]! & (NEWLINE | BULLET | SEAM | STOP | DOT | COLON)) !== 0;
