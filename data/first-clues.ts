import type { FirstClues } from '../lib/model/board';
import clues from './capture/first-clues.json';
import { pageClues } from './page-clues';

/** What the first script tells bot checks by beside that. */
export const firstClues: FirstClues = { ...pageClues, ...clues };
