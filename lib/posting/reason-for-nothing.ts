import type { GenericClues } from '../model/board';
import type { Page, PostingFailureReason } from '../model/posting';
import { bodyText, hasListPath } from './refuse';

/** Less is a page that has not filled itself yet. */
const LITTLE_TEXT = 200;

/** Why a page on which no source found an advert gave none, as far as that shows without reading its layout. */
export function reasonForNothing(page: Page<Element>, clues: GenericClues): PostingFailureReason {
  const text = bodyText(page).toLowerCase();
  if (clues.expired.some((pattern) => new RegExp(pattern).test(text))) return 'expired';
  if (hasListPath(page, clues.listPaths)) return 'list';
  return text.length < LITTLE_TEXT ? 'empty' : 'not-a-posting';
}
