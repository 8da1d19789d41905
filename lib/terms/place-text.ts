import type { PlaceCues } from '../model/market';
import { foldOf } from './phrase-letters';
import type { Place } from './place-chain';

/** Cues by hash: words before a place are read from it outwards, so theirs is of the letters from the last to the first. */
export type CueWords = {
  readonly before: ReadonlySet<number>;
  readonly between: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
  readonly ours: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
  readonly reader: ReadonlySet<number>;
  readonly based: number;
};

export function cueWords({ before, after, between, others, ours, reader }: PlaceCues): CueWords {
  const outwards = (cues: readonly string[]) => new Set(cues.map((cue) => hashOf([...plain(cue)].reverse().join(''))));
  const onwards = (cues: readonly string[]) => new Set(cues.map((cue) => hashOf(plain(cue))));
  return {
    before: outwards(before),
    between: outwards(between),
    others: outwards(others),
    ours: outwards(ours),
    after: onwards(after),
    reader: onwards(reader),
    based: hashOf('based'),
  };
}

const plain = (cue: string) => cue.toLowerCase().replaceAll('-', ' ');
const hashOf = (words: string) => words.split(' ').reduce((hash, word) => joined(hash, wordOf(word)), 0);
const wordOf = (word: string) => [...word].reduce((hash, char) => letter(hash, foldOf(char.charCodeAt(0))), 0);

/** Hashes of 30 bits are small integers to the engine; that two cues' words meet in one is left to chance. */
const letter = (hash: number, fold: number) => (Math.imul(hash, 0x1000193) + fold) & 0x3fffffff;
const joined = (hash: number, word: number) => (Math.imul(hash, 0x9e3779b1) ^ word) & 0x3fffffff;

/** How far a cue may stand from its place, in words. */
const REACH = 8;
const LONGEST_CUE = 4;
/** A sentence's words before a place, the nearest first; filled anew for each place. */
const WORDS = new Int32Array(REACH);

/**
 * Whether the words around a place say that the work is there.
 */
export function isPlaceOfWork(text: string, place: Place, cues: CueWords): boolean {
  return saidBefore(text, place, cues) ?? isNamedBehind(text, place.end, cues);
}

/** Null where no cue stands before the place. */
function saidBefore(text: string, { start, end }: Place, cues: CueWords): boolean | null {
  const count = wordsBefore(text, start);
  if (count === 0) return null;
  if (cues.ours.has(joined(0, WORDS[0]!)) && isBasedBehind(text, end, cues)) return false;
  for (let at = 0; at < count; at++) {
    const cue = longestCue(count, at, cues.before);
    if (cue > 0) {
      if (count === at + cue && text.charCodeAt(end) === COMMA) return speaksToReader(text, end + 1, cues);
      return !isOfOthers(at + cue, Math.min(count, at + cue + 3), cues);
    }
    if (!cues.between.has(joined(0, WORDS[at]!))) return null;
  }
  return null;
}
function longestCue(count: number, at: number, cues: ReadonlySet<number>): number {
  let phrase = 0;
  let found = 0;
  for (let n = 1; n <= LONGEST_CUE && at + n <= count; n++) {
    phrase = joined(phrase, WORDS[at + n - 1]!);
    if (cues.has(phrase)) found = n;
  }
  return found;
}

/** Whoever stands before the cue may be the one who is there: "customers based in". */
function isOfOthers(from: number, to: number, { others }: CueWords): boolean {
  for (let i = from; i < to; i++) if (others.has(joined(0, WORDS[i]!))) return true;
  return false;
}

/** "Leeds based", "Leeds-based". */
function isBasedBehind(text: string, end: number, { based }: CueWords): boolean {
  return isGap(text.charCodeAt(end)) && joined(0, wordAt(text, end + 1)) === based;
}

/** "Based in Leeds, you will …" tells where one works; "Based in Leeds, Acme makes …" where the firm sits. */
function speaksToReader(text: string, from: number, { reader }: CueWords): boolean {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at++;
  return foldOf(text.charCodeAt(at)) === 0 || reader.has(joined(0, wordAt(text, at)));
}

function isNamedBehind(text: string, end: number, { after }: CueWords): boolean {
  let at = end;
  let words = 0;
  let phrase = 0;
  while (words < 2 && at < end + 24) {
    if (isGap(text.charCodeAt(at))) {
      at++;
      continue;
    }
    if (foldOf(text.charCodeAt(at)) === 0) return false;
    phrase = joined(phrase, wordAt(text, at));
    if (after.has(phrase)) return true;
    while (foldOf(text.charCodeAt(at)) !== 0) at++;
    words++;
  }
  return false;
}

function wordAt(text: string, at: number): number {
  let hash = 0;
  for (let i = at; ; i++) {
    const fold = foldOf(text.charCodeAt(i));
    if (fold === 0) return hash;
    hash = letter(hash, fold);
  }
}

/** The words before `at` into `WORDS`, as far as the line and the sentence go; returns how many. */
function wordsBefore(text: string, at: number): number {
  let count = 0;
  let i = at;
  while (i > 0 && count < REACH) {
    const unit = text.charCodeAt(i - 1);
    if (unit === NEWLINE && count === 0 && at - i <= 3) {
      // A heading "Location" over a line that is the place itself.
      i--;
      continue;
    }
    if (unit === NEWLINE || unit === SEMICOLON || (unit === DOT && text.charCodeAt(i) === SPACE)) break;
    if (foldOf(unit) === 0) {
      i--;
      continue;
    }
    let hash = 0;
    for (; i > 0; i--) {
      const fold = foldOf(text.charCodeAt(i - 1));
      if (fold === 0) break;
      hash = letter(hash, fold);
    }
    WORDS[count++] = hash;
  }
  return count;
}

/** Whether only "," "and", "or", "/" stand between two places, so that the second shares what is said of the first. */
export function isListed(text: string, from: number, to: number): boolean {
  return to - from <= 8 && /^(?:\s*[,/&;]\s*|\s+)(?:(?:and|or)\s+)?(?:in\s+)?$/.test(text.slice(from, to));
}

/** Inside an address of a page or a mailbox a name is no place. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === AT || before === UNDERSCORE || before === HASH || after === UNDERSCORE || after === AT) return true;
  if (before === DOT && text.charCodeAt(start - 2) > SPACE) return isAscii(text.charCodeAt(start - 2));
  if (after === DOT && isSmall(text.charCodeAt(end + 1))) return true;
  if (before !== SLASH && before !== HYPHEN && before !== EQUALS) return false;
  const from = Math.max(text.lastIndexOf(' ', start), text.lastIndexOf('\n', start)) + 1;
  return text.slice(from, start).includes('://') || text.startsWith('www.', from);
}

const NEWLINE = 10;
const SPACE = 32;
const COMMA = 44;
const HASH = 35;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const SEMICOLON = 59;
const EQUALS = 61;
const AT = 64;
const UNDERSCORE = 95;
const isSpace = (unit: number) => unit === SPACE || unit === 0xa0;
const isGap = (unit: number) => isSpace(unit) || unit === HYPHEN;
const isSmall = (unit: number) => unit >= 97 && unit <= 122;
const isAscii = (unit: number) => isSmall(unit) || (unit >= 48 && unit <= 57);
