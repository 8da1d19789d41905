/** The words of one text, in arrays that are used again for the next text. */
export type Tokens = {
  count: number;
  /** While the text is read: the separators since the last word. */
  between: number;
  /** Id in the dictionary, 0 for a word the vocabulary does not have. */
  id: Int32Array;
  /** UTF-16 offsets into the text, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  /** Every separator between the previous word and this one, as a mask of `characters.ts`. */
  gap: Int32Array;
  shape: Uint8Array;
  /** Words that anything but one space stands before. */
  marks: Int32Array;
  markCount: number;
  /** Words that a name or a cue may begin with, shifted left by one; the bit below says whether the next word may go on with it. */
  starts: Int32Array;
  startCount: number;
};

/** Begins with a capital. */
export const CAPITAL = 1;
/** Letters, all of them capitals ("REST", "S3"). */
export const CAPITALS = 2;
export const NUMBER = 4;
/** Known only without its final "s". */
export const PLURAL = 8;
/** Known only without its final digits ("Python3"). */
export const VERSIONED = 16;

export function newTokens(): Tokens {
  const none = new Int32Array(0);
  return {
    count: 0,
    between: 0,
    id: none,
    start: none,
    end: none,
    gap: none,
    shape: new Uint8Array(0),
    marks: none,
    markCount: 0,
    starts: none,
    startCount: 0,
  };
}

/** Room for every word a text of `length` units can have, and for the sentinel behind the last. */
export function reserve(tokens: Tokens, length: number): void {
  const room = (length >> 1) + 4;
  if (tokens.id.length >= room) return;
  tokens.id = new Int32Array(room);
  tokens.start = new Int32Array(room);
  tokens.end = new Int32Array(room);
  tokens.gap = new Int32Array(room);
  tokens.shape = new Uint8Array(room);
  tokens.marks = new Int32Array(room);
  tokens.starts = new Int32Array(room);
}

/** Adds a word behind the separators read since the last one. */
export function push(out: Tokens, id: number, start: number, end: number, shape: number): void {
  const at = out.count++;
  out.id[at] = id;
  out.start[at] = start;
  out.end[at] = end;
  out.gap[at] = out.between;
  out.shape[at] = shape;
  out.between = 0;
}
