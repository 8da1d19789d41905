import { COLON, DASH, DOT, HASH, LINE, NEWLINE, PIPE, QUOTE, SPACE, STOP } from '../scan/characters';
import {
  AND,
  ANY_SECTION,
  ASKS_AHEAD,
  MUST_AHEAD,
  MUST_BEHIND,
  NICE_AHEAD,
  NICE_BEHIND,
  STACK_AHEAD,
} from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Tokens } from '../scan/tokens';
import { isListItem, isUnderline, opensItems, opensParagraph } from './boundaries';
import { isTitle } from './heading-looks';
import type { Lines } from './lines';
import { BENEFITS, DUTIES, MUST, NICE, NONE, STACK, sectionOf, WAIVED } from './section-kinds';
import { isWaiver, kindOf, REFERRED } from './waivers';

/** No heading; or a heading's section, with `ITS_LINE` where it holds for its own line only. One number, for every line asks. */
export const NO_HEADING = -1;
export const ITS_LINE = 16;

const LONGEST_HEADING = 7;

/** The section that this line opens as a heading, or `NO_HEADING`. */
export function headingAt(tokens: Tokens, hits: Hits, { lineFirst }: Lines, line: number): number {
  const at = lineFirst[line]!;
  const end = lineFirst[line + 1]!;
  const cue = sectionCue(hits, at, Math.min(end, at + 3));
  if (cue < 0) return otherHeading(tokens, hits, at, end);
  const last = hits.reach[cue]!;
  const section = sectionOf(hits.begins[cue]!);
  if (section === WAIVED && welcomes(hits, last + 1, end)) return NICE;
  const colon = (tokens.gap[last + 1]! & COLON) !== 0;
  if (section === WAIVED && isOfItsLine(tokens, hits, cue, at, end)) return NO_HEADING;
  if (section === WAIVED && line > 0 && isVerdict(tokens, hits, at, end, lineFirst[line - 1]!)) return NO_HEADING;
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

const LONGEST_LABEL = 3;

/** "Degree" and under it "Not required": a label and what is said of it, which waives nothing below. */
function isVerdict(tokens: Tokens, hits: Hits, at: number, end: number, above: number): boolean {
  if ((tokens.gap[end]! & COLON) !== 0 || isMarked(tokens, at, end) || isListItem(tokens, at)) return false;
  const label = at - above;
  if (label > LONGEST_LABEL || opensParagraph(tokens, at)) return false;
  return (
    (tokens.gap[at]! & ~(NEWLINE | SPACE)) === 0 &&
    (hits.begins[above]! & ANY_SECTION) === 0 &&
    !isListItem(tokens, above)
  );
}

/** A line that does not begin as the headings do that we know. */
function otherHeading(tokens: Tokens, hits: Hits, at: number, end: number): number {
  const intro = introducedSection(tokens, hits, at, end);
  if (intro !== NONE) return intro;
  if (refersToItems(tokens, hits, at, end)) return WAIVED;
  const second = afterBar(tokens, hits, at, end);
  if (second !== NONE) return second;
  return end - at <= LONGEST_HEADING + 3 && isMarked(tokens, at, end) ? NONE : NO_HEADING;
}

/** "You don't" and items under it: "need Kubernetes". */
const refersToItems = (tokens: Tokens, hits: Hits, at: number, end: number): boolean =>
  kindOf(hits.begins[at]!) === REFERRED && hits.reach[at] === end - 1 && end < tokens.count && isListItem(tokens, end);

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
function welcomes(hits: Hits, from: number, end: number): boolean {
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
