/** Lines of a text that a printed text was found on, first and last, both included. */
export type Stretch = { readonly from: number; readonly to: number };

/** Finds where a text stands among lines, whatever became of its blanks, hyphens, signs and line breaks. */
export type LineIndex = {
  /** Every place where the whole text stands in one piece, in order; at most fifty. */
  readonly whole: (text: string) => readonly Stretch[];
  /** The lines of a text that was put together from pieces standing near each other; null where too little is found. */
  readonly pieces: (text: string, within: Stretch) => readonly number[] | null;
};

const KEY = 4;
const MOST_PLACES = 50;
/** A piece of a broken text counts from this many letters on. */
const SHORTEST_PIECE = 8;
/** As much of a text as must be found again. */
const ENOUGH = 0.85;

const WORD = /[\p{L}\p{N}]+/gu;
const fold = (text: string) => text.normalize('NFKC').toLowerCase();
/** Letters and digits only. */
const squash = (text: string) => (fold(text).match(WORD) ?? []).join('');

/**
 * The lines as one string of letters and digits with an index of where words start, so that looking up a text costs
 * its own length, not the document's.
 */
export function indexLines(lines: readonly string[]): LineIndex {
  const all: string[] = [];
  const starts: number[] = [];
  const lineAt: number[] = [];
  let length = 0;
  lines.forEach((line, at) => {
    for (const word of fold(line).match(WORD) ?? []) {
      all.push(word);
      starts.push(length);
      lineAt.push(at);
      length += word.length;
    }
  });
  const joined = all.join('');
  const ends = new Set(starts);
  ends.add(length);
  const keys = new Map<string, number[]>();
  starts.forEach((start, word) => {
    for (const key of new Set([all[word]!.slice(0, KEY - 1), joined.slice(start, start + KEY)])) {
      const places = keys.get(key) ?? [];
      if (places.length < MOST_PLACES * 4) places.push(word);
      keys.set(key, places);
    }
  });
  const wordAt = (position: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const agree = (word: number, text: string, at: number): number => {
    const start = starts[word]!;
    let n = 0;
    while (at + n < text.length && joined[start + n] === text[at + n]) n += 1;
    return n;
  };
  const stretch = (word: number, letters: number): Stretch => ({
    from: lineAt[word]!,
    to: lineAt[wordAt(starts[word]! + letters - 1)]!,
  });

  return {
    whole: (text) => {
      const wanted = squash(text);
      if (wanted === '') return [];
      return (keys.get(wanted.slice(0, KEY)) ?? [])
        .filter((word) => agree(word, wanted, 0) === wanted.length && ends.has(starts[word]! + wanted.length))
        .slice(0, MOST_PLACES)
        .map((word) => stretch(word, wanted.length));
    },
    pieces: (text, within) => {
      const wanted = squash(text);
      const found = new Set<number>();
      let [at, missed] = [0, 0];
      while (at < wanted.length) {
        const candidates = (keys.get(wanted.slice(at, at + KEY)) ?? [])
          .filter((word) => lineAt[word]! >= within.from && lineAt[word]! <= within.to)
          .map((word) => [word, agree(word, wanted, at)] as const)
          .filter(([, letters]) => letters >= Math.min(SHORTEST_PIECE, wanted.length - at));
        const best = candidates.reduce<readonly [number, number]>((a, b) => (b[1] > a[1] ? b : a), [-1, 0]);
        if (best[1] === 0) {
          at += 1;
          missed += 1;
          if (missed > wanted.length * (1 - ENOUGH)) return null;
          continue;
        }
        const { from, to } = stretch(...best);
        for (let line = from; line <= to; line += 1) found.add(line);
        at += best[1];
      }
      return found.size > 0 ? [...found].sort((a, b) => a - b) : null;
    },
  };
}
