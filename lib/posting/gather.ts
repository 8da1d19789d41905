import type { Board, PageClues } from '../model/board';
import type { Page } from '../model/posting';
import { readBoard } from './board-source';
import { type Finding, lengthOf } from './finding';
import { jsonLdFinding } from './json-ld';
import { recogniseBoards } from './recognise-board';

/** Less text than this in structured data is a teaser. */
const LEAST_TEXT = 250;

/** Everything the page's known shapes say, in the order of trust. */
export type Gathered = {
  readonly findings: readonly Finding[];
  readonly tried: readonly string[];
  /** The board the page is of, whether or not it could be read. */
  readonly board: string | null;
  readonly isStale: boolean;
};

/** Asks each known source: the page's boards, then its linked data. */
export function gather(page: Page<Element>, boards: readonly Board[], clues: PageClues): Gathered {
  const skip = clues.furniture.join(', ');
  const known = recogniseBoards(page, boards);
  const readings = known.map((board) => readBoard(board, page, skip));
  const found = [...readings.map((reading) => reading.finding), jsonLdFinding(page, clues)];
  return {
    findings: found.filter((finding) => finding !== null),
    tried: [...known.map((board) => board.id), 'json-ld'],
    board: known[0]?.id ?? null,
    isStale: readings.some((reading) => reading.isStale),
  };
}

/** Whether a finding carries the advert itself, not only its fields. */
export function hasText(finding: Finding): boolean {
  return lengthOf(finding.blocks) >= (finding.source === 'board' ? 1 : LEAST_TEXT);
}
