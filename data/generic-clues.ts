import type { GenericClues } from '../lib/model/board';
import clues from './capture/generic-clues.json';
import { pageClues } from './page-clues';

/** What a page of unknown shape is read with. Apart from the others, so that the first script does not carry it. */
export const genericClues: GenericClues = { ...pageClues, ...clues };
