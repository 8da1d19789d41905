import type { Board, FirstClues } from '../model/board';
import type { Page, PostingResult } from '../model/posting';
import { assemble, failure } from './assemble';
import { type Finding, mergeFields } from './finding';
import { postingFromText } from './from-text';
import { gather, hasText } from './gather';
import { advertFrame, isBoardsList, refusedAtSight } from './refuse';
import { repeatedHeading } from './visible-titles';

/** A shorter selection is a slip of the mouse, or a word looked up. */
const LEAST_SELECTION = 200;

/**
 * Reads a page of a known shape: the selection if the user made one, else board selectors, linked data, microdata,
 * in that order; fields are joined from all of them. The page is not changed.
 * A failure with `generic: true` means that `readGeneric` may still find the advert; any other failure is final.
 */
export function readPage(page: Page<Element>, boards: readonly Board[], clues: FirstClues): PostingResult {
  const refused = refusedAtSight(page, clues);
  if (refused) return failure(refused, [], false);
  const { findings, tried, board, isStale } = gather(page, boards, clues);
  const selection = page.selection ?? '';
  if (selection.trim().length >= LEAST_SELECTION) return readSelection(page, selection, findings);
  if (isStale) return failure('stale', tried, false);
  const chosen = findings.find(hasText);
  if (chosen) {
    const posting = assemble(chosen, [...findings, seenTitle(page)], page, clues);
    return { ok: true, posting: { ...posting, board: posting.board ?? board } };
  }
  if (isBoardsList(page, boards)) return failure('list', tried, false);
  const frame = advertFrame(page, boards);
  if (frame) return failure('frame', tried, true, frame);
  return failure('not-a-posting', tried, true);
}

/** The user's own choice of text, with what the page says of the job it shows. */
function readSelection(page: Page<Element>, text: string, findings: readonly Finding[]): PostingResult {
  const { title, company, location } = mergeFields(findings.map((finding) => finding.fields));
  return postingFromText(text, {
    source: 'selection',
    ...(page.url ? { url: page.url } : {}),
    ...(title ? { title } : {}),
    ...(company ? { company } : {}),
    ...(location ? { location } : {}),
  });
}

/** For a page whose data leaves the title out. */
function seenTitle(page: Page<Element>): Finding {
  const title = repeatedHeading(page);
  const fields = title ? { title } : {};
  return { source: 'generic', board: null, fields, blocks: [], isCut: false, confidence: 0 };
}
