import type { GenericClues } from '../model/board';
import type { Block } from '../model/posting';
import { isSameTitle } from './agree';
import { lengthOf } from './finding';

/** A heading after which the advert is over stands in its second half. */
const TAIL_FROM = 0.4;
const TAIL_LINE = 70;

/** Cuts what stands before the job's own title and after a heading such as "Similar jobs". */
export function trimBlocks(blocks: readonly Block[], title: string | null, clues: GenericClues): readonly Block[] {
  return trimTail(trimHead(blocks, title), clues);
}

function trimHead(blocks: readonly Block[], title: string | null): readonly Block[] {
  if (!title) return blocks;
  const at = blocks.findIndex((block) => block.text.length < title.length + 40 && isSameTitle(block.text, title));
  const rest = blocks.slice(at + 1);
  return at >= 0 && lengthOf(rest) >= 0.6 * lengthOf(blocks) ? rest : blocks;
}

function trimTail(blocks: readonly Block[], clues: GenericClues): readonly Block[] {
  const whole = lengthOf(blocks);
  let seen = 0;
  for (const [n, block] of blocks.entries()) {
    if (seen >= TAIL_FROM * whole && isTail(block, clues)) return blocks.slice(0, n);
    seen += block.text.length;
  }
  return blocks;
}

function isTail(block: Block, clues: GenericClues): boolean {
  if (block.kind === 'item' || block.text.length > TAIL_LINE) return false;
  return clues.tailHeadings.some((pattern) => new RegExp(`^(?:${pattern})`, 'i').test(block.text));
}
