import { APOSTROPHE, BULLET, COLON, DOT, HYPHEN, NEWLINE, SEAM, SPACE, STOP } from './characters';
import { hasEvidence, hasOwnWord, isAskedFor, isInitial, isShouted } from './evidence';
import { BARE, DROPPED, FIRM, type Hits, LOWER, STRANGE } from './hits';
import { fromNeighbour, isAmongKin } from './list-certainty';
import type { Scanner } from './open';
import { hasPrintedCapitals } from './printed';
import { CAPITAL, CAPITALS, NUMBER, PLURAL } from './tokens';
import { CAPITALISED, EVIDENCE, EXACT } from './unpack';

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
  if (policy === CAPITALISED) return capitalisedState(scanner, hits, i);
  if (policy !== EXACT && policy !== EVIDENCE) return FIRM;
  const proper = hasPrintedCapitals(text, tokens, first, last, scanner.printed.get(form)!);
  if (tokens.end[last]! - tokens.start[first]! === 1) return letterState(scanner, hits, i, proper);
  if (policy === EXACT)
    return !proper ? LOWER : isShouted(tokens, hits, i) && !hasEvidence(scanner, hits, i) ? BARE : FIRM;
  const shouted = first === last && (tokens.shape[first]! & CAPITALS) !== 0;
  const other = otherSense(scanner, hits, i, shouted && !proper);
  if (other !== LOWER) return other;
  if ((!proper && !shouted) || (tokens.shape[last]! & PLURAL) !== 0) return LOWER;
  if (shouted && isShouted(tokens, hits, i)) return isAskedFor(scanner, hits, i) ? FIRM : BARE;
  return hasEvidence(scanner, hits, i) ? FIRM : BARE;
}

/** Words on either side that tell of another thing, where capitals of its own do ("SWIFT") and where they do not. */
const NEAR = 4;
const BESIDE = 1;

/**
 * The state of a name that is something else here, and then the hit is made that skill, if it is one and meant; `LOWER`
 * where nothing says so. `shouted`: in capitals that the name does not have.
 */
function otherSense(scanner: Scanner, hits: Hits, i: number, shouted: boolean): number {
  const skill = scanner.formSkill[hits.form[i]!]!;
  const strangers = scanner.strangers.get(skill);
  if (strangers === undefined) return LOWER;
  const told = isNear(scanner, hits, i, strangers, shouted ? NEAR : BESIDE);
  if (!told && (!shouted || isKnownInCapitals(scanner, hits, i))) return LOWER;
  const form = scanner.instead.get(skill);
  const meant = shouted && !isShouted(scanner.tokens, hits, i) && (told || hasEvidence(scanner, hits, i));
  if (form === undefined || !meant) return STRANGE;
  hits.form[i] = form;
  return FIRM;
}

function isNear(
  { tokens, singular }: Scanner,
  hits: Hits,
  i: number,
  words: readonly number[],
  reach: number,
): boolean {
  const end = Math.min(tokens.count - 1, hits.last[i]! + reach);
  for (let at = Math.max(0, hits.first[i]! - reach); at <= end; at++) {
    const word = tokens.id[at]!;
    if (word !== 0 && (words.includes(word) || words.includes(singular[word]!))) return true;
  }
  return false;
}

/** Among its own kind, beside a word of its own ("iOS, SWIFT"), or asked for where all is in capitals. */
const isKnownInCapitals = (scanner: Scanner, hits: Hits, i: number): boolean =>
  isAmongKin(scanner, hits, i) ||
  hasOwnWord(scanner, hits, i) ||
  (isShouted(scanner.tokens, hits, i) && isAskedFor(scanner, hits, i));

function capitalisedState(scanner: Scanner, hits: Hits, i: number): number {
  const { tokens } = scanner;
  const proper =
    (tokens.shape[hits.first[i]!]! & CAPITAL) !== 0 && (tokens.shape[hits.last[i]!]! & (CAPITAL | NUMBER)) !== 0;
  if ((proper && !isShouted(tokens, hits, i)) || isAskedFor(scanner, hits, i)) return FIRM;
  return proper ? BARE : LOWER;
}

/** "R", "C", "D": never in lower case, never part of "D.C.", "C-level" or "we'd". */
function letterState(scanner: Scanner, hits: Hits, i: number, proper: boolean): number {
  const { gap } = scanner.tokens;
  const before = gap[hits.first[i]!]!;
  const after = gap[hits.last[i]! + 1]!;
  if (!proper || ((before | after) & APOSTROPHE) !== 0 || before === DOT || after === DOT) return DROPPED;
  if (before === HYPHEN || after === HYPHEN || isInitial(scanner, hits, i)) return DROPPED;
  return hasEvidence(scanner, hits, i) ? FIRM : BARE;
}

/** By skill: the scan in which it was last sure, so that nothing is cleared between texts. */
let sureIn = new Float64Array(0);
let scans = 0;

/** A name that is sure in one place of the text is meant in the others too, when its capitals are not those of a sentence's start. */
function sameSense(scanner: Scanner, hits: Hits): void {
  const { formSkill, skills } = scanner;
  let open = 0;
  while (open < hits.count && hits.state[open] !== BARE) open++;
  if (open === hits.count) return;
  if (sureIn.length < skills.length) sureIn = new Float64Array(skills.length);
  scans++;
  for (let i = 0; i < hits.count; i++) if (hits.state[i] === FIRM) sureIn[formSkill[hits.form[i]!]!] = scans;
  for (let i = open; i < hits.count; i++) {
    if (hits.state[i] !== BARE || opensSentence(scanner, hits, i)) continue;
    const skill = formSkill[hits.form[i]!]!;
    if (sureIn[skill] === scans && skills[skill]!.kind !== 'soft') hits.state[i] = FIRM;
  }
}

/** "Go and see"; not "Go (our CLI is in Go)": there it is an item. */
const opensSentence = ({ tokens }: Scanner, hits: Hits, i: number) =>
  tokens.gap[hits.last[i]! + 1] === SPACE &&
  (tokens.gap[hits.first[i]!]! & (NEWLINE | BULLET | SEAM | STOP | DOT | COLON)) !== 0;
