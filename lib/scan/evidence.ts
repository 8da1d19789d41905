import {
  CLOSE,
  COLON,
  COMMA,
  DASH,
  DOT,
  HYPHEN,
  LINE,
  NEWLINE,
  OPEN,
  PERCENT,
  PIPE,
  SEMICOLON,
  SLASH,
  SPACE,
  STOP,
} from './characters';
import {
  AND,
  ASKS_AHEAD,
  EVIDENCE_AFTER,
  EVIDENCE_BEFORE,
  LANGUAGE_BEFORE,
  NO_SKILL_AHEAD,
  NO_SKILL_BEHIND,
  OR,
  ROLE,
  YEARS,
} from './cues';
import type { Hits } from './hits';
import type { Scanner } from './open';
import { CAPITAL, CAPITALS, NUMBER, type Tokens, VERSIONED } from './tokens';

const OPENERS = LINE | DOT | STOP;
const CLAUSE_ENDS = COMMA | SLASH | SEMICOLON | CLOSE | OPEN | LINE | PIPE | DOT | STOP;

/** Whether something beside hit `i` speaks for the name: a version, a noun of the trade, "experience with", a line of its own. */
export function hasEvidence(scanner: Scanner, hits: Hits, i: number): boolean {
  const { tokens } = scanner;
  const before = hits.first[i]! - 1;
  const after = hits.last[i]! + 1;
  if ((tokens.shape[hits.last[i]!]! & VERSIONED) !== 0) return true;
  const soft = scanner.skills[scanner.formSkill[hits.form[i]!]!]!.kind === 'soft';
  const near = tokens.gap[after]! & ~(SPACE | HYPHEN);
  if (!soft && near === 0 && (hits.begins[after]! & (EVIDENCE_AFTER | ROLE)) !== 0) return true;
  const lead = tokens.gap[before + 1]! & ~(SPACE | COLON);
  // "100% Go", "9% HCL".
  if ((tokens.gap[before + 1]! & PERCENT) !== 0) return true;
  if (isVersion(scanner, hits, after) || isLine(tokens, hits, i) || isOfRole(tokens, hits, i)) return true;
  if (lead === 0 && before >= 0 && isLedTo(scanner, hits, i)) return true;
  return isNoun(scanner, hits, i) || hasOwnWord(scanner, hits, i);
}

/** Whether a word that settles this skill's names stands right beside hit `i`: "iOS Swift". */
export function hasOwnWord({ tokens, own, formSkill }: Scanner, hits: Hits, i: number): boolean {
  const words = own.get(formSkill[hits.form[i]!]!);
  if (words === undefined) return false;
  const before = hits.first[i]! - 1;
  const after = hits.last[i]! + 1;
  return (
    ((tokens.gap[after]! & ~(SPACE | HYPHEN | OPEN)) === 0 && words.includes(tokens.id[after]!)) ||
    (before >= 0 && (tokens.gap[before + 1]! & ~(SPACE | COLON)) === 0 && words.includes(tokens.id[before]!))
  );
}

/** "experience with Go"; "in Go" of languages only, for people do things in Spring; "Solid Spring." where nothing follows. */
function isLedTo(scanner: Scanner, hits: Hits, i: number): boolean {
  const { tokens } = scanner;
  const roles = hits.ends[hits.first[i]! - 1]!;
  if ((roles & EVIDENCE_BEFORE) !== 0) return !isPartOfName(tokens, hits, i);
  if ((roles & LANGUAGE_BEFORE) === 0 || (roles & (NO_SKILL_AHEAD | NO_SKILL_BEHIND)) !== 0) return false;
  const { family } = scanner.skills[scanner.formSkill[hits.form[i]!]!]!;
  if (family === 'language') return !isPartOfName(tokens, hits, i);
  return (roles & ASKS_AHEAD) !== 0 && (tokens.gap[hits.last[i]! + 1]! & CLAUSE_ENDS) !== 0;
}

/** "Vault Street": the next word goes on with capitals, and neither cue nor name begins there. */
function isPartOfName(tokens: Tokens, hits: Hits, i: number): boolean {
  const after = hits.last[i]! + 1;
  if (tokens.gap[after] !== SPACE || (tokens.shape[after]! & CAPITAL) === 0) return false;
  return hits.begins[after] === 0 && (i + 1 >= hits.count || hits.first[i + 1] !== after);
}

/** "Swift, obviously," as a sentence begins; "German." but not "German holidays". */
function isNoun({ tokens, skills, formSkill }: Scanner, hits: Hits, i: number): boolean {
  const { family } = skills[formSkill[hits.form[i]!]!]!;
  const behind = tokens.gap[hits.last[i]! + 1]!;
  if (family === 'soft') return (behind & (CLAUSE_ENDS | COLON | DASH)) !== 0;
  return (
    family === 'language' && (behind & (COMMA | COLON | OPEN)) !== 0 && (tokens.gap[hits.first[i]!]! & OPENERS) !== 0
  );
}

/** "Senior Engineer (Rust)", "Backend developer - Go": a title that ends with the language. */
function isOfRole({ gap }: Tokens, hits: Hits, i: number): boolean {
  const first = hits.first[i]!;
  const behind = gap[hits.last[i]! + 1]!;
  if (first === 0 || (hits.ends[first - 1]! & ROLE) === 0 || (behind & (CLAUSE_ENDS | DASH)) === 0) return false;
  return (gap[first]! & (OPEN | DASH | PIPE)) !== 0 || gap[first] === (HYPHEN | SPACE);
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

/** A line that holds this name and nothing else. */
export const isLine = (tokens: Tokens, hits: Hits, i: number): boolean =>
  (tokens.gap[hits.first[i]!]! & LINE) !== 0 && (tokens.gap[hits.last[i]! + 1]! & LINE) !== 0;

/** "experience with waterfall.", "ruby developer": plain enough for a name in the wrong capitals. */
export function isAskedFor({ tokens }: Scanner, hits: Hits, i: number): boolean {
  const first = hits.first[i]!;
  const after = hits.last[i]! + 1;
  if ((tokens.gap[after]! & ~(SPACE | HYPHEN | CLOSE)) === 0 && (hits.begins[after]! & ROLE) !== 0) return true;
  const led = first > 0 && tokens.gap[first] === SPACE ? hits.ends[first - 1]! : 0;
  if ((led & EVIDENCE_BEFORE) === 0 || (led & ASKS_AHEAD) === 0) return false;
  return (tokens.gap[after]! & CLAUSE_ENDS) !== 0 || (hits.begins[after]! & (AND | OR | EVIDENCE_AFTER)) !== 0;
}

/** Longer than most abbreviations. */
const SHOUTED = 4;

/** A word in capitals beside other words in capitals, none of them a name: there capitals prove nothing. */
export function isShouted(tokens: Tokens, hits: Hits, i: number): boolean {
  const first = hits.first[i]!;
  const after = hits.last[i]! + 1;
  if ((tokens.shape[first]! & CAPITALS) === 0) return false;
  const before = i > 0 && hits.last[i - 1] === first - 1 ? 0 : loudness(tokens, first, first - 1);
  const behind = i + 1 < hits.count && hits.first[i + 1] === after ? 0 : loudness(tokens, after, after);
  return before >= SHOUTED || behind >= SHOUTED || (before > 1 && behind > 1);
}

/** The letters of word `at`, if it stands one space away and is all capitals. */
const loudness = (tokens: Tokens, gap: number, at: number): number =>
  at >= 0 && at < tokens.count && tokens.gap[gap] === SPACE && (tokens.shape[at]! & CAPITALS) !== 0
    ? tokens.end[at]! - tokens.start[at]!
    : 0;

/** "worked with R. Hale": a letter, a full stop and a stranger in capitals, where nothing asks for the language. */
export function isInitial({ tokens }: Scanner, hits: Hits, i: number): boolean {
  const first = hits.first[i]!;
  const after = hits.last[i]! + 1;
  if (tokens.gap[after] !== (DOT | SPACE) || (tokens.shape[after]! & CAPITAL) === 0 || tokens.id[after] !== 0)
    return false;
  return first === 0 || tokens.gap[first] !== SPACE || (hits.ends[first - 1]! & ASKS_AHEAD) === 0;
}
