/** The largest file that is read, in bytes: a larger one is refused before it is opened. */
export const MOST_BYTES = 50 * 1024 * 1024;
