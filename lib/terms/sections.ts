import { BULLET, COLON, DASH, DOT, HASH, NEWLINE, PIPE, QUOTE, SEAM, STOP } from '../scan/characters';
import {
  AND,
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
import type { Tokens } from '../scan/tokens';
import { isListItem, isUnderline, opensItems, opensParagraph, startsLine } from './boundaries';
import { isGluedHeading, isTitle } from './heading-looks';
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
  /** By mark of the tokens: whether a line begins there. */
  opens: Uint8Array;
  /** By hit: its section, and the first word of its line. */
  of: Uint8Array;
  line: Int32Array;
};

export const newSections = (): Sections => ({
  lineCount: 0,
  lineFirst: new Int32Array(0),
  opens: new Uint8Array(0),
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

function sectionOf(roles: number): number {
  if ((roles & SECTION_ROLE) === SECTION_ROLE) return ROLE;
  if ((roles & SECTION_WAIVED) === SECTION_WAIVED) return WAIVED;
  if ((roles & SECTION_NICE) !== 0) return NICE;
  if ((roles & SECTION_MUST) !== 0) return MUST;
  if ((roles & SECTION_DUTIES) !== 0) return DUTIES;
  if ((roles & SECTION_STACK) !== 0) return STACK;
  if ((roles & SECTION_BENEFITS) !== 0) return BENEFITS;
  return (roles & SECTION_ABOUT) !== 0 ? ABOUT : NONE;
}

function findLines(tokens: Tokens, sections: Sections): void {
  const { marks, markCount, gap } = tokens;
  if (sections.lineFirst.length < markCount + 1) {
    sections.lineFirst = new Int32Array(markCount * 2 + 2);
    sections.opens = new Uint8Array(markCount * 2 + 2);
  }
  const { lineFirst, opens } = sections;
  let count = 0;
  for (let m = 0; m < markCount; m++) {
    const at = marks[m]!;
    opens[m] = 0;
    if ((gap[at]! & LINE) === 0) continue;
    if (count !== 0 && !startsLine(tokens, at, lineFirst[count - 1]!)) continue;
    opens[m] = 1;
    lineFirst[count++] = at;
  }
  lineFirst[count] = tokens.count;
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
    const own = heading & ~ITS_LINE;
    if (heading !== NO_HEADING && own === WAIVED) waivedAt = l;
    else if (section === WAIVED && l > waivedAt + 1 && opensParagraph(tokens, from)) section = NONE;
    let here = heading === NO_HEADING ? section : own;
    if (heading !== NO_HEADING && heading === own) section = own;
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

/** No heading; or a heading's section, with `ITS_LINE` where it holds for its own line only. One number, for every line asks. */
const NO_HEADING = -1;
const ITS_LINE = 16;

const LONGEST_HEADING = 7;

function headingAt(tokens: Tokens, hits: Hits, at: number, end: number): number {
  const cue = sectionCue(hits, at, Math.min(end, at + 3));
  if (cue < 0) return otherHeading(tokens, hits, at, end);
  const last = hits.reach[cue]!;
  const section = sectionOf(hits.begins[cue]!);
  if (section === WAIVED && isWelcome(hits, last + 1, end)) return NICE;
  const colon = (tokens.gap[last + 1]! & COLON) !== 0;
  if (section === WAIVED && isOfItsLine(tokens, hits, cue, at, end)) return NO_HEADING;
  const whole = end <= last + 1 && cue <= at + 1 && (cue === at || !isListItem(tokens, at));
  if (whole || isMarked(tokens, at, end)) return section;
  const closing = tokens.gap[end]!;
  if (section === BENEFITS && introducedSection(tokens, hits, at, end) === NICE) return NICE;
  // "Not needed: Java. We use Go." waives no more than its sentence.
  if (colon && section === WAIVED && !opensItems(tokens, cue, last + 1)) return NO_HEADING;
  if (colon && cue === at) return isListItem(tokens, at) ? section | ITS_LINE : section;
  if (end - at > LONGEST_HEADING || isListItem(tokens, at) || (closing & (DOT | STOP)) !== 0) {
    const intro = introducedSection(tokens, hits, at, end);
    return intro === NONE ? NO_HEADING : intro;
  }
  return titleAt(tokens, hits, cue, at, end);
}

/** "Visa not required", "Degree: Not required": no heading, and waives no more than itself. */
function isOfItsLine(tokens: Tokens, hits: Hits, cue: number, at: number, end: number): boolean {
  if (cue === at || (cue === at + 1 && (hits.begins[at]! & AND) !== 0)) return false;
  return (tokens.gap[end]! & COLON) === 0 && !isMarked(tokens, at, end);
}

/** A line that does not begin as the headings do that we know. */
function otherHeading(tokens: Tokens, hits: Hits, at: number, end: number): number {
  const intro = introducedSection(tokens, hits, at, end);
  if (intro !== NONE) return intro;
  const second = afterBar(tokens, hits, at, end);
  if (second !== NONE) return second;
  return end - at <= LONGEST_HEADING + 3 && isMarked(tokens, at, end) ? NONE : NO_HEADING;
}

/** Marked as a heading: "#" before the line, or a row of hyphens under it. */
const isMarked = (tokens: Tokens, at: number, end: number): boolean =>
  (tokens.gap[at]! & HASH) !== 0 || isUnderline(tokens, end);

/** A short line that holds little but the words of a heading, of which those at word `cue` are known. */
function titleAt(tokens: Tokens, hits: Hits, cue: number, at: number, end: number): number {
  const closing = tokens.gap[end]!;
  const spare = end - at - (hits.reach[cue]! - cue + 1);
  const bold = (tokens.gap[at]! & closing & QUOTE) !== 0;
  const framed = (closing & COLON) !== 0 || bold || isTitle(tokens, at, end);
  if (spare <= 1 || (framed && spare <= 4)) return sectionOf(hits.begins[cue]!);
  const second = afterBar(tokens, hits, at, end);
  return second === NONE ? NO_HEADING : second;
}

const LONGEST_DOUBLE = 12;

/** "Y Gwaith | What you'll do": a heading in two languages, or with a number or symbol before it. */
function afterBar(tokens: Tokens, hits: Hits, from: number, end: number): number {
  if (end - from > LONGEST_DOUBLE) return NONE;
  for (let at = from + 1; at < end; at++) {
    const roles = hits.begins[at]!;
    if ((tokens.gap[at]! & (PIPE | DASH)) === 0 || (roles & ANY_SECTION) === 0 || hits.reach[at]! !== end - 1) continue;
    const section = sectionOf(roles);
    return section === WAIVED ? NONE : section;
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

/** The first word that a heading's phrase begins at, or -1. */
function sectionCue(hits: Hits, from: number, to: number): number {
  for (let at = from; at < to; at++) if ((hits.begins[at]! & ANY_SECTION) !== 0) return at;
  return -1;
}
