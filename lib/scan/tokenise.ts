import { AMPERSAND, BULLET, CLASS, COLON, DOT, NEWLINE, OTHER, SPACE, STAR, wideClass } from './characters';
import { type Dictionary, GROWTH, maybeKnown } from './dictionary';
import { splitGlued } from './glued';
import {
  classAt,
  find,
  findBeforeBullet,
  findInflected,
  findRange,
  findWithDot,
  findWithSuffix,
  suffixEnd,
} from './lookup';
import { addressEnd, addressStart, entity, starMask } from './odd';
import { CAPITAL, CAPITALS, NUMBER, push, reserve, type Tokens } from './tokens';

/** Separators that may be more than they look: a bullet, an entity, an address. */
const ODD = STAR | AMPERSAND | COLON | OTHER;
const BLANK = 32;
const PLUS_SIGN = 43;
const HASH_SIGN = 35;
const AT_SIGN = 64;
const LETTER_A = 97;
const LETTER_O = 111;
const LETTER_S = 115;
const LETTERS = 26;
const LETTERS_BEFORE_BULLET = 4;
const LAST_DIGIT = 57;

/**
 * One pass over the text: its words into `out`, each looked up in the dictionary. Offsets are UTF-16 units into `text`.
 * Words of web and mail addresses are left out. Behind the last word stands a sentinel at the text's end.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the one hot loop; its parts as functions cost half its speed.
export function tokenise(text: string, words: Dictionary, out: Tokens): void {
  reserve(out, text.length);
  out.count = 0;
  const { bloom } = words;
  const { id, start, end, gap, shape } = out;
  const classes = CLASS;
  const length = text.length;
  let between = NEWLINE;
  let i = 0;
  while (i < length) {
    let c = text.charCodeAt(i);
    let unit = c < 128 ? classes[c]! : wideClass(c);
    if (unit <= 0) {
      if ((-unit & ODD) === 0) {
        between |= -unit;
        i++;
      } else {
        i = passOdd(text, i, -unit, words, out, between);
        between = passed;
      }
      continue;
    }
    const from = i;
    const first = c !== unit ? CAPITAL : 0;
    let hash = 0;
    let capitals = 0;
    let digits = 0;
    let humps = 0;
    do {
      // Nearly every letter is a small one: it pays to ask nothing else of it.
      if ((c - LETTER_A) >>> 0 < LETTERS) hash = (Math.imul(hash, GROWTH) + c) | 0;
      else {
        if (c < 128) unit = classes[c]!;
        else unit = wideClass(c);
        if (unit < 0) break;
        if (unit > 0) {
          hash = (Math.imul(hash, GROWTH) + unit) | 0;
          if (c !== unit) {
            capitals++;
            if (i > from && text.charCodeAt(i - 1) >= LETTER_A) humps++;
          } else if (unit <= LAST_DIGIT) digits++;
        }
      }
      c = ++i < length ? text.charCodeAt(i) : 0;
    } while (i < length);
    const size = i - from;
    let found = maybeKnown(bloom, hash) ? find(words, hash) : 0;
    let looks = first;
    if (digits !== 0 && digits === size) looks = NUMBER;
    else if (capitals + digits === size) looks |= CAPITALS;
    let begin = from;
    if (c === PLUS_SIGN || c === HASH_SIGN) {
      const signed = findWithSuffix(words, text, from, i);
      if (signed !== 0) {
        found = signed;
        i = suffixEnd(text, i);
        c = 0;
      }
    }
    if ((between & DOT) !== 0) {
      const dotted = findWithDot(words, text, from, i);
      if (dotted !== 0) {
        found = dotted;
        begin = from - 1;
        between &= ~DOT;
      }
    }
    if (found === 0) {
      const last = text.charCodeAt(i - 1) | 32;
      if (last === LETTER_S || last <= LAST_DIGIT) {
        const inflected = findInflected(words, text, from, i, hash);
        found = inflected >> 8;
        looks |= inflected & 255;
      }
      if (found === 0) {
        if (last === LETTER_O && c === BLANK && size > LETTERS_BEFORE_BULLET) {
          const kept = findBeforeBullet(words, text, i, hash);
          if (kept !== 0) {
            push(out, kept, from, i - 1, between, looks);
            between = BULLET | SPACE;
            i++;
            continue;
          }
        }
        if (size === 1 && isLostBullet(text, from, between)) {
          between |= BULLET;
          continue;
        }
        if ((humps > 0 || capitals > 1) && looks < CAPITALS && splitGlued(text, from, i, words, out, between)) {
          between = 0;
          continue;
        }
      }
    }
    const at = out.count++;
    id[at] = found;
    start[at] = begin;
    end[at] = i;
    gap[at] = between;
    shape[at] = looks;
    between = 0;
    if (c === BLANK) {
      between = SPACE;
      i++;
    }
  }
  push(out, 0, length, length, between | NEWLINE, 0);
  out.count--;
}

/** "preferred:o General": a letter "o" that was a bullet once. */
function isLostBullet(text: string, at: number, gap: number): boolean {
  return text.charCodeAt(at) === LETTER_O && gap !== SPACE && gap !== 0 && classAt(text, at + 1) === -SPACE;
}

/** The separators met by the last `passOdd`, joined to those before it. */
let passed = 0;

function passOdd(text: string, i: number, mask: number, words: Dictionary, out: Tokens, gap: number): number {
  passed = gap | mask;
  if (mask === STAR) {
    passed = gap | starMask(text, i);
    return i + 1;
  }
  if (mask === AMPERSAND) return passAmpersand(text, i, words, out, gap);
  if (mask === COLON && text.startsWith('//', i + 1)) {
    // The scheme before it ("https") is no demand either.
    if (out.count > 0 && out.end[out.count - 1] === i) out.id[out.count - 1] = 0;
    passed = gap | OTHER;
    return addressEnd(text, i);
  }
  if (text.charCodeAt(i) === AT_SIGN && classAt(text, i - 1) > 0 && classAt(text, i + 1) > 0) {
    const start = addressStart(text, i);
    while (out.count > 0 && out.start[out.count - 1]! >= start) gap |= out.gap[--out.count]!;
    passed = gap | OTHER;
    return addressEnd(text, i);
  }
  return i + 1;
}

function passAmpersand(text: string, i: number, words: Dictionary, out: Tokens, gap: number): number {
  const left = entity(text, i);
  if (left !== null && left.mask !== 0) {
    passed = gap | left.mask;
    return left.end;
  }
  push(out, findRange(words, 'and', 0, 3), i, i + 1, gap, 0);
  passed = 0;
  return left === null ? i + 1 : left.end;
}
