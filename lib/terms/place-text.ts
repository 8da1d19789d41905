import type { PlaceCues } from '../model/market';
import { foldOf, wordHash } from './phrase-letters';
import type { Place } from './place-chain';

export type CueWords = {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  readonly ours: ReadonlySet<string>;
  readonly reader: ReadonlySet<string>;
  /** Nearest words of cues, by `nearHash`: beside any other word no cue is looked for. */
  readonly near: { readonly before: Uint8Array; readonly after: Uint8Array };
};

const NEAR_BITS = 0xfff;

export function cueWords({ before, after, between, others, ours, reader }: PlaceCues): CueWords {
  const set = (words: readonly string[]) => new Set(words.map((word) => word.toLowerCase().replaceAll('-', ' ')));
  const lastOf = (cue: string) => cue.slice(cue.lastIndexOf(' ') + 1);
  const firstOf = (cue: string) => cue.split(' ')[0]!;
  return {
    before: set(before),
    after: set(after),
    between: set(between),
    others: set(others),
    ours: set(ours),
    reader: set(reader),
    near: {
      before: near([...set(before), ...set(between), ...set(ours)].map(lastOf).map(reversed)),
      after: near([...set(after)].map(firstOf)),
    },
  };
}

const reversed = (word: string) => [...word].reverse().join('');

function near(words: readonly string[]): Uint8Array {
  const filter = new Uint8Array(NEAR_BITS + 1);
  for (const word of words) filter[wordHash(word) & NEAR_BITS] = 1;
  return filter;
}

const BASED = /^[\s-]based/;

/** How far a cue may stand from its place, in words. */
const REACH = 8;

/**
 * Whether the words around a place say that the work is there.
 */
export function isPlaceOfWork(text: string, place: Place, cues: CueWords): boolean {
  const { near } = cues;
  const said = near.before[hashBefore(text, place.start) & NEAR_BITS] === 1 ? saidBefore(text, place, cues) : null;
  if (said !== null) return said;
  return near.after[hashAfter(text, place.end) & NEAR_BITS] === 1 && isNamedBehind(text, place.end, cues);
}

/** The hash of the word before a place, from its last letter to its first. */
function hashBefore(text: string, at: number): number {
  let i = at;
  while (i > 0 && foldOf(text.charCodeAt(i - 1)) === 0) i--;
  let hash = 0;
  for (; i > 0; i--) {
    const fold = foldOf(text.charCodeAt(i - 1));
    if (fold === 0) break;
    hash = (Math.imul(hash, 0x1000193) + fold) | 0;
  }
  return hash;
}

function hashAfter(text: string, at: number): number {
  let i = at;
  while (i < text.length && foldOf(text.charCodeAt(i)) === 0) i++;
  let hash = 0;
  for (; i < text.length; i++) {
    const fold = foldOf(text.charCodeAt(i));
    if (fold === 0) break;
    hash = (Math.imul(hash, 0x1000193) + fold) | 0;
  }
  return hash;
}

/** Null where no cue stands before the place. */
function saidBefore(text: string, place: Place, cues: CueWords): boolean | null {
  const before = wordsBefore(text, place.start, REACH);
  const [nearest] = before;
  if (nearest === undefined) return null;
  if (cues.ours.has(nearest) && BASED.test(text.slice(place.end, place.end + 7))) return false;
  let at = 0;
  for (;;) {
    const cue = longestCue(before, at, cues.before);
    if (cue > 0) {
      if (before.length === at + cue && text[place.end] === ',') return speaksToReader(text, place.end, cues);
      return !before.slice(at + cue, at + cue + 3).some((word) => cues.others.has(word));
    }
    const word = before[at];
    if (word === undefined || !cues.between.has(word)) break;
    at++;
  }
  return null;
}

/** "Based in Leeds, you will …" tells where one works; "Based in Leeds, Acme makes …" where the firm sits. */
function speaksToReader(text: string, end: number, { reader }: CueWords): boolean {
  const word = /^,\s*([\p{L}]+)/u.exec(text.slice(end, end + 24))?.[1];
  return word === undefined || reader.has(word.toLowerCase());
}

function longestCue(before: readonly string[], at: number, cues: ReadonlySet<string>): number {
  let phrase = '';
  let found = 0;
  for (let n = 1; n <= 4 && at + n <= before.length; n++) {
    phrase = n === 1 ? before[at]! : `${before[at + n - 1]} ${phrase}`;
    if (cues.has(phrase)) found = n;
  }
  return found;
}

function isNamedBehind(text: string, end: number, cues: CueWords): boolean {
  const words: string[] = [];
  let i = end;
  while (words.length < 2 && i < text.length && i < end + 24) {
    const unit = text.charCodeAt(i);
    if (foldOf(unit) === 0) {
      if (unit !== 32 && unit !== 45 && unit !== 0xa0) break;
      i++;
      continue;
    }
    const from = i;
    while (i < text.length && foldOf(text.charCodeAt(i)) !== 0) i++;
    words.push(text.slice(from, i).toLowerCase());
  }
  return words.length > 0 && (cues.after.has(words[0]!) || cues.after.has(words.join(' ')));
}

/** The words before `at`, nearest first, as far as the line and the sentence go, `most` of them. */
function wordsBefore(text: string, at: number, most: number): string[] {
  const words: string[] = [];
  let i = at;
  while (i > 0 && words.length < most) {
    const unit = text.charCodeAt(i - 1);
    if (unit === 10 && words.length === 0 && at - i <= 3) {
      // A heading "Location" over a line that is the place itself.
      i--;
      continue;
    }
    if (unit === 10 || unit === 59 || (unit === 46 && text.charCodeAt(i) === 32)) break;
    if (foldOf(unit) === 0) {
      i--;
      continue;
    }
    const end = i;
    while (i > 0 && foldOf(text.charCodeAt(i - 1)) !== 0) i--;
    words.push(text.slice(i, end).toLowerCase());
  }
  return words;
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

const SPACE = 32;
const HASH = 35;
const HYPHEN = 45;
const DOT = 46;
const SLASH = 47;
const EQUALS = 61;
const AT = 64;
const UNDERSCORE = 95;
const isSmall = (unit: number) => unit >= 97 && unit <= 122;
const isAscii = (unit: number) => isSmall(unit) || (unit >= 48 && unit <= 57);
