import { CLOSE, COLON, COMMA, DASH, HYPHEN, OPEN, PIPE, SEMICOLON, SLASH, SPACE } from '../scan/characters';
import { AND, ASKS_AHEAD, EITHER, MUST_AHEAD, NICE_AHEAD, NUMBER_WORD, OR, STACK_AHEAD, YEARS } from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { CAPITAL, CAPITALS, type Tokens } from '../scan/tokens';
import { begins } from './boundaries';
import { lineOf } from './lines';
import type { Sections } from './sections';
import { type Count, countAt, countBefore, saysMore, wordAt } from './years-count';

const TOLD = YEARS | NUMBER_WORD;
const CLAUSE = MUST_AHEAD | ASKS_AHEAD | NICE_AHEAD | STACK_AHEAD;
const PAUSE = COMMA | DASH | SEMICOLON;
/** Marks that leave the years and what they are of together: "3+ years' Java". */
const ENDS = COMMA | DASH | SEMICOLON | COLON | OPEN | CLOSE | SLASH | PIPE;
/** Words between a name and the number behind it: "Azure, at least". */
const FILLING = 4;
/** Words of "experience and knowledge of:". */
const INTRO = 8;
type YearsReading = {
  readonly text: string;
  readonly scanner: Scanner;
  readonly hits: Hits;
  readonly sections: Sections;
  readonly groups: Int32Array;
  readonly years: Uint8Array;
};

/**
 * By hit: the whole years its own sentence ties to it ("3+ years of Go and Java", "Go: 3 years", "5+ years of work, 2 of
 * them with Go"), or 0; `groups` are those of `groups.ts`. Months are none. Years that are told, not asked ("for 5 years we"), tie to nothing.
 */
export function readYears(
  text: string,
  scanner: Scanner,
  hits: Hits,
  sections: Sections,
  groups: Int32Array,
  years: Uint8Array,
): void {
  years.fill(0, 0, hits.count);
  const reading = { text, scanner, hits, sections, groups, years };
  let hit = 0;
  for (let c = 0; c < hits.cueCount; c++) {
    if ((hits.cue[c]! & TOLD) !== YEARS) continue;
    const at = hits.cueFirst[c]!;
    const count = countBefore(text, scanner, hits, at);
    if (count === null || isTold(hits, count.first)) continue;
    while (hit < hits.count && hits.first[hit]! < at) hit++;
    const next = hits.cueLast[c]! + 1;
    if (isAhead(reading, hit, next) || !tieBehind(reading, hit, next, count))
      tieAhead(reading, hit, at + 1, count.value);
  }
}

/** "for the last 5 years", but not "looking for 5 years". */
function isTold({ ends }: Hits, first: number): boolean {
  const before = first > 0 ? ends[first - 1]! : 0;
  return (before & TOLD) === TOLD && (before & (MUST_AHEAD | ASKS_AHEAD)) === 0;
}

/** Whether a name stands behind the years before any mark does: "3 years of commercial Go". */
function isAhead(reading: YearsReading, hit: number, next: number): boolean {
  const { scanner, hits } = reading;
  if (hit >= hits.count) return false;
  const end = hits.first[hit]!;
  for (let t = next; t <= end; t++)
    if (
      (scanner.tokens.gap[t]! & ENDS) !== 0 ||
      (hits.begins[t]! & AND) !== 0 ||
      begins(scanner.tokens, reading.sections, t)
    )
      return false;
  return true;
}

/** "Go (3+ years)", "Go: 3 years", "Go, min. 3 years", "Go 3 yrs / Java 2 yrs". */
function tieBehind(reading: YearsReading, hit: number, next: number, count: Count): boolean {
  const { text, scanner, hits, sections, groups, years } = reading;
  const { tokens } = scanner;
  while (hit > 0 && hits.first[hit - 1]! >= count.first) hit--;
  if (hit === 0) return false;
  const last = hits.last[hit - 1]!;
  let from = count.first;
  for (; from > last + 1 && count.first - from < FILLING; from--)
    if (!scanner.yearWords.toYears.includes(wordAt(text, tokens, from - 1)) || (tokens.gap[from]! & ENDS) !== 0) break;
  if (from !== last + 1 || sections.line[hit - 1] !== lineOf(sections, count.first)) return false;
  const gap = tokens.gap[from]!;
  const bare = next >= tokens.count || (tokens.gap[next]! & ~(SPACE | HYPHEN)) !== 0 || begins(tokens, sections, next);
  if ((gap & (OPEN | COLON | DASH | HYPHEN)) === 0 && !bare) return false;
  if ((gap & COMMA) !== 0 && from === count.first) return false;
  if (takesYears(scanner, hits, hit - 1)) years[hit - 1] = count.value;
  // "Java or Kotlin (5 years or more)": of whichever it is.
  const group = groups[hit - 1]!;
  for (let i = hit - 2; group !== 0 && i >= 0 && groups[i] === group; i--)
    if (years[i] === 0 && takesYears(scanner, hits, i)) years[i] = count.value;
  // "PHP and Laravel, minimum 2 years".
  if ((gap & COMMA) !== 0)
    for (let i = hit - 1; i > 0 && (hits.begins[hits.first[i]! - 1]! & AND) !== 0 && isNear(reading, i); i--)
      years[i - 1] = count.value;
  return true;
}

const isNear = ({ hits, sections }: YearsReading, i: number): boolean =>
  hits.first[i]! - hits.last[i - 1]! <= 3 && sections.line[i] === sections.line[i - 1];

/** To the names behind, until the sentence, or what is asked in years, is over; "2 of them with Go" counts anew. */
function tieAhead(reading: YearsReading, hit: number, from: number, value: number): void {
  const { scanner, hits, years } = reading;
  const { tokens } = scanner;
  let here = value;
  let tied = false;
  let word = from;
  for (let i = hit; i < hits.count; i++) {
    for (; word <= hits.first[i]!; word++) {
      if (begins(tokens, reading.sections, word) || (hits.begins[word]! & TOLD) === YEARS) return;
      if (tied ? opensDemand(reading, word) || isGlued(reading, from, word) : opensItem(reading, word)) return;
      here = innerCount(reading, i, word, value) || here;
    }
    if (years[i] === 0 && takesYears(scanner, hits, i)) years[i] = here;
    tied = true;
    if ((tokens.gap[hits.last[i]! + 1]! & SEMICOLON) !== 0) return;
  }
}

/** Nobody has a degree or good manners by the year. */
function takesYears({ skills, formSkill }: Scanner, { form }: Hits, i: number): boolean {
  const { kind } = skills[formSkill[form[i]!]!]!;
  return kind === 'tech' || kind === 'practice' || kind === 'domain';
}

/** "3 years of Java -Strong SQL": an item that stuck to the one before; behind "experience of:- Java- SQL" they are a list. */
const isGlued = ({ scanner: { tokens } }: YearsReading, from: number, word: number): boolean =>
  (tokens.gap[word]! & (HYPHEN | SPACE)) === (HYPHEN | SPACE) &&
  (tokens.shape[word]! & CAPITAL) !== 0 &&
  !hasColon(tokens, from, word);

function hasColon({ gap }: Tokens, from: number, to: number): boolean {
  for (let t = from; t < to && t < from + INTRO; t++) if ((gap[t]! & COLON) !== 0) return true;
  return false;
}

/** "3 years in a team Solid knowledge of": an item that lost its line begins with a capital. */
const opensItem = ({ scanner: { tokens }, hits }: YearsReading, word: number): boolean =>
  (hits.begins[word]! & CLAUSE) !== 0 &&
  (tokens.gap[word]! & ~(SPACE | HYPHEN)) === 0 &&
  (tokens.shape[word]! & (CAPITAL | CAPITALS)) === CAPITAL &&
  word + 1 < tokens.count &&
  (tokens.shape[word + 1]! & CAPITAL) === 0;

/** ", strong knowledge of" and "and a grasp of", not ", at least 3 in". */
function opensDemand(reading: YearsReading, word: number): boolean {
  const { text, scanner, hits } = reading;
  if ((hits.begins[word]! & CLAUSE) === 0) return false;
  if (opensItem(reading, word)) return true;
  if ((scanner.tokens.gap[word]! & PAUSE) === 0 && (hits.begins[word - 1]! & AND) === 0) return false;
  return countAt(text, scanner, hits, hits.reach[word]! + 1) === 0;
}

/** "…, 2 of them with", "…, including 4+ in", "…, two or more of Go": of the years so far, so many. `i` is the next name. */
function innerCount({ text, scanner, hits }: YearsReading, i: number, word: number, whole: number): number {
  const { tokens, yearWords } = scanner;
  const value = countAt(text, scanner, hits, word);
  if (value === 0 || value > whole) return 0;
  // "Java 8 in": a version.
  if (i > 0 && hits.last[i - 1] === word - 1 && (tokens.gap[word]! & COMMA) === 0) return 0;
  const more = saysMore(text, scanner, word + 1);
  const next = more ? word + 3 : word + 1;
  const after = wordAt(text, tokens, next);
  if (yearWords.of.includes(after)) {
    const their = yearWords.them.includes(wordAt(text, tokens, next + 1));
    return their || (hits.first[i] === next + 1 && isAlone(hits, i)) ? value : 0;
  }
  return (more && (hits.begins[word]! & EITHER) === 0) || yearWords.within.includes(after) ? value : 0;
}

/** "two or more of Go and …": one name, where "two or more of Go, Java" would choose among several. */
function isAlone({ first, last, begins, count }: Hits, i: number): boolean {
  const after = last[i]! + 1;
  return i + 1 >= count || first[i + 1]! !== ((begins[after]! & (AND | OR)) === 0 ? after : after + 1);
}
