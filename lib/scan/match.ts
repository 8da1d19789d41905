import { APOSTROPHE, DOT, HYPHEN, NEWLINE, QUOTE, SLASH, SPACE } from './characters';
import { type Hits, reserveHits } from './hits';
import { isWord } from './lookup';
import { FORM, mayStep, NODE, ROLES, type Scanner, step } from './open';
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

function walk(scanner: Scanner, tokens: Tokens, from: number, at: number): void {
  const { nodes, singular } = scanner;
  const { id, count } = tokens;
  for (let node = from, u = at; node !== 0; ) {
    const form = nodes[node * NODE + FORM]!;
    if (form !== 0 && u >= best.formLast) {
      best.form = form;
      best.formLast = u;
    }
    const roles = nodes[node * NODE + ROLES]!;
    if (roles !== 0 && u >= best.cueLast) {
      best.cue = roles;
      best.cueLast = u;
    }
    if (++u >= count) return;
    const by = id[u]!;
    let next = step(scanner, node, by);
    if (next === 0 && singular[by] !== 0) next = step(scanner, node, singular[by]!);
    node = next !== 0 && joins(tokens, u) ? next : 0;
  }
}

/** Lists the words that a phrase may begin with and those that more than a space stands before, without a branch. */
function index(tokens: Tokens, begins: Uint8Array): void {
  const { count, id, gap, starts, marks } = tokens;
  let started = 0;
  let marked = 0;
  for (let at = 0; at < count; at++) {
    starts[started] = at;
    started += begins[id[at]!]!;
    const other = gap[at]! ^ SPACE;
    marks[marked] = at;
    marked += (other | -other) >>> 31;
  }
  tokens.startCount = started;
  tokens.markCount = marked;
}

const isDeadEnd = ({ edges, singular }: Scanner, node: number, next: number): boolean =>
  !mayStep(edges, node, next) && (singular[next] === 0 || !mayStep(edges, node, singular[next]!));

/** Every name and cue, leftmost and longest, names and cues apart. */
export function matchAll(text: string, scanner: Scanner, hits: Hits): void {
  const { root, singular, nodes, tokens } = scanner;
  const ids = tokens.id;
  reserveHits(hits, tokens.count + 1);
  hits.begins.fill(0, 0, tokens.count + 1);
  hits.ends.fill(0, 0, tokens.count + 1);
  hits.count = 0;
  hits.cueCount = 0;
  index(tokens, scanner.starts);
  let freeForm = 0;
  let freeCue = 0;
  for (let k = 0; k < tokens.startCount; k++) {
    const at = tokens.starts[k]!;
    const id = ids[at]!;
    const also = singular[id]!;
    const node = root[id]!;
    const record = node * NODE;
    if (also === 0 && (nodes[record + FORM]! | nodes[record + ROLES]!) === 0 && isDeadEnd(scanner, node, ids[at + 1]!))
      continue;
    best.form = best.cue = 0;
    best.formLast = best.cueLast = at;
    if (also !== 0) walk(scanner, tokens, root[also]!, at);
    walk(scanner, tokens, node, at);
    if (best.cue !== 0) {
      hits.begins[at] = best.cue;
      hits.reach[at] = best.cueLast;
      hits.ends[best.cueLast]! |= best.cue;
      if (at >= freeCue) {
        freeCue = best.cueLast + 1;
        hits.cue[hits.cueCount] = best.cue;
        hits.cueFirst[hits.cueCount] = at;
        hits.cueLast[hits.cueCount++] = best.cueLast;
      }
    }
    if (best.form === 0 || at < freeForm || !isSpelt(text, scanner, at, best.formLast)) continue;
    freeForm = best.formLast + 1;
    if (scanner.formPolicy[best.form - 1] === BLOCKER) continue;
    hits.form[hits.count] = best.form - 1;
    hits.first[hits.count] = at;
    hits.last[hits.count++] = best.formLast;
  }
}

/** Whether the words are the dictionary's, letter by letter: so far only their hashes were compared. A cue goes unproved. */
function isSpelt(text: string, { tokens, words }: Scanner, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    if (text.charCodeAt(tokens.start[at]!) === AMPERSAND_SIGN) continue;
    if (!isWord(words, tokens.id[at]!, text, tokens.start[at]!, tokens.end[at]!)) return false;
  }
  return true;
}
