import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { readColumns } from './list-columns';
import type { ListReading } from './lists';
import { readList } from './read-list';
import type { Sections } from './sections';

/**
 * By hit: the number of the either/or list it stands in, or 0: "A, B or C", "one of A, B", "A, B or similar", examples
 * ("such as A, B"), and "A/B" of two that can stand for each other. "A and B or C" joins only B and C.
 */
export function readGroups(text: string, scanner: Scanner, hits: Hits, sections: Sections, groups: Int32Array): void {
  groups.fill(0, 0, hits.count);
  const reading: ListReading = { text, scanner, hits, sections, groups, count: 0 };
  for (let first = 0; first < hits.count; ) first = readList(reading, first, -1) + 1;
  readColumns(scanner, hits, sections, groups, reading.count);
}
