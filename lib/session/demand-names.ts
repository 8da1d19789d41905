import type { DemandNames, NameRow } from '../model/popup-view';
import type { Gap, Review } from '../model/review';

/** A chip takes about this many characters' room beside its own letters. */
const CHIP_FRAME = 3;

/** The gap's own name first, then the names that would do as well. */
export function gapNames(gap: Gap): DemandNames {
  const others = gap.alternatives.map(({ name }) => name).filter((name) => name !== gap.name);
  return [gap.name, ...others];
}

/** Must-haves as read, each either/or once, in the advert's order. */
export function mustDemands(review: Review): readonly DemandNames[] {
  const groups = new Map<string, string[]>();
  for (const { skill, name, level, group, removed } of review.demands) {
    if (level !== 'must' || removed) continue;
    const key = group ?? `alone:${skill}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
}

/** As many demands as have room in `characters`, at most `limit`; the rest is counted. At least one is shown. */
export function nameRow(all: readonly DemandNames[], characters: number, limit = all.length): NameRow {
  let room = characters;
  const items: DemandNames[] = [];
  for (const names of all.slice(0, limit)) {
    room -= names.join(' or ').length + CHIP_FRAME;
    if (room < 0 && items.length > 0) break;
    items.push(names);
  }
  return { items, more: all.length - items.length };
}
