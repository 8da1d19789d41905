import { COLON, DOT, HASH, QUOTE, SEAM, STOP } from '../scan/characters';
import {
  ANY_SECTION,
  SECTION_ABOUT,
  SECTION_APPLY,
  SECTION_BENEFITS,
  SECTION_DUTIES,
  SECTION_MUST,
  SECTION_NICE,
  SECTION_ROLE,
  SECTION_STACK,
} from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { CAPITAL, type Tokens } from '../scan/tokens';
import { startsLine } from './boundaries';

/** Where a line stands in the advert. `none` is the text before any heading. */
export const NONE = 0;
export const MUST = 1;
export const NICE = 2;
export const DUTIES = 3;
export const STACK = 4;
export const ABOUT = 5;
export const BENEFITS = 6;
export const APPLY = 7;
export const ROLE = 8;

/** The section of every word and the word its line begins with; reused for the next advert. */
export type Sections = { of: Uint8Array; line: Int32Array };

export const newSections = (): Sections => ({ of: new Uint8Array(0), line: new Int32Array(0) });

const ORDER = [
  [SECTION_NICE, NICE],
  [SECTION_MUST, MUST],
  [SECTION_DUTIES, DUTIES],
  [SECTION_STACK, STACK],
  [SECTION_BENEFITS, BENEFITS],
  [SECTION_ABOUT, ABOUT],
  [SECTION_APPLY, APPLY],
  [SECTION_ROLE, ROLE],
] as const;

const sectionOf = (roles: number): number => ORDER.find(([bit]) => (roles & bit) !== 0)?.[1] ?? NONE;

/** Marks the section of every word by the headings, whole lines or glued into one ("Requirements:5 years"). */
export function markSections({ tokens }: Scanner, hits: Hits, sections: Sections): void {
  const { count } = tokens;
  if (sections.of.length < count + 1) {
    sections.of = new Uint8Array(count + 64);
    sections.line = new Int32Array(count + 64);
  }
  let section = NONE;
  let lineSection = NONE;
  let line = 0;
  for (let at = 0; at < count; at++) {
    if (at === 0 || startsLine(tokens, at, line)) {
      line = at;
      lineSection = NONE;
      const heading = headingAt(tokens, hits, at);
      if (heading !== null) {
        if (heading.line) lineSection = heading.section;
        else section = heading.section;
      }
    } else if ((hits.begins[at]! & ANY_SECTION) !== 0 && isGluedHeading(tokens, hits, at)) {
      section = sectionOf(hits.begins[at]!);
      lineSection = NONE;
    }
    sections.of[at] = lineSection !== NONE ? lineSection : section;
    sections.line[at] = line;
  }
}

type Heading = { readonly section: number; readonly line: boolean };

const LONGEST_HEADING = 7;

function headingAt(tokens: Tokens, hits: Hits, at: number): Heading | null {
  const end = lineEnd(tokens, at, LONGEST_HEADING + 3);
  const marked = (tokens.gap[at]! & HASH) !== 0;
  const cue = sectionCue(hits, at, Math.min(end, at + 3));
  if (cue === null) return marked && end - at <= LONGEST_HEADING + 3 ? { section: NONE, line: false } : null;
  const section = sectionOf(hits.begins[cue.first]!);
  const colon = (tokens.gap[cue.last + 1]! & COLON) !== 0;
  const whole = end <= cue.last + 1 && cue.first <= at + 1 && (cue.first === at || !isListItem(tokens, at));
  if (whole || marked) return { section, line: false };
  const closing = tokens.gap[end]!;
  if (colon && cue.first === at) return { section, line: isListItem(tokens, at) };
  if (end - at > LONGEST_HEADING || isListItem(tokens, at) || (closing & (DOT | STOP)) !== 0) return null;
  const spare = end - at - (cue.last - cue.first + 1);
  const bold = (tokens.gap[at]! & closing & QUOTE) !== 0;
  const framed = (closing & COLON) !== 0 || bold || isTitle(tokens, at, end);
  return spare <= 1 || (framed && spare <= 4) ? { section, line: false } : null;
}

/** "What You'll Be Doing Day-to-Day": its longer words have capitals. */
function isTitle(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.end[at]! - tokens.start[at]! > 3 && (tokens.shape[at]! & CAPITAL) === 0) return false;
  }
  return true;
}

const BULLETED = (gap: number) => (gap & (1 << 11)) !== 0 || (gap & (1 << 2)) !== 0;
const isListItem = (tokens: Tokens, at: number) => BULLETED(tokens.gap[at]!);

function sectionCue(hits: Hits, from: number, to: number): { readonly first: number; readonly last: number } | null {
  for (let at = from; at < to; at++) {
    if ((hits.begins[at]! & ANY_SECTION) === 0) continue;
    for (let last = at; last < at + 8; last++) {
      if ((hits.ends[last]! & ANY_SECTION & hits.begins[at]!) !== 0)
        return { first: at, last: lastEnd(hits, at, last) };
    }
  }
  return null;
}

/** Cues may end inside one another ("skills", "skills and experience"): the longest. */
function lastEnd(hits: Hits, first: number, last: number): number {
  for (let c = 0; c < hits.cueCount && hits.cueFirst[c]! <= first; c++)
    if (hits.cueFirst[c] === first) return hits.cueLast[c]!;
  return last;
}

function lineEnd(tokens: Tokens, at: number, most: number): number {
  let end = at + 1;
  while (end < tokens.count && end - at <= most && !startsLine(tokens, end, at)) end++;
  return end;
}

/** In a text without line breaks: "… every week. Requirements: Java" or "Required Skills:Minimum". */
function isGluedHeading(tokens: Tokens, hits: Hits, at: number): boolean {
  if ((tokens.shape[at]! & CAPITAL) === 0) return false;
  const last = lastEnd(hits, at, at);
  const after = tokens.gap[last + 1]!;
  if ((after & COLON) !== 0) return true;
  if ((after & SEAM) !== 0) return last > at || tokens.end[last]! - tokens.start[at]! > 8;
  const opens = (tokens.gap[at]! & (DOT | STOP)) !== 0;
  return (
    opens &&
    last + 1 < tokens.count &&
    (tokens.shape[last + 1]! & CAPITAL) !== 0 &&
    tokens.end[last]! - tokens.start[at]! > 8
  );
}
