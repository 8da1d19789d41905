import type { Board, PageClues } from '../model/board';
import type { Page } from '../model/posting';
import { readBoard } from './board-source';
import { type Finding, lengthOf } from './finding';
import { jsonLdFinding, readLinkedData } from './json-ld';
import { microdataFinding } from './microdata';
import { recogniseBoards } from './recognise-board';

/** Less text than this in structured data is a teaser. */
const LEAST_TEXT = 250;

/** Everything the page's known shapes say, in the order of trust. */
export type Gathered = {
  readonly findings: readonly Finding[];
  readonly tried: readonly string[];
  readonly isStale: boolean;
  /** Jobs that the page's linked data lists. */
  readonly listed: number;
};

/** Asks each source: boards, linked data, microdata. */
export function gather(page: Page<Element>, boards: readonly Board[], clues: PageClues): Gathered {
  const skip = clues.furniture.join(', ');
  const known = recogniseBoards(page, boards);
  const readings = known.map((board) => readBoard(board, page, skip));
  const data = readLinkedData(page);
  const found = [
    ...readings.map((reading) => reading.finding),
    jsonLdFinding(data, page, clues),
    microdataFinding(page, clues, skip),
  ];
  return {
    findings: found.filter((finding) => finding !== null),
    tried: [...known.map((board) => board.id), 'json-ld', 'microdata'],
    isStale: readings.some((reading) => reading.isStale),
    listed: Math.max(data.listed, data.postings.length),
  };
}

/** Whether a finding carries the advert itself, not only its fields. */
export function hasText(finding: Finding): boolean {
  return lengthOf(finding.blocks) >= (finding.source === 'board' ? 1 : LEAST_TEXT);
}
