import { BULLET, COLON, DASH, DOT, HASH, NEWLINE, PIPE, QUOTE, SEAM, STOP } from '../scan/characters';
import {
  ANY_SECTION,
  ASKS_AHEAD,
  MUST_AHEAD,
  MUST_BEHIND,
  NICE_AHEAD,
  NICE_BEHIND,
  SECTION_ABOUT,
  SECTION_BENEFITS,
  SECTION_DUTIES,
  SECTION_MUST,
  SECTION_NICE,
  SECTION_ROLE,
  SECTION_STACK,
  SECTION_WAIVED,
  STACK_AHEAD,
} from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { CAPITAL, type Tokens } from '../scan/tokens';
import { isListItem, isUnderline, opensItems, opensParagraph, startsLine } from './boundaries';
import { isWaiver } from './waivers';

/** Where a line stands in the advert. `none` is the text before any heading. */
export const NONE = 0;
export const MUST = 1;
export const NICE = 2;
export const DUTIES = 3;
export const STACK = 4;
export const ABOUT = 5;
/** What the firm gives, how to apply, what the law asks for. */
export const BENEFITS = 6;
export const ROLE = 7;
/** "You won't need:" */
export const WAIVED = 8;

/** The lines of an advert and where each name stands; reused for the next advert. */
export type Sections = {
  lineCount: number;
  /** By line: its first word. */
  lineFirst: Int32Array;
  /** By hit: its section, and the first word of its line. */
  of: Uint8Array;
  line: Int32Array;
};

export const newSections = (): Sections => ({
  lineCount: 0,
  lineFirst: new Int32Array(0),
  of: new Uint8Array(0),
  line: new Int32Array(0),
});

/** The line that word `at` stands in, as the word it begins with. */
export const lineOf = (sections: Sections, at: number): number => sections.lineFirst[lineIndexOf(sections, at)]!;

export function lineIndexOf({ lineFirst, lineCount }: Sections, at: number): number {
  let low = 0;
  let high = lineCount - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineFirst[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Marks that may begin a line. */
export const LINE = NEWLINE | BULLET | SEAM;

const ORDER = [
  [SECTION_NICE, NICE],
  [SECTION_MUST, MUST],
  [SECTION_DUTIES, DUTIES],
  [SECTION_STACK, STACK],
  [SECTION_BENEFITS, BENEFITS],
  [SECTION_ABOUT, ABOUT],
] as const;

function sectionOf(roles: number): number {
  if ((roles & SECTION_ROLE) === SECTION_ROLE) return ROLE;
  if ((roles & SECTION_WAIVED) === SECTION_WAIVED) return WAIVED;
  for (const [bit, section] of ORDER) if ((roles & bit) !== 0) return section;
  return NONE;
}

function findLines(tokens: Tokens, sections: Sections): void {
  if (sections.lineFirst.length < tokens.markCount + 1) sections.lineFirst = new Int32Array(tokens.markCount * 2 + 2);
  let count = 0;
  for (let m = 0; m < tokens.markCount; m++) {
    const at = tokens.marks[m]!;
    if ((tokens.gap[at]! & LINE) === 0) continue;
    if (count === 0 || startsLine(tokens, at, sections.lineFirst[count - 1]!)) sections.lineFirst[count++] = at;
  }
  sections.lineFirst[count] = tokens.count;
  sections.lineCount = count;
}

/** Marks the section of every name by the headings, whole lines or glued into one ("Requirements:5 years"). */
export function markSections({ tokens }: Scanner, hits: Hits, sections: Sections): void {
  if (sections.of.length < hits.count) {
    sections.of = new Uint8Array(hits.count * 2);
    sections.line = new Int32Array(hits.count * 2);
  }
  findLines(tokens, sections);
  let section = NONE;
  let waivedAt = 0;
  let hit = 0;
  let cue = 0;
  const flush = (end: number, here: number, line: number) => {
    for (; hit < hits.count && hits.first[hit]! < end; hit++) {
      sections.of[hit] = here;
      sections.line[hit] = line;
    }
  };
  for (let l = 0; l < sections.lineCount; l++) {
    const from = sections.lineFirst[l]!;
    const to = sections.lineFirst[l + 1]!;
    const heading = headingAt(tokens, hits, from, to);
    if (heading?.section === WAIVED) waivedAt = l;
    else if (section === WAIVED && l > waivedAt + 1 && opensParagraph(tokens, from)) section = NONE;
    let here = heading === null ? section : heading.section;
    if (heading !== null && !heading.line) section = here;
    for (; cue < hits.cueCount && hits.cueFirst[cue]! < to; cue++) {
      const at = hits.cueFirst[cue]!;
      if (at <= from || (hits.cue[cue]! & ANY_SECTION) === 0 || !isGluedHeading(tokens, hits, cue)) continue;
      if (sectionOf(hits.cue[cue]!) === WAIVED && !opensItems(tokens, at, hits.cueLast[cue]! + 1)) continue;
      flush(at, here, from);
      section = here = sectionOf(hits.cue[cue]!);
    }
    flush(to, here, from);
  }
}

type Cue = { readonly first: number; readonly last: number };
type Heading = { readonly section: number; readonly line: boolean };

const LONGEST_HEADING = 7;

function headingAt(tokens: Tokens, hits: Hits, at: number, end: number): Heading | null {
  const marked = (tokens.gap[at]! & HASH) !== 0 || isUnderline(tokens, end);
  const cue = sectionCue(hits, at, Math.min(end, at + 3));
  if (cue === null) {
    const intro = introducedSection(tokens, hits, at, end);
    if (intro !== NONE) return { section: intro, line: false };
    const second = afterBar(tokens, hits, at, end);
    if (second !== NONE) return { section: second, line: false };
    return marked && end - at <= LONGEST_HEADING + 3 ? { section: NONE, line: false } : null;
  }
  const section = sectionOf(hits.begins[cue.first]!);
  if (section === WAIVED && isWelcome(hits, cue.last + 1, end)) return { section: NICE, line: false };
  const colon = (tokens.gap[cue.last + 1]! & COLON) !== 0;
  const whole = end <= cue.last + 1 && cue.first <= at + 1 && (cue.first === at || !isListItem(tokens, at));
  if (whole || marked) return { section, line: false };
  const closing = tokens.gap[end]!;
  if (section === BENEFITS && introducedSection(tokens, hits, at, end) === NICE) return { section: NICE, line: false };
  // "Not needed: Java. We use Go." waives no more than its sentence.
  if (colon && section === WAIVED && !opensItems(tokens, cue.first, cue.last + 1)) return null;
  if (colon && cue.first === at) return { section, line: isListItem(tokens, at) };
  if (end - at > LONGEST_HEADING || isListItem(tokens, at) || (closing & (DOT | STOP)) !== 0) {
    const intro = introducedSection(tokens, hits, at, end);
    return intro === NONE ? null : { section: intro, line: false };
  }
  return titleAt(tokens, hits, cue, at, end);
}

/** A short line that holds little but the words of a heading. */
function titleAt(tokens: Tokens, hits: Hits, cue: Cue, at: number, end: number): Heading | null {
  const section = sectionOf(hits.begins[cue.first]!);
  const closing = tokens.gap[end]!;
  const spare = end - at - (cue.last - cue.first + 1);
  const bold = (tokens.gap[at]! & closing & QUOTE) !== 0;
  const framed = (closing & COLON) !== 0 || bold || isTitle(tokens, at, end);
  if (spare <= 1 || (framed && spare <= 4)) return { section, line: false };
  const second = afterBar(tokens, hits, at, end);
  return second === NONE ? null : { section: second, line: false };
}

const LONGEST_DOUBLE = 12;

/** "Y Gwaith | What you'll do": a heading in two languages, or with a number or symbol before it. */
function afterBar(tokens: Tokens, hits: Hits, from: number, end: number): number {
  if (end - from > LONGEST_DOUBLE) return NONE;
  for (let at = from + 1; at < end; at++) {
    const roles = hits.begins[at]!;
    if ((tokens.gap[at]! & (PIPE | DASH)) !== 0 && (roles & ANY_SECTION) !== 0 && hits.reach[at]! === end - 1)
      return sectionOf(roles);
  }
  return NONE;
}

/** "Not required (but a plus)": the list under it is welcome. */
function isWelcome(hits: Hits, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + LONGEST_HEADING); at++)
    if ((hits.begins[at]! & (NICE_AHEAD | NICE_BEHIND)) !== 0) return true;
  return false;
}

const INTRO_REACH = 14;

/** "Experience in any of these is desirable:" and a list: what the line says holds for the list. */
function introducedSection(tokens: Tokens, hits: Hits, from: number, end: number): number {
  const closing = tokens.gap[end]!;
  if ((closing & COLON) === 0 || (closing & LINE) === 0 || isListItem(tokens, from)) return NONE;
  const last = hits.ends[end - 1]!;
  if ((last & ANY_SECTION) !== 0) return sectionOf(last);
  let roles = 0;
  let waives = false;
  for (let at = Math.max(from, end - INTRO_REACH); at < end; at++) {
    roles |= hits.begins[at]!;
    waives ||= isWaiver(hits.begins[at]!);
  }
  if ((roles & (NICE_AHEAD | NICE_BEHIND)) !== 0) return NICE;
  if ((roles & (MUST_AHEAD | MUST_BEHIND)) !== 0) return MUST;
  if (waives) return WAIVED;
  if ((roles & STACK_AHEAD) !== 0) return STACK;
  return (roles & ASKS_AHEAD) !== 0 ? DUTIES : NONE;
}

/** "What You'll Be Doing Day-to-Day": its longer words have capitals. */
function isTitle(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tokens.end[at]! - tokens.start[at]! > 3 && (tokens.shape[at]! & CAPITAL) === 0) return false;
  }
  return true;
}

function sectionCue(hits: Hits, from: number, to: number): Cue | null {
  for (let at = from; at < to; at++) {
    if ((hits.begins[at]! & ANY_SECTION) !== 0) return { first: at, last: hits.reach[at]! };
  }
  return null;
}

/** In a text without line breaks: "… every week. Requirements: Java" or "Required Skills:Minimum". */
function isGluedHeading(tokens: Tokens, hits: Hits, cue: number): boolean {
  const at = hits.cueFirst[cue]!;
  if ((tokens.shape[at]! & CAPITAL) === 0) return false;
  const last = hits.cueLast[cue]!;
  const after = tokens.gap[last + 1]!;
  if ((after & COLON) !== 0) return true;
  if ((after & SEAM) !== 0) return last > at || tokens.end[last]! - tokens.start[at]! > 8;
  if ((after & BULLET) !== 0) return last > at || tokens.end[last]! - tokens.start[at]! > 8;
  const opens = (tokens.gap[at]! & (DOT | STOP)) !== 0;
  return (
    opens &&
    last + 1 < tokens.count &&
    (tokens.shape[last + 1]! & CAPITAL) !== 0 &&
    tokens.end[last]! - tokens.start[at]! > 8
  );
}
