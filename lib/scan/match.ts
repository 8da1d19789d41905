import { APOSTROPHE, DOT, HYPHEN, NEWLINE, QUOTE, SLASH, SPACE } from './characters';
import { type Hits, reserveHits } from './hits';
import { isWord } from './lookup';
import { FORM, LEADS, NODE, pairBit, ROLES, type Scanner, step } from './open';
import { CAPITAL, type Tokens } from './tokens';
import { BLOCKER } from './unpack';

/** Separators that may stand inside a name of several words, alone or in this company. */
const SOFT = new Set([0, SPACE, DOT, HYPHEN, SLASH, SLASH | SPACE, APOSTROPHE, QUOTE | SPACE]);
const softMask = new Uint8Array(1 << 15);
for (const mask of SOFT) softMask[mask] = 1;

/** Whether words `at - 1` and `at` may belong to one name. A line break joins only where the text was wrapped. */
function joins(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at]!;
  if (gap === SPACE) return true;
  if (gap === NEWLINE) return (tokens.shape[at]! & CAPITAL) === 0 && tokens.start[at]! - tokens.end[at - 1]! === 1;
  return gap < 1 << 15 && softMask[gap] === 1;
}

const AMPERSAND_SIGN = 38;

/** The longest name and the longest cue that begin at one word. */
const best = { form: 0, formLast: 0, cue: 0, cueLast: 0 };

function walk(scanner: Scanner, from: number, at: number): void {
  const { nodes, singular, tokens } = scanner;
  const { id, count } = tokens;
  let node = from;
  for (let last = at; node !== 0; ) {
    const form = nodes[node * NODE + FORM]!;
    const roles = nodes[node * NODE + ROLES]!;
    if (form !== 0 && last >= best.formLast) {
      best.form = form;
      best.formLast = last;
    }
    if (roles !== 0 && last >= best.cueLast) {
      best.cue = roles;
      best.cueLast = last;
    }
    last = (last + 1) | 0;
    if (last >= count) return;
    const by = id[last]!;
    const many = singular[by]!;
    node = step(scanner, node, by) || (many === 0 ? 0 : step(scanner, node, many));
    if (node !== 0 && !joins(tokens, last)) return;
  }
}

/**
 * Lists the words that a phrase begins with, as far as the next word tells, and those that more than a space stands before.
 * It looks at every word, so it has no branch.
 */
function index({ starts: begins, pairs, tokens }: Scanner): void {
  const { count, id, gap, starts, marks } = tokens;
  let started = 0;
  let marked = 0;
  for (let at = 0; at < count; at++) {
    const word = id[at]!;
    const pair = pairBit(word, id[at + 1]!);
    const begin = begins[word]!;
    const leads = begin & LEADS & (pairs[pair >>> 3]! >>> (pair & 7));
    starts[started] = (at << 1) | leads;
    started = (started + ((begin >> 1) | leads)) | 0;
    const other = gap[at]! ^ SPACE;
    marks[marked] = at;
    marked = (marked + ((other | -other) >>> 31)) | 0;
  }
  tokens.startCount = started;
  tokens.markCount = marked;
}

/** Sets `best` for the word at `at`, which begins a phrase alone or, when it `leads`, with those behind it. */
function longest(scanner: Scanner, at: number, leads: boolean): void {
  const { root, singular, nodes, tokens } = scanner;
  const id = tokens.id[at]!;
  const also = singular[id]!;
  best.formLast = best.cueLast = at;
  if (leads) {
    best.form = best.cue = 0;
    if (also !== 0) walk(scanner, root[also]!, at);
    walk(scanner, root[id]!, at);
    return;
  }
  const one = root[id]! * NODE;
  const many = root[also]! * NODE;
  best.form = nodes[one + FORM]! || nodes[many + FORM]!;
  best.cue = nodes[one + ROLES]! || nodes[many + ROLES]!;
}

/** Every name and cue, leftmost and longest, names and cues apart. */
export function matchAll(text: string, scanner: Scanner, hits: Hits): void {
  const { tokens, formPolicy } = scanner;
  index(scanner);
  reserveHits(hits, tokens.count + 1);
  const { form, first, last, cue, cueFirst, cueLast, begins, ends, reach } = hits;
  const { starts, startCount } = tokens;
  begins.fill(0, 0, tokens.count + 1);
  ends.fill(0, 0, tokens.count + 1);
  let count = 0;
  let cueCount = 0;
  let freeForm = 0;
  let freeCue = 0;
  for (let k = 0; k < startCount; k++) {
    const at = starts[k]! >> 1;
    longest(scanner, at, (starts[k]! & LEADS) !== 0);
    const roles = best.cue;
    const roleLast = best.cueLast;
    const formLast = best.formLast;
    if (roles !== 0) {
      begins[at] = roles;
      reach[at] = roleLast;
      ends[roleLast]! |= roles;
      if (at >= freeCue) {
        freeCue = roleLast + 1;
        cue[cueCount] = roles;
        cueFirst[cueCount] = at;
        cueLast[cueCount++] = roleLast;
      }
    }
    if (best.form === 0 || at < freeForm || !isSpelt(text, scanner, at, formLast)) continue;
    freeForm = formLast + 1;
    if (formPolicy[best.form - 1] === BLOCKER) continue;
    form[count] = best.form - 1;
    first[count] = at;
    last[count++] = formLast;
  }
  hits.count = count;
  hits.cueCount = cueCount;
}

/** Whether the words are the dictionary's, letter by letter: so far only their hashes were compared. A cue goes unproved. */
function isSpelt(text: string, { tokens, words }: Scanner, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (text.charCodeAt(tokens.start[at]!) === AMPERSAND_SIGN) continue;
    if (!isWord(words, tokens.id[at]!, text, tokens.start[at]!, tokens.end[at]!)) return false;
  }
  return true;
}
