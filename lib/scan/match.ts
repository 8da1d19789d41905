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
 * Lists the words that a name may begin with, or a phrase as far as the next word tells, notes the cues of one word, and
 * lists the words that more than a space stands before. It looks at every word, so it has no branch.
 */
function index({ starts: begins, soloRoles, pairs, tokens }: Scanner, { begins: roles, reach }: Hits): void {
  const { count, id, gap, starts, marks } = tokens;
  let started = 0;
  let marked = 0;
  for (let at = 0; at < count; at++) {
    const word = id[at]!;
    const pair = pairBit(word, id[at + 1]!);
    const begin = begins[word]!;
    roles[at] = soloRoles[word]!;
    reach[at] = at;
    const leads = begin & LEADS & (pairs[pair >>> 3]! >>> (pair & 7));
    starts[started] = (at << 1) | leads;
    started = (started + ((begin >> 1) | leads)) | 0;
    const other = gap[at]! ^ SPACE;
    marks[marked] = at;
    marked = (marked + ((other | -other) >>> 31)) | 0;
  }
  roles[count] = 0;
  tokens.startCount = started;
  tokens.markCount = marked;
}

/** Sets `best` for the phrases that begin with the word at `at` and those behind it. */
function longest(scanner: Scanner, at: number): void {
  const { root, singular, tokens } = scanner;
  const id = tokens.id[at]!;
  const also = singular[id]!;
  best.formLast = best.cueLast = at;
  best.form = best.cue = 0;
  if (also !== 0) walk(scanner, root[also]!, at);
  walk(scanner, root[id]!, at);
}

/** Every name and cue, leftmost and longest, names and cues apart. */
export function matchAll(text: string, scanner: Scanner, hits: Hits): void {
  const { tokens, formPolicy, soloForm } = scanner;
  reserveHits(hits, tokens.count + 1);
  index(scanner, hits);
  const { form, first, last, begins, reach } = hits;
  const { starts, startCount, id } = tokens;
  let count = 0;
  let free = 0;
  for (let k = 0; k < startCount; k++) {
    const start = starts[k]!;
    const at = start >> 1;
    let named = 0;
    let end = at;
    if ((start & LEADS) === 0) named = soloForm[id[at]!]!;
    else {
      longest(scanner, at);
      named = best.form;
      end = best.formLast;
      begins[at] = best.cue;
      reach[at] = best.cueLast;
    }
    if (named === 0 || at < free || !isSpelt(text, scanner, at, end)) continue;
    free = end + 1;
    if (formPolicy[named - 1] === BLOCKER) continue;
    form[count] = named - 1;
    first[count] = at;
    last[count++] = end;
  }
  hits.count = count;
  listCues(tokens.count, hits);
}

/** Lists the cues that begin behind the last one's end, and where each ends. No branch here either. */
function listCues(words: number, hits: Hits): void {
  const { cue, cueFirst, cueLast, begins, ends, reach } = hits;
  ends.fill(0, 0, words + 1);
  let count = 0;
  let free = 0;
  for (let at = 0; at < words; at++) {
    const roles = begins[at]!;
    const end = reach[at]!;
    ends[end]! |= roles;
    cue[count] = roles;
    cueFirst[count] = at;
    cueLast[count] = end;
    const taken = ((roles | -roles) & (free - at - 1)) >>> 31;
    count = (count + taken) | 0;
    free = (free + ((end + 1 - free) & -taken)) | 0;
  }
  hits.cueCount = count;
}

/** Whether the words are the dictionary's, letter by letter: so far only their hashes were compared. A cue goes unproved. */
function isSpelt(text: string, { tokens, words }: Scanner, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (text.charCodeAt(tokens.start[at]!) === AMPERSAND_SIGN) continue;
    if (!isWord(words, tokens.id[at]!, text, tokens.start[at]!, tokens.end[at]!)) return false;
  }
  return true;
}
