import type { PostingResult } from '../model/posting';
import type { TextOrigin } from '../posting/from-text';

/** A pasted or selected text as a posting. Its reader is loaded only here: most clicks never need it. */
export async function postingOf(text: string, origin: TextOrigin): Promise<PostingResult> {
  const { postingFromPaste } = await import('../posting/from-paste');
  return postingFromPaste(text, origin);
}
