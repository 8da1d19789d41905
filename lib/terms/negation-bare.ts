import { COMMA, DASH, HYPHEN, OPEN, SLASH, SPACE } from '../scan/characters';
import { AND, ASKS_AHEAD, NEED, NO, OR, ROLE } from '../scan/cues';
import { begins } from './boundaries';
import { SAYS_ELSEWHERE, SAYS_UNNEEDED } from './heard';
import { areRelated } from './kinship';
import { CLAUSE_REACH, endsClause, isJoined, mark, type Waiving } from './negation-clause';
import { MUST } from './section-kinds';
import { DOUBT, kindOf, NEGATION, REPLACED, WITHOUT } from './waivers';

/** Marks that may stand between a "no" and its name. */
const TIGHT = SPACE | HYPHEN;
/** Words between a "no" and its name, and between two names of its list. */
const BARE_REACH = 3;
const LIST_REACH = 3;

/** "no Java", "neither Java nor Go", "not a Java shop", "without Java", "rather than Java": the names right behind it. */
export function waiveNext(reading: Waiving, kind: number, at: number, next: number, hit: number): void {
  const { scanner, tokens, hits } = reading;
  let first = hit;
  while (first < hits.count && hits.first[first]! < next) first++;
  if (first === hits.count || !isNext(reading, next, hits.first[first]!)) return;
  const compound = tokens.gap[hits.first[first]!] === HYPHEN;
  if (compound && !scanner.isTech[scanner.formSkill[hits.form[first]!]!]) return;
  let end = first + 1;
  let settled = end;
  const corrects = follows(reading, at, hit);
  while (end < hits.count && hits.first[end]! - hits.last[end - 1]! <= LIST_REACH && isJoined(reading, end)) {
    const between = hits.begins[hits.first[end]! - 1]! & OR;
    if (corrects && between === 0 && !areRelated(scanner, hits, end - 1, end)) break;
    if (between !== 0 || (tokens.gap[hits.first[end]!]! & SLASH) !== 0) settled = end + 1;
    end++;
  }
  if (isNeeded(reading, hits.last[end - 1]! + 1)) settled = end;
  else if (scanner.skills[scanner.formSkill[hits.form[first]!]!]!.kind === 'soft') return;
  else if (kind === NO && !isBare(reading, hits.last[settled - 1]! + 1)) return;
  if ((kind === WITHOUT || kind === NO) && isDoubted(reading, at, settled)) return;
  if (kind === REPLACED) replace(reading, first, settled);
  else if (kind === WITHOUT) reading.says.fill(SAYS_UNNEEDED, first, settled);
  else mark(reading, first, settled);
}

/** "GitLab CI not Jenkins, Python or Bash": behind a name, a "not" sets one thing right, and the list of names goes on. */
function follows({ tokens, hits }: Waiving, at: number, hit: number): boolean {
  if (hit === 0 || hits.last[hit - 1]! !== at - 1) return false;
  return (tokens.gap[at]! & ~(TIGHT | COMMA | DASH | OPEN)) === 0;
}

/** "migrating from Java to Go": Java is asked of nobody, unless migrating is what one must have done. */
function replace({ sections, says }: Waiving, from: number, to: number): void {
  for (let i = from; i < to; i++) if (sections.of[i] !== MUST) says[i] = SAYS_ELSEWHERE;
}

/** "no experience with Java", "not a Java shop"; with a comma or a verb between them the "no" is of something else. */
function isNext({ tokens, hits }: Waiving, next: number, name: number): boolean {
  if (name - next > BARE_REACH) return false;
  for (let t = next; t <= name; t++) {
    if ((tokens.gap[t]! & ~TIGHT) !== 0) return false;
    if (t < name && (hits.begins[t]! & (ASKS_AHEAD | NEED | OR)) === 0) {
      if ((hits.ends[t]! & (ASKS_AHEAD | NEED)) === 0) return false;
    }
  }
  return true;
}

/** "… needed", "… experience required", "… shop": what is said of the names behind a "no". */
function isNeeded(reading: Waiving, at: number): boolean {
  return saysNeed(reading, at) || saysNeed(reading, behindNoun(reading, at));
}

const isTight = ({ tokens }: Waiving, at: number): boolean => at < tokens.count && (tokens.gap[at]! & ~TIGHT) === 0;

const saysNeed = (reading: Waiving, at: number): boolean =>
  isTight(reading, at) && (reading.hits.begins[at]! & NEED) !== 0;

/** Past the "experience" or "developers" at word `at`, if it is such a word. */
const behindNoun = (reading: Waiving, at: number): number =>
  isTight(reading, at) && (reading.hits.begins[at]! & (ROLE | ASKS_AHEAD)) !== 0 ? reading.hits.reach[at]! + 1 : at;

/** "no Java, …", "no Java experience.": nothing more is said of the names. */
function isBare(reading: Waiving, at: number): boolean {
  const { tokens, hits } = reading;
  const t = behindNoun(reading, at);
  return endsClause(tokens, t) || (hits.begins[t]! & (AND | OR)) !== 0 || (hits.begins[t]! & NEGATION) !== 0;
}

/** "can't do without Java", "if you have no Java", "without Java need not apply". */
function isDoubted(reading: Waiving, at: number, hit: number): boolean {
  const { tokens, hits } = reading;
  const without = kindOf(hits.begins[at]!) === WITHOUT;
  for (let t = at; t > Math.max(0, at - CLAUSE_REACH); t--) {
    const kind = kindOf(hits.begins[t]!);
    if (t < at && (kind === DOUBT || (without && kind === NO))) return true;
    if (begins(reading.tokens, reading.sections, t)) break;
  }
  if (!without) return false;
  const end = Math.min(tokens.count, at + CLAUSE_REACH);
  for (let t = hits.last[hit - 1]! + 1; t < end && !begins(reading.tokens, reading.sections, t); t++) {
    const kind = kindOf(hits.begins[t]!);
    if (kind === DOUBT || kind === NO) return true;
  }
  return false;
}
