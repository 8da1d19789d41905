import { COMMA, SPACE } from '../scan/characters';
import { AND, EITHER, OR, SIMILAR } from '../scan/cues';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { FIRM, linked } from '../scan/policy';

/**
 * By hit: the number of the either/or list it stands in, or 0: "A, B or C", "one of A, B", "A, B or similar".
 * "A and B or C" joins only B and C.
 */
export function readGroups(scanner: Scanner, hits: Hits, groups: Int32Array): void {
  groups.fill(0, 0, hits.count);
  let group = 0;
  for (let first = 0; first < hits.count; ) {
    let last = first;
    let from = first;
    let either = opensEither(scanner, hits, first);
    while (
      last + 1 < hits.count &&
      hits.state[last + 1] === FIRM &&
      hits.state[last] === FIRM &&
      linked(scanner, hits, last) === 2
    ) {
      const between = connector(hits, last);
      if ((between & OR) !== 0) either = true;
      else if ((between & AND) !== 0 && !either) from = last + 1;
      last++;
    }
    if (last > from && (either || closesEither(scanner, hits, last))) {
      group++;
      for (let i = from; i <= last; i++) groups[i] = group;
    }
    first = last + 1;
  }
}

const connector = (hits: Hits, i: number): number =>
  hits.first[i + 1]! > hits.last[i]! + 1 ? hits.begins[hits.last[i]! + 1]! : 0;

const opensEither = ({ tokens }: Scanner, hits: Hits, i: number): boolean => {
  const first = hits.first[i]!;
  return first > 0 && (hits.ends[first - 1]! & EITHER) !== 0 && tokens.gap[first]! !== 0;
};

function closesEither({ tokens }: Scanner, hits: Hits, i: number): boolean {
  const after = hits.last[i]! + 1;
  return (hits.begins[after]! & SIMILAR) !== 0 && (tokens.gap[after]! & ~(SPACE | COMMA)) === 0;
}
