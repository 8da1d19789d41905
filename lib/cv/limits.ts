/** The largest file that is read, in bytes: a larger one is refused before it is opened. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** The longest text that is read, in characters: some two hundred pages. */
export const MOST_CHARACTERS = 400_000;

/** The longest JSON that is read, in characters: its marks count too, and a picture may stand in it. */
export const MOST_JSON_CHARACTERS = 5_000_000;

/** The most pages of a PDF. */
export const MOST_PAGES = 100;

/** The longest that one file is read, in milliseconds: then whatever reads it is ended. */
export const MOST_MILLISECONDS = 30_000;

/** The most lines or paragraphs of one document. */
export const MOST_LINES = 20_000;

/** The longest line or paragraph that is read in one piece, in characters; a longer one is cut between words. */
export const LONGEST_PIECE = 2_000;
