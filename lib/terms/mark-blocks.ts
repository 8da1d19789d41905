import type { Block } from '../model/posting';
import { BULLET, HASH } from '../scan/characters';
import type { Tokens } from '../scan/tokens';

/**
 * What the page said of its lines, as the marks that text would carry: "#" before a heading, a bullet before an item. Only
 * where the blocks, joined with line breaks, are the text; a text that was pasted says it itself.
 */
export function markBlocks(text: string, blocks: readonly Block[], tokens: Tokens): void {
  const length = blocks.reduce((sum, block) => sum + block.text.length + 1, -1);
  if (length !== text.length) return;
  let at = 0;
  let from = 0;
  for (const { kind, text: line } of blocks) {
    while (at < tokens.count && tokens.start[at]! < from) at++;
    const mark = kind === 'heading' ? HASH : kind === 'item' ? BULLET : 0;
    if (mark !== 0 && at < tokens.count && tokens.start[at]! < from + line.length) tokens.gap[at]! |= mark;
    from += line.length + 1;
  }
}
