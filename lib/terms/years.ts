import { COLON, DASH, HYPHEN, OPEN } from '../scan/characters';
import { NUMBER_WORD, YEARS } from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { NUMBER } from '../scan/tokens';
import { startsSentence } from './boundaries';
import { lineOf, type Sections } from './sections';

const MOST_YEARS = 20;

/** By hit: the years its own sentence ties to it ("3+ years of Go and Java", "Go: 3 years", "Go (3+ years)"), or 0. */
export function readYears(text: string, scanner: Scanner, hits: Hits, sections: Sections, years: Uint8Array): void {
  years.fill(0, 0, hits.count);
  let hit = 0;
  for (let c = 0; c < hits.cueCount; c++) {
    if ((hits.cue[c]! & YEARS) === 0) continue;
    const at = hits.cueFirst[c]!;
    const count = numberBefore(text, scanner, hits, at);
    if (count === 0) continue;
    while (hit < hits.count && hits.first[hit]! < at) hit++;
    if (!tieBehind(scanner, hits, sections, hit, at, count, years))
      tieAhead(scanner, hits, sections, hit, at, count, years);
  }
}

/** The lower end of "3-5 years", "three (3) years", "5+ years"; 0 for none, or for an age ("20 years old"). */
function numberBefore(text: string, scanner: Scanner, hits: Hits, at: number): number {
  const { tokens } = scanner;
  if (at === 0) return 0;
  const value = countAt(text, scanner, hits, at - 1);
  if (value === 0 || at < 2) return value;
  const gap = tokens.gap[at - 1]!;
  const ranged = (gap & (HYPHEN | DASH)) !== 0;
  const lower = ranged
    ? countAt(text, scanner, hits, at - 2)
    : text.slice(tokens.start[at - 2]!, tokens.end[at - 2]!) === 'to' && at > 2
      ? countAt(text, scanner, hits, at - 3)
      : 0;
  return lower > 0 && lower < value ? lower : value;
}

function countAt(text: string, { tokens, numbers }: Scanner, hits: Hits, at: number): number {
  const word = text.slice(tokens.start[at]!, tokens.end[at]!);
  const value =
    (tokens.shape[at]! & NUMBER) !== 0
      ? Number(word)
      : (hits.begins[at]! & NUMBER_WORD) !== 0
        ? (numbers.get(word.toLowerCase()) ?? 0)
        : 0;
  return value <= MOST_YEARS ? value : 0;
}

/** "Go (3+ years)", "Go: 3 years", "Go - 3 years". */
function tieBehind(
  scanner: Scanner,
  hits: Hits,
  sections: Sections,
  hit: number,
  at: number,
  count: number,
  years: Uint8Array,
): boolean {
  if (hit === 0) return false;
  const { tokens } = scanner;
  const last = hits.last[hit - 1]!;
  if (at - last > 5 || sections.line[hit - 1] !== lineOf(sections, at)) return false;
  let marks = 0;
  for (let i = last + 1; i <= at; i++) marks |= tokens.gap[i]!;
  if ((tokens.gap[last + 1]! & (OPEN | COLON | DASH)) === 0 && (tokens.gap[last + 1]! & HYPHEN) === 0) return false;
  years[hit - 1] = count;
  return marks !== 0;
}

function tieAhead(
  { tokens }: Scanner,
  hits: Hits,
  sections: Sections,
  hit: number,
  at: number,
  count: number,
  years: Uint8Array,
): void {
  const line = lineOf(sections, at);
  let word = at + 1;
  for (let i = hit; i < hits.count && sections.line[i] === line; i++) {
    for (; word <= hits.first[i]!; word++) {
      if (startsSentence(tokens, word) || (hits.begins[word]! & YEARS) !== 0) return;
    }
    years[i] = count;
  }
}
