import type { CvContent } from '../model/cv';
import type { Difference } from '../model/variant-view';
import { type CvLine, cvLines } from './cv-lines';
import { wordDiff } from './word-diff';

type Pair = { readonly before: CvLine; readonly after: CvLine };

type Positions = { readonly before: ReadonlyMap<CvLine, number>; readonly after: ReadonlyMap<CvLine, number> };

/**
 * What a variant has otherwise than its master, in the order of the variant, with what was taken out at the end of each
 * section. Lines are known by their ids, so a line that was rewritten is one change and not two; where the ids differ,
 * by their words.
 */
export function differences(master: CvContent, variant: CvContent): readonly Difference[] {
  const [before, after] = [cvLines(master), cvLines(variant)];
  const pairs = pairUp(before, after);
  const partnerOf = new Map(pairs.map((pair) => [pair.after, pair.before]));
  const kept = new Set(pairs.map((pair) => pair.before));
  const placeIn = { before: positions(before), after: positions(after) };
  const moved = movedLines(pairs, placeIn);
  const here = after.flatMap((line): Difference[] => {
    const was = partnerOf.get(line);
    const at = { section: line.section, place: line.place.name };
    if (!was) return [{ ...at, kind: 'added', text: line.text }];
    const changed: Difference[] =
      was.text === line.text ? [] : [{ ...at, kind: 'changed', parts: wordDiff(was.text, line.text) }];
    if (was.place.key !== line.place.key)
      return [...changed, { ...at, kind: 'moved-here', text: line.text, from: was.place.name }];
    if (!moved.has(line)) return changed;
    const [from, to] = [placeIn.before.get(was) ?? 0, placeIn.after.get(line) ?? 0];
    return [...changed, { ...at, kind: 'moved', text: line.text, from, to }];
  });
  const gone = before
    .filter((line) => !kept.has(line))
    .map(({ section, place, text }): Difference => ({ section, place: place.name, kind: 'taken-out', text }));
  return bySection([...here, ...gone]);
}

/** The lines of both that are one: by key, and what is left over by section and words. */
function pairUp(before: readonly CvLine[], after: readonly CvLine[]): readonly Pair[] {
  const byKey = matched(before, after, ({ key }) => key);
  const [paired, partners] = [new Set(byKey.map((pair) => pair.before)), new Set(byKey.map((pair) => pair.after))];
  const rest = matched(
    before.filter((line) => !paired.has(line)),
    after.filter((line) => !partners.has(line)),
    ({ section, text }) => `${section}:${text}`,
  );
  return [...byKey, ...rest];
}

function matched(before: readonly CvLine[], after: readonly CvLine[], keyOf: (line: CvLine) => string): Pair[] {
  const waiting = new Map<string, CvLine[]>();
  for (const line of before) {
    const same = waiting.get(keyOf(line));
    if (same) same.push(line);
    else waiting.set(keyOf(line), [line]);
  }
  return after.flatMap((line) => {
    const partner = waiting.get(keyOf(line))?.shift();
    return partner ? [{ before: partner, after: line }] : [];
  });
}

/** 1-based positions among the lines of one place. */
function positions(lines: readonly CvLine[]): ReadonlyMap<CvLine, number> {
  const sizes = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const n = (sizes.get(line.place.key) ?? 0) + 1;
      sizes.set(line.place.key, n);
      return [line, n];
    }),
  );
}

/** The fewest lines that must have moved within their place for the rest to stand in the master's order. */
function movedLines(pairs: readonly Pair[], placeIn: Positions): ReadonlySet<CvLine> {
  const places = new Map<string, Pair[]>();
  for (const pair of pairs) {
    if (pair.before.place.key !== pair.after.place.key) continue;
    const known = places.get(pair.after.place.key);
    if (known) known.push(pair);
    else places.set(pair.after.place.key, [pair]);
  }
  return new Set(
    [...places.values()].flatMap((held) => {
      const inOrder = held.toSorted((a, b) => (placeIn.after.get(a.after) ?? 0) - (placeIn.after.get(b.after) ?? 0));
      const stays = longestRun(inOrder.map(({ before }) => placeIn.before.get(before) ?? 0));
      return inOrder.filter((_, n) => !stays.has(n)).map(({ after }) => after);
    }),
  );
}

/** The indices of a longest rising run of distinct numbers, not needing to be neighbours; O(n log n). */
function longestRun(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []; // ends[k]: index of the smallest number that ends a run of k + 1
  const before: (number | undefined)[] = [];
  for (const [n, value] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = n;
  }
  const run = new Set<number>();
  for (let n = ends.at(-1); n !== undefined; n = before[n]) run.add(n);
  return run;
}

/** Sections in the order of the variant's own, each with what was taken out of it last; the sort is stable. */
function bySection(all: readonly Difference[]): readonly Difference[] {
  const order = [...new Set(all.map(({ section }) => section))];
  return all.toSorted((a, b) => order.indexOf(a.section) - order.indexOf(b.section));
}
