import type { Kept } from '../../model/cv';
import { type Fields, fields, isFields, lineOf } from './fields';

/** Fields that are read into one: they change together. */
type Groups = readonly (readonly string[])[];

const PLACE: Groups = [['address', 'city', 'region', 'postalCode']];

/** What of an item's JSON comes back only when it is kept; null when our own words for it say the same. */
export function keep(as: Fields, was: Fields, groups: Groups): Kept | null {
  const other = Object.keys({ ...as, ...was }).filter((key) => !same(as[key], was[key]));
  if (other.length === 0) return null;
  const keys = new Set(other.flatMap((key) => groupOf(key, groups)));
  const pick = (from: Fields) => Object.fromEntries(Object.entries(from).filter(([key]) => keys.has(key)));
  return { as: pick(as), was: pick(was) };
}

/** Our own words for an item, with the author's JSON wherever the words have not changed since they were read. */
export function restore(kept: Kept | undefined, ours: Fields, groups: Groups): Record<string, unknown> {
  return kept ? merge(fields(kept.as), fields(kept.was), ours, groups) : { ...ours };
}

/** A section of lines as its author wrote it; a line that was changed or added is written in our own words. */
export function restoreLines(kept: Kept | undefined, ours: readonly unknown[]): unknown {
  if (!kept || !Array.isArray(kept.was)) return ours;
  if (same(kept.was, ours)) return kept.as;
  if (Array.isArray(kept.as)) return matched(kept.as, kept.was, ours, null);
  const entries = Object.entries(fields(kept.as));
  const { was } = kept;
  if (entries.length !== was.length || was.length !== ours.length) return ours;
  return Object.fromEntries(entries.map(([key, value], i) => [key, same(was[i], ours[i]) ? value : ours[i]]));
}

function merge(as: Fields, was: Fields, ours: Fields, groups: Groups): Record<string, unknown> {
  const keys = new Set([...Object.keys(as), ...Object.keys(ours)]);
  const changed = (key: string) => groupOf(key, groups).some((each) => !same(was[each], ours[each]));
  return Object.fromEntries(
    [...keys].flatMap((key): [string, unknown][] => {
      const value = changed(key) ? settle(as[key], was[key], ours[key]) : as[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** A changed value: ours, but with what stands unchanged within it. */
function settle(as: unknown, was: unknown, ours: unknown): unknown {
  if (isFields(as) && isFields(was) && isFields(ours)) return merge(as, was, ours, PLACE);
  if (!Array.isArray(as) || !Array.isArray(was) || !Array.isArray(ours)) return ours;
  return matched(as, was, ours, (at) => (isFields(as[at]) ? settle(as[at], was[at], ours[at]) : ours[at]));
}

/**
 * Each of our elements as its author wrote it, where it says the same. One that does not is settled with the element in
 * its place, when that has gone and none was added or taken away.
 */
function matched(
  as: readonly unknown[],
  was: readonly unknown[],
  ours: readonly unknown[],
  inPlace: ((at: number) => unknown) | null,
): unknown[] {
  const places = new Map<string, number[]>();
  for (const [i, element] of [...(as.length === was.length ? was : as).entries()].reverse()) {
    const line = lineOf(element);
    const known = places.get(line);
    if (known) known.push(i);
    else places.set(line, [i]);
  }
  const found = ours.map((element) => places.get(lineOf(element))?.pop());
  const taken = new Set(found);
  const aligned = inPlace !== null && as.length === was.length && was.length === ours.length;
  return ours.map((element, i) => {
    const at = found[i];
    if (at !== undefined) return as[at];
    return aligned && !taken.has(i) ? inPlace(i) : element;
  });
}

function groupOf(key: string, groups: Groups): readonly string[] {
  return groups.find((group) => group.includes(key)) ?? [key];
}

function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((each, i) => same(each, b[i]));
  if (!isFields(a) || !isFields(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]));
}
