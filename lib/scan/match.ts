import { APOSTROPHE, DOT, HYPHEN, NEWLINE, QUOTE, SLASH, SPACE } from './characters';
import { type Hits, reserveHits } from './hits';
import { BLOCKER, type Scanner, step } from './open';
import { CAPITAL, type Tokens } from './tokens';

/** Separators that may stand inside a name of several words, alone or in this company. */
const SOFT = new Set([0, SPACE, DOT, HYPHEN, SLASH, SLASH | SPACE, APOSTROPHE, QUOTE | SPACE]);
const softMask = new Uint8Array(1 << 15);
for (const mask of SOFT) softMask[mask] = 1;

/** Whether words `at - 1` and `at` may belong to one name. A line break joins only where the text was wrapped. */
export function joins(tokens: Tokens, at: number): boolean {
  const gap = tokens.gap[at]!;
  if (gap === NEWLINE) return (tokens.shape[at]! & CAPITAL) === 0 && tokens.start[at]! - tokens.end[at - 1]! === 1;
  return gap < 1 << 15 && softMask[gap] === 1;
}

/** The longest name and the longest cue that begin at one word. */
const best = { form: 0, formLast: 0, cue: 0, cueLast: 0 };

function walk(scanner: Scanner, tokens: Tokens, from: number, at: number): void {
  const { formAt, cueAt, firstKid, singular } = scanner;
  for (let node = from, u = at; node !== 0; ) {
    if (formAt[node] !== 0 && u >= best.formLast) {
      best.form = formAt[node]!;
      best.formLast = u;
    }
    if (cueAt[node] !== 0 && u >= best.cueLast) {
      best.cue = scanner.cueRoles[cueAt[node]! - 1]!;
      best.cueLast = u;
    }
    u++;
    if (firstKid[node] === firstKid[node + 1] || u >= tokens.count || !joins(tokens, u)) return;
    const id = tokens.id[u]!;
    const next = step(scanner, node, id);
    node = next !== 0 || singular[id] === 0 ? next : step(scanner, node, singular[id]!);
  }
}

/** Every name and cue, leftmost and longest, names and cues apart. */
export function matchAll(scanner: Scanner, tokens: Tokens, hits: Hits): void {
  const { root, singular } = scanner;
  const count = tokens.count;
  reserveHits(hits, count + 1);
  hits.begins.fill(0, 0, count + 1);
  hits.ends.fill(0, 0, count + 1);
  hits.count = 0;
  hits.cueCount = 0;
  let freeForm = 0;
  let freeCue = 0;
  for (let at = 0; at < count; at++) {
    const id = tokens.id[at]!;
    if (id === 0) continue;
    const also = singular[id]!;
    if (root[id] === 0 && root[also] === 0) continue;
    best.form = best.cue = 0;
    best.formLast = best.cueLast = at;
    if (also !== 0) walk(scanner, tokens, root[also]!, at);
    walk(scanner, tokens, root[id]!, at);
    if (best.cue !== 0) {
      hits.begins[at] = best.cue;
      hits.ends[best.cueLast]! |= best.cue;
      if (at >= freeCue) {
        freeCue = best.cueLast + 1;
        hits.cue[hits.cueCount] = best.cue;
        hits.cueFirst[hits.cueCount] = at;
        hits.cueLast[hits.cueCount++] = best.cueLast;
      }
    }
    if (best.form === 0 || at < freeForm) continue;
    freeForm = best.formLast + 1;
    if (scanner.formPolicy[best.form - 1] === BLOCKER) continue;
    hits.form[hits.count] = best.form - 1;
    hits.first[hits.count] = at;
    hits.last[hits.count++] = best.formLast;
  }
}
