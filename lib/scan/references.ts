import { HYPHEN, SLASH } from './characters';
import { DROPPED, type Hits, hitFrom } from './hits';
import type { Scanner } from './open';
import { CAPITALS, NUMBER, type Tokens } from './tokens';

/** Parts of a reference number, at the most; and at the least where strokes join them, since lists have strokes too. */
const LONGEST = 8;
const LEAST_BY_STROKES = 3;

/** Drops names that are part of a reference number: "JD-4471-AWS", "JAVA/2231/LON"; not "Java-17", "Windows-2019". */
export function dropReferences(text: string, { tokens }: Scanner, hits: Hits): void {
  for (let i = 0; i < hits.count; i++) {
    const by = joint(tokens.gap[hits.first[i]!]!) || joint(tokens.gap[hits.last[i]! + 1]!);
    if (by !== 0 && isReference(text, tokens, hits, hits.first[i]!, by)) hits.state[i] = DROPPED;
  }
}

const joint = (gap: number): number => (gap === HYPHEN || gap === SLASH ? gap : 0);

/** Whether the parts around word `at`, which `by` joins, hold a figure of their own, and letters that are all capitals. */
function isReference(text: string, tokens: Tokens, hits: Hits, at: number, by: number): boolean {
  const { gap, shape, count } = tokens;
  let from = at;
  while (gap[from] === by && from > 0 && at - from < LONGEST) from--;
  let to = at;
  while (to + 1 < count && gap[to + 1] === by && to - from < LONGEST) to++;
  if (by === SLASH && to - from + 1 < LEAST_BY_STROKES) return false;
  let figures = false;
  let capitals = true;
  let code = false;
  for (let word = from; word <= to; word++) {
    const named = isNamed(hits, word);
    if ((shape[word]! & NUMBER) === 0 && (shape[word]! & CAPITALS) === 0) capitals = false;
    if (named) continue;
    if (hasFigures(text, tokens, word)) figures = true;
    else if ((shape[word]! & CAPITALS) !== 0) code = true;
  }
  return figures && (capitals || code);
}

function isNamed(hits: Hits, word: number): boolean {
  const i = hitFrom(hits, word);
  return i < hits.count && hits.first[i]! <= word;
}

/** Three figures and more, unless they are a year: no version has so many. */
const FIGURES = /\d{3}/;
const YEAR = /^(?:19|20)\d\d$/;

function hasFigures(text: string, { start, end }: Tokens, word: number): boolean {
  const part = text.slice(start[word]!, end[word]!);
  return FIGURES.test(part) && !YEAR.test(part);
}
