import type { PageClues } from '../lib/model/board';
import clues from './capture/page-clues.json';

/** What every page is read with. */
export const pageClues: PageClues = clues;
