import { tagOf } from './dom';
import type { Region } from './regions';

/** A part that holds so much of the whole is where the advert is; the rest is around it. */
const DOMINANT = 0.6;
/** Deeper than any page nests its advert. */
const DEPTH = 60;
/** What one job word is worth in characters. */
const WORD = 40;
/** Prose beside the heaviest part that still belongs to the advert: in characters, in job words, and beside that part. */
const KIN = { text: 150, words: 2, share: 0.08 };

/** How much of an advert a region looks like: prose counts, links count against it, job words count for it. */
function weightOf(region: Region): number {
  return Math.max(0, region.text + WORD * region.words - 0.5 * region.linked);
}

export type Choice = { readonly root: Region; readonly drop: ReadonlySet<Element> };

/** The smallest region that holds most of the advert, with the parts of it that are no advert. */
export function chooseRegion(top: Region): Choice {
  let root = top;
  for (let n = 0; n < DEPTH; n++) {
    const best = heaviest(root);
    if (!best || weightOf(best) < DOMINANT * weightOf(root) || hasKin(root, best)) break;
    root = best;
  }
  const drop = new Set<Element>();
  dropAround(root, drop);
  dropLinky(root, drop);
  return { root, drop };
}

function heaviest(region: Region): Region | undefined {
  return region.parts.reduce<Region | undefined>(
    (best, part) => (best && weightOf(best) >= weightOf(part) ? best : part),
    undefined,
  );
}

/** Whether something beside the heaviest part reads like a part of the same advert: a section, or text of the box itself. */
function hasKin(root: Region, best: Region): boolean {
  if (root.own >= KIN.text) return true;
  return root.parts.some((part) => part !== best && isKin(part, best));
}

function isKin(part: Region, best: Region): boolean {
  const isProse = part.text >= KIN.text && part.words >= KIN.words && !isLinky(part);
  return isProse && weightOf(part) >= KIN.share * weightOf(best);
}

/** Leaves out boxes before the first part of the advert and after the last that say nothing of a job. */
function dropAround(root: Region, drop: Set<Element>): void {
  const best = heaviest(root);
  if (!best) return;
  const belongs = (part: Region): boolean => part === best || isKin(part, best);
  const from = root.parts.findIndex(belongs);
  const to = root.parts.findLastIndex(belongs);
  root.parts.forEach((part, n) => {
    if ((n < from || n > to) && isBox(part) && part.words === 0) drop.add(part.el);
  });
}

function dropLinky(root: Region, drop: Set<Element>): void {
  const open = [...root.parts];
  for (let part = open.pop(); part; part = open.pop()) {
    if (isLinky(part)) drop.add(part.el);
    else open.push(...part.parts);
  }
}

function isLinky(part: Region): boolean {
  if (part.text === 0) return part.linked > 0 && !/^(?:H[1-6]|LI|P)$/.test(tagOf(part.el));
  return part.linked > 60 && part.linked > part.text;
}

/** A paragraph or a list stays with its neighbours; a box of its own may be anything. */
function isBox(part: Region): boolean {
  return part.parts.length > 1 && !/^(?:UL|OL|DL|TABLE)$/.test(tagOf(part.el));
}
