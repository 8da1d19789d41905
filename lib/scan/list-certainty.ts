import {
  BULLET,
  CLOSE,
  COLON,
  COMMA,
  DOT,
  HYPHEN,
  LINE,
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
import { AND, ETCETERA, OR } from './cues';
import { isLine } from './evidence';
import { BARE, FIRM, type Hits, LOWER, STRANGE } from './hits';
import { isTech, type Scanner } from './open';
import { CAPITAL, NUMBER, type Tokens } from './tokens';

/** "- Git- C": bullets that lost their lines. */
const GLUED_BULLET = HYPHEN | SPACE;
const ITEM_STARTS = COMMA | SLASH | SEMICOLON | COLON | OPEN | NEWLINE | BULLET | PIPE | PLUS | SEAM;
const ITEM_ENDS = COMMA | SLASH | SEMICOLON | CLOSE | NEWLINE | BULLET | PIPE | PLUS | DOT | STOP | SEAM | OPEN;
const LISTS = COMMA | SLASH | SEMICOLON | OPEN | PIPE | PLUS;
const WITHIN_LIST = SPACE | COMMA | SLASH | HYPHEN | DOT;

/** A list passes its certainty on to its items; a word in lower case must be an item of its own. */
export function fromNeighbour(scanner: Scanner, hits: Hits, i: number, j: number): void {
  const state = hits.state[i]!;
  if (state > BARE) return;
  const left = Math.min(i, j);
  const link = linkedFrom(scanner.tokens, hits, left, versionEnd(scanner.tokens, hits, left));
  const other = hits.state[j] === STRANGE ? FIRM : hits.state[j]!;
  if (state === LOWER) {
    if (link > 1 && other === FIRM && vouches(scanner, hits, i, j, link) && isItem(scanner, hits, i))
      hits.state[i] = FIRM;
  } else if (link === 0) {
    const beside = isListedAmong(scanner.tokens, hits, left) || isPair(scanner, hits, left);
    if (beside && other === FIRM && isTech(scanner, hits, j)) hits.state[i] = FIRM;
  } else if (other === FIRM ? vouches(scanner, hits, i, j, link) : other === BARE && link > 1 && isOther(hits, i, j))
    hits.state[i] = FIRM;
}

/** "less and less" speaks for nothing, "Go/Golang" does. */
const isOther = (hits: Hits, i: number, j: number): boolean => hits.form[i] !== hits.form[j];

/** Of hits that stand together, whether a sure `j` speaks for `i`: a technology does, in a list a practice or one of its own family too. */
function vouches(scanner: Scanner, hits: Hits, i: number, j: number, link: number): boolean {
  if (!isOther(hits, i, j)) return false;
  if (isTech(scanner, hits, j)) return true;
  if (link < 2) return false;
  const one = scanner.skills[scanner.formSkill[hits.form[i]!]!]!;
  const other = scanner.skills[scanner.formSkill[hits.form[j]!]!]!;
  if (hits.state[i] === LOWER) return other.kind === 'practice' && one.kind === 'practice';
  return other.kind === 'practice' || other.family === one.family;
}

/** How hits `i` and `i + 1` stand together: 0 apart, 1 side by side ("Java Spring"), 2 items of one list. */
export const linked = ({ tokens }: Scanner, hits: Hits, i: number): number =>
  linkedFrom(tokens, hits, i, hits.last[i]!);

/** The same where hit `i` ends at word `end`. */
function linkedFrom(tokens: Tokens, hits: Hits, i: number, end: number): number {
  const next = hits.first[i + 1]!;
  const gap = tokens.gap[next]!;
  if (next === end + 1) {
    if ((gap & LINE) !== 0) return isLine(tokens, hits, i) && isLine(tokens, hits, i + 1) ? 2 : 0;
    if ((gap & STOP) !== 0) return 0;
    return (gap & LISTS) !== 0 || gap === GLUED_BULLET ? 2 : gap === SPACE ? 1 : 0;
  }
  if (next > end + 4 || (hits.begins[end + 1]! & hits.ends[next - 1]! & (AND | OR)) === 0) return 0;
  return ((gap | tokens.gap[end + 1]!) & (LINE | STOP)) === 0 ? 2 : 0;
}

/** Whether hit `i` stands in one list with a name of its own family. */
export const isAmongKin = (scanner: Scanner, hits: Hits, i: number): boolean =>
  (i > 0 && areKin(scanner, hits, i - 1)) || (i + 1 < hits.count && areKin(scanner, hits, i));

const areKin = (scanner: Scanner, hits: Hits, i: number): boolean =>
  isOther(hits, i, i + 1) &&
  familyOf(scanner, hits, i) === familyOf(scanner, hits, i + 1) &&
  linked(scanner, hits, i) === 2;

const familyOf = ({ skills, formSkill }: Scanner, hits: Hits, i: number): string =>
  skills[formSkill[hits.form[i]!]!]!.family;

/** Words of an aside in brackets. */
const ASIDE = 4;

/** The last word of a name or of the version behind it: "Drupal 7", "Angular 1.5", "Java (8+)", "Java (8 or above)". */
function versionEnd(tokens: Tokens, hits: Hits, i: number): number {
  let end = hits.last[i]!;
  if ((tokens.gap[end + 1]! & OPEN) !== 0 && (tokens.shape[end + 1]! & NUMBER) !== 0) {
    const next = i + 1 < hits.count ? hits.first[i + 1]! : tokens.count;
    for (let at = end + 2; at <= next && at <= end + 1 + ASIDE; at++)
      if ((tokens.gap[at]! & CLOSE) !== 0) return at - 1;
    return end;
  }
  while (
    (tokens.gap[end + 1]! & ~(SPACE | DOT)) === 0 &&
    (tokens.shape[end + 1]! & NUMBER) !== 0 &&
    tokens.end[end + 1]! - tokens.start[end + 1]! < 4
  )
    end++;
  return end;
}

const LINK_LETTERS = 4;

/** "from Python to Go": two of one family with one small word between them. */
function isPair(scanner: Scanner, hits: Hits, i: number): boolean {
  const { tokens } = scanner;
  const word = hits.last[i]! + 1;
  if (hits.first[i + 1] !== word + 1 || tokens.gap[word] !== SPACE || tokens.gap[word + 1] !== SPACE) return false;
  if ((tokens.shape[word]! & CAPITAL) !== 0 || tokens.end[word]! - tokens.start[word]! > LINK_LETTERS) return false;
  return familyOf(scanner, hits, i) === familyOf(scanner, hits, i + 1);
}

const STRANGERS = 5;

/** "Tableau, Lumira, WebI, Crystal", "Express, Nest or Spring": items of one list with names between them that we do not know. */
function isListedAmong(tokens: Tokens, hits: Hits, i: number): boolean {
  const from = versionEnd(tokens, hits, i) + 1;
  const next = hits.first[i + 1]!;
  if (next - from > STRANGERS || (tokens.gap[from]! & LISTS) === 0) return false;
  for (let at = from; at <= next; at++) {
    if ((tokens.gap[at]! & ~(WITHIN_LIST | LISTS)) !== 0) return false;
    const joining = (hits.begins[at]! & (AND | OR)) !== 0;
    if (at < next && (tokens.shape[at]! & CAPITAL) === 0 && !joining) return false;
  }
  return (tokens.gap[next]! & LISTS) !== 0 || (hits.begins[next - 1]! & (AND | OR)) !== 0;
}

function isItem({ tokens }: Scanner, hits: Hits, i: number): boolean {
  const before = hits.first[i]!;
  const after = hits.last[i]! + 1;
  if (tokens.end[after - 1]! - tokens.start[before]! < 2) return false;
  const opens =
    (tokens.gap[before]! & ITEM_STARTS) !== 0 ||
    tokens.gap[before] === GLUED_BULLET ||
    (before > 0 && (hits.begins[before - 1]! & (AND | OR)) !== 0);
  return (
    opens &&
    ((tokens.gap[after]! & ITEM_ENDS) !== 0 ||
      tokens.gap[after] === GLUED_BULLET ||
      (hits.begins[after]! & (AND | OR | ETCETERA)) !== 0)
  );
}
