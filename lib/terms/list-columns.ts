import { COLON, LINE } from '../scan/characters';
import { EITHER } from '../scan/cues';
import { type Hits, hitFrom } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { isListItem } from './boundaries';
import { lineIndexOf } from './lines';
import type { Sections } from './sections';

const LONGEST_ITEM = 8;
/** Lines of one column, at the most: each phrase that opens one looks through its own. */
const MOST_ITEMS = 40;

/** "one of the following:" and a line for each. Numbers its groups above `count`. */
export function readColumns(scanner: Scanner, hits: Hits, sections: Sections, groups: Int32Array, count: number): void {
  let group = count;
  for (let cue = 0; cue < hits.cueCount; cue++) {
    if ((hits.cue[cue]! & EITHER) === 0) continue;
    if (fillColumn(scanner, hits, sections, groups, hits.cueLast[cue]! + 1, group + 1)) group++;
  }
}

function fillColumn(
  scanner: Scanner,
  hits: Hits,
  sections: Sections,
  groups: Int32Array,
  after: number,
  group: number,
): boolean {
  const gap = scanner.tokens.gap[after]!;
  if ((gap & COLON) === 0 || (gap & LINE) === 0) return false;
  let line = lineIndexOf(sections, after);
  const most = Math.min(sections.lineCount, line + MOST_ITEMS);
  while (line < most && isShortItem(scanner, sections, line)) line++;
  const end = sections.lineFirst[line]!;
  const first = hitFrom(hits, after);
  let past = first;
  while (past < hits.count && hits.first[past]! < end) past++;
  if (past - first < 2) return false;
  groups.fill(group, first, past);
  return true;
}

function isShortItem({ tokens }: Scanner, { lineFirst }: Sections, line: number): boolean {
  const from = lineFirst[line]!;
  return isListItem(tokens, from) && lineFirst[line + 1]! - from <= LONGEST_ITEM;
}
