import { type Block, cellsOf, isProse } from './block';
import type { Facts } from './facts';
import { findHeadDates, isUrl } from './head';
import { isPlace } from './places';
import { titleScore } from './title-score';

/** One job, degree or project of a section: the lines that name it, and what is said under them. */
export type Entry = { readonly head: readonly Block[]; readonly body: readonly Block[] };

/**
 * Parts a section into entries. Declared headings decide where there are any; else each date anchors one entry, and the
 * first entry, whose start is known, tells how many lines stand above its date; else the shape of the lines decides.
 */
export function splitEntries(printed: readonly Block[], facts: Facts): Entry[] {
  const blocks = printed.map((block) => asHeadLine(block, facts));
  const starts = declaredStarts(blocks, facts) ?? anchoredStarts(blocks, facts) ?? shapedStarts(blocks);
  return starts.map((start, i) => cut(blocks.slice(start, starts[i + 1]), facts));
}

/** A bulleted line with a date or a place in a cell of its own is the head of an entry, not an achievement. */
function asHeadLine(block: Block, facts: Facts): Block {
  const cells = cellsOf(block);
  if (!block.bullet || cells.length < 2) return block;
  const head = cells.slice(1).some((cell) => findHeadDates(cell, facts) !== null || isPlace(cell, facts));
  return head ? { ...block, bullet: false } : block;
}

function declaredStarts(blocks: readonly Block[], facts: Facts): number[] | null {
  const levels = blocks.filter((block) => block.heading > 0).map((block) => block.heading);
  if (levels.length === 0) return null;
  const top = Math.min(...levels);
  const starts = blocks.flatMap((block, i) => (block.heading === top && !isOnlyMeta(block, facts) ? [i] : []));
  return starts[0] === 0 ? starts : [0, ...starts];
}

/** Dates and places alone name nothing, even when they are set as a heading. */
function isOnlyMeta(block: Block, facts: Facts): boolean {
  return cellsOf(block).every((cell) => isOnlyDate(cell, facts) || isPlace(cell, facts));
}

function isLine(block: Block | undefined): boolean {
  return block !== undefined && !block.bullet && !isProse(block);
}

function isDated(block: Block, facts: Facts): boolean {
  if (block.bullet || isProse(block)) return false;
  return cellsOf(block).some((cell) => findHeadDates(cell, facts) !== null);
}

function anchoredStarts(blocks: readonly Block[], facts: Facts): number[] | null {
  const anchors = blocks.flatMap((block, i) => (isDated(block, facts) ? [i] : []));
  const first = anchors[0];
  if (first === undefined) return null;
  const above = linesAbove(blocks, first, -1, Number.POSITIVE_INFINITY, facts);
  const starts = [0];
  let last = first;
  for (const anchor of anchors.slice(1)) {
    const count = linesAbove(blocks, anchor, last, above, facts);
    const sameEntry = above > 0 && count === 0 && anchor === last + 1 && cellsOf(blocks[anchor]!).length === 1;
    last = anchor;
    if (!sameEntry) starts.push(anchor - count);
  }
  return starts;
}

/** A line set in from a head that opens with a verb: an achievement whose bullet the source draws as a picture. */
function isSetIn(block: Block, head: Block, facts: Facts): boolean {
  if (block.look.size === 0 || block.x <= head.x + 5 || block.x > head.x + 60) return false;
  return facts.verbs.has(/^\p{L}+/u.exec(block.text)?.[0].toLowerCase() ?? '');
}

/** How many head lines stand directly above a date, at most `most`, none of them at or before `floor`. */
function linesAbove(blocks: readonly Block[], anchor: number, floor: number, most: number, facts: Facts): number {
  let count = 0;
  const isHead = (block: Block | undefined) => isLine(block) && !isSetIn(block!, blocks[anchor]!, facts);
  while (count < most && anchor - count - 1 > floor && isHead(blocks[anchor - count - 1])) count += 1;
  return count;
}

function shapedStarts(blocks: readonly Block[]): number[] {
  if (blocks.every((block) => block.bullet))
    return blocks.flatMap((block, i) => (block.x <= blocks[0]!.x + 1 ? [i] : []));
  return blocks.flatMap((block, i) => {
    if (i === 0) return [0];
    const before = blocks[i - 1]!;
    if (!isLine(block)) return [];
    return before.bullet || isProse(before) || block.gap > Math.max(0.5, before.gap) ? [i] : [];
  });
}

function cut(blocks: readonly Block[], facts: Facts): Entry {
  const anchor = blocks.findIndex((block) => isDated(block, facts));
  let end = 0;
  while (
    end < blocks.length &&
    isLine(blocks[end]) &&
    (end <= Math.max(anchor, 0) || belongsToHead(blocks, end, facts))
  )
    end += 1;
  if (end === 0 && blocks[0] && (blocks[0].bullet || anchor < 0)) end = blocks[0].bullet ? 1 : 0;
  return { head: blocks.slice(0, end), body: blocks.slice(end) };
}

/** Whether a line after the date still names the entry: its place, its address, or the title or firm yet to come. */
function belongsToHead(blocks: readonly Block[], at: number, facts: Facts): boolean {
  const block = blocks[at]!;
  const cells = cellsOf(block);
  if (cells.every((cell) => isPlace(cell, facts) || isUrl(cell, facts))) return true;
  if (block.x > blocks[0]!.x + 5 && block.look.size > 0) return false;
  const words = block.text.split(/\s+/).length;
  if (words > 10) return false;
  const above = blocks
    .slice(0, at)
    .flatMap((other) => cellsOf(other))
    .filter((cell) => !isPlace(cell, facts) && !isUrl(cell, facts));
  const named = above.filter((cell) => /\p{L}{3}/u.test(cell) && !isOnlyDate(cell, facts));
  if (named.length < 2 && !named.some((cell) => splits(cell))) return true;
  return !named.some((cell) => titleScore(cell, facts) > 0) && titleScore(block.text, facts) > 0 && words <= 7;
}

function isOnlyDate(cell: string, facts: Facts): boolean {
  const found = findHeadDates(cell, facts);
  return found !== null && cell.length - (found.span[1] - found.span[0]) < 4;
}

/** A line that parts into two names of itself. */
function splits(cell: string): boolean {
  return /\S\s*(?:,|\||·|•|–|—|@|\bat\b)\s*\S/.test(cell);
}
