import { ANY_SECTION } from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { opensItems, opensParagraph } from './boundaries';
import { isGluedHeading } from './heading-looks';
import { headingAt, ITS_LINE, NO_HEADING } from './headings';
import { findLines, type Lines, newLines } from './lines';
import { NONE, sectionOf, WAIVED } from './section-kinds';

/** The lines of an advert and where each name stands; reused for the next advert. */
export type Sections = Lines & {
  /** By hit: its section (`section-kinds.ts`), and the first word of its line. */
  of: Uint8Array;
  line: Int32Array;
};

export const newSections = (): Sections => ({ ...newLines(), of: new Uint8Array(0), line: new Int32Array(0) });

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
    const heading = headingAt(tokens, hits, sections, l);
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
