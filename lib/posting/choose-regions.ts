import type { Region } from './regions';

/** A part that holds so much of the whole is where the advert is; the rest is around it. */
const DOMINANT = 0.75;
/** Deeper than any page nests its advert. */
const DEPTH = 60;
/** What one job word is worth in characters. */
const WORD = 40;

/** How much of an advert a region looks like: prose counts, links count against it, job words count for it. */
export function weightOf(region: Region): number {
  const worth = region.text + WORD * region.words - 0.5 * region.linked;
  return Math.max(0, worth);
}

export type Choice = { readonly root: Region; readonly drop: ReadonlySet<Element> };

/** The smallest region that holds most of the advert, with the parts of it that are no advert. */
export function chooseRegion(top: Region): Choice {
  let root = top;
  for (let n = 0; n < DEPTH; n++) {
    const best = heaviest(root);
    if (!best || weightOf(best) < DOMINANT * weightOf(root)) break;
    root = best;
  }
  const drop = new Set<Element>();
  prune(root, drop);
  return { root, drop };
}

function heaviest(region: Region): Region | undefined {
  return region.parts.reduce<Region | undefined>(
    (best, part) => (best && weightOf(best) >= weightOf(part) ? best : part),
    undefined,
  );
}

/** Leaves out link lists, and weak parts before the first strong one and after the last. */
function prune(root: Region, drop: Set<Element>): void {
  const best = heaviest(root);
  if (!best) return;
  const isStrong = (part: Region): boolean =>
    part.words > 0 && weightOf(part) >= 0.15 * weightOf(best) && !isLinky(part);
  const from = root.parts.findIndex(isStrong);
  const to = root.parts.findLastIndex(isStrong);
  root.parts.forEach((part, n) => {
    const isOutside = (from >= 0 && n < from) || (to >= 0 && n > to);
    if (isLinky(part) || (isOutside && isContainer(part) && part.words === 0)) drop.add(part.el);
  });
}

function isLinky(part: Region): boolean {
  return part.linked > 60 && part.linked > part.text;
}

/** A paragraph stays with its neighbours; a box of its own may be anything. */
function isContainer(part: Region): boolean {
  return part.parts.length > 1;
}
