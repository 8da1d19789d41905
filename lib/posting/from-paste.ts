import type { Block, PostingResult } from '../model/posting';
import { postingFromText, type TextOrigin } from './from-text';

/** A first line that heads a part of the advert rather than the whole. */
const PART =
  /^(?:the )?(?:job |role |position |company )?(?:overview|introduction|intro|summary|role|job|position|opportunity|company|team|responsibilities|requirements|details)$/i;

/**
 * A text that a person pasted, selected or saved as a posting: as `postingFromText`, and Markdown's marks are no part of a
 * heading or of the title. Apart from it because the capture scripts, which every click loads, read no Markdown.
 */
export function postingFromPaste(text: string, origin: TextOrigin): PostingResult {
  const result = postingFromText(text, origin);
  if (!result.ok) return result;
  const { title, blocks } = result.posting;
  return {
    ok: true,
    posting: {
      ...result.posting,
      title: origin.title ?? (title && titleIn(title)),
      blocks: blocks.map(withoutMarks),
    },
  };
}

function titleIn(line: string): string | null {
  const title = headingOf(line) ?? line;
  return PART.test(title) ? null : title;
}

function withoutMarks(block: Block): Block {
  const heading = headingOf(block.text);
  return heading ? { kind: 'heading', text: heading } : block;
}

const headingOf = (text: string): string | undefined => /^#{1,6}\s+(.*?)(?:\s+#+)?$/.exec(text)?.[1];
