import { BULLET, CLOSE, COMMA, NEWLINE, OPEN, SEAM, SEMICOLON, SLASH, SPACE, STOP } from '../scan/characters';
import { AND, ASKS_AHEAD, EITHER, ETCETERA, EXAMPLE, OR, SIMILAR } from '../scan/cues';
import type { Hits } from '../scan/hits';
import { isTech, type Scanner } from '../scan/open';
import { CAPITAL, type Tokens } from '../scan/tokens';

/** What stands before a list and says how to read it. */
export const PLAIN = 0;
/** "one of", "either". */
export const CHOICE = 1;
/** "such as". */
export const EXAMPLES = 2;
/** "a relational database (": one thing of a kind, and a bracket that names some. */
export const ONE_OF_A_KIND = 3;

const REACH = 8;
const KIND_WORDS = 3;
const ENDS_CLAUSE = COMMA | SEMICOLON | STOP | NEWLINE | BULLET | SEAM | CLOSE;
const LETTER_A = 97;
const LETTER_N = 110;
const LETTER_S = 115;

/** How the list that begins with hit `i` is introduced. */
export function openingOf(text: string, scanner: Scanner, hits: Hits, i: number): number {
  const { tokens } = scanner;
  const first = hits.first[i]!;
  const example = first > 0 && (hits.ends[first - 1]! & EXAMPLE) !== 0;
  const floor = Math.max(0, first - REACH, example ? 0 : lastTechBefore(scanner, hits, i) + 1);
  for (let at = first; at > floor; at--) {
    if ((tokens.gap[at]! & (at === first ? ENDS_CLAUSE & ~COMMA : ENDS_CLAUSE)) !== 0) break;
    if ((hits.ends[at - 1]! & EITHER) !== 0) return CHOICE;
  }
  if (example) return EXAMPLES;
  return (tokens.gap[first]! & OPEN) !== 0 && isOneOfAKind(text, tokens, hits, first) ? ONE_OF_A_KIND : PLAIN;
}

/** "one cloud provider (AWS": what kind of thing it is may be a name, too. */
function lastTechBefore(scanner: Scanner, hits: Hits, i: number): number {
  let before = i - 1;
  while (before >= 0 && !isTech(scanner, hits, before)) before--;
  return before < 0 ? -1 : hits.last[before]!;
}

/** "a modern language (", not "a grasp of AWS (" nor "a set of databases (". */
function isOneOfAKind(text: string, tokens: Tokens, hits: Hits, bracket: number): boolean {
  if (bracket === 0 || text.charCodeAt(tokens.end[bracket - 1]! - 1) === LETTER_S) return false;
  for (let at = bracket - 1; at > 0 && at >= bracket - 1 - KIND_WORDS; at--) {
    if (isArticle(text, tokens, at)) return at < bracket - 1;
    if (tokens.gap[at] !== SPACE || tokens.end[at]! - tokens.start[at]! < KIND_WORDS) return false;
    if ((hits.begins[at]! & ASKS_AHEAD) !== 0) return false;
  }
  return false;
}

function isArticle(text: string, { start, end }: Tokens, at: number): boolean {
  const from = start[at]!;
  if (text.charCodeAt(from) !== LETTER_A) return false;
  return end[at] === from + 1 || (end[at] === from + 2 && text.charCodeAt(from + 1) === LETTER_N);
}

const TAIL_WORDS = 2;
const STOPS_TAIL = SEMICOLON | STOP | NEWLINE | BULLET | SEAM | OPEN;

/** "… or similar", "… development, or similar", "… or Foolang". */
export function endsOpen({ tokens }: Scanner, hits: Hits, i: number): boolean {
  const after = hits.last[i]! + 1;
  for (let at = after; at <= after + TAIL_WORDS && at < tokens.count; at++) {
    if ((tokens.gap[at]! & STOPS_TAIL) !== 0) return false;
    const roles = hits.begins[at]!;
    if ((roles & SIMILAR) !== 0) return true;
    if ((roles & OR) !== 0) return at === after && isItem(tokens, hits.reach[at]! + 1);
    if ((roles & AND) !== 0 || (at > after && (tokens.gap[at]! & COMMA) !== 0)) return false;
  }
  return false;
}

/** An unknown name behind the last "or": with a capital, or a single word. */
const isItem = ({ gap, shape, count }: Tokens, at: number): boolean =>
  at < count && gap[at] === SPACE && ((shape[at]! & CAPITAL) !== 0 || (gap[at + 1]! & (ENDS_CLAUSE | SLASH)) !== 0);

/** "…, etc.", "… and others". */
export const endsEtcetera = ({ tokens }: Scanner, hits: Hits, i: number): boolean => {
  const after = hits.last[i]! + 1;
  return (hits.begins[after]! & ETCETERA) !== 0 && (tokens.gap[after]! & ~(SPACE | COMMA)) === 0;
};

export const endsAnd = (hits: Hits, i: number): boolean => (hits.begins[hits.last[i]! + 1]! & AND) !== 0;
