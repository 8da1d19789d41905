import type { GenericClues, PageClues } from '../lib/model/board';
import generic from './capture/generic-clues.json';
import page from './capture/page-clues.json';

/** What every page is read with. */
export const pageClues: PageClues = page;

/** What a page of unknown shape is read with. */
export const genericClues: GenericClues = { ...page, ...generic };
