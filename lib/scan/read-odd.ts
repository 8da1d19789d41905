import { AMPERSAND, BULLET, COLON, DOT, OTHER, SPACE, STAR } from './characters';
import { type Dictionary, grow } from './dictionary';
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
import { entity, tag } from './markup';
import { addressEnd, addressStart, starMask } from './odd';
import { ODD } from './read-plain';
import { isHumped, shapeOfWord } from './shape';
import { CAPITALS, push, type Tokens } from './tokens';

const BLANK = 32;
const AT_SIGN = 64;
const LESS_SIGN = 60;
const LETTER_O = 111;

/** Reads the one separator or word at unit `at`, of whatever kind; the offset behind it. */
export function readOdd(text: string, at: number, words: Dictionary, out: Tokens): number {
  const unit = classAt(text, at);
  if (unit > 0) return readWord(text, at, words, out);
  if ((-unit & ODD) !== 0) return passOdd(text, at, -unit, words, out);
  out.between |= -unit;
  return at + 1;
}

function readWord(text: string, from: number, words: Dictionary, out: Tokens): number {
  let hash = 0;
  let to = from;
  for (let unit = classAt(text, to); unit >= 0; unit = classAt(text, ++to)) if (unit > 0) hash = grow(hash, unit);
  const signed = findWithSuffix(words, text, from, to);
  const dotted = (out.between & DOT) === 0 ? 0 : findWithDot(words, text, from, to);
  let found = dotted || signed || find(words, hash);
  let looks = shapeOfWord(text, from, to);
  if (found === 0) {
    const inflected = findInflected(words, text, from, to, hash);
    found = inflected >> 8;
    looks |= inflected & 255;
  }
  const kept = found === 0 ? wordBeforeBullet(text, from, to, words, hash) : 0;
  if (kept !== 0) {
    push(out, kept, from, to - 1, looks);
    out.between = BULLET | SPACE;
    return to + 1;
  }
  if (found === 0 && isLostBullet(text, from, to, out.between)) {
    out.between |= BULLET;
    return to;
  }
  if (found === 0 && looks < CAPITALS && isHumped(text, from, to) && splitGlued(text, from, to, words, out)) return to;
  if (dotted !== 0) out.between &= ~DOT;
  const end = signed === 0 ? to : suffixEnd(text, to);
  push(out, found, dotted === 0 ? from : from - 1, end, looks);
  return end;
}

const LETTERS_BEFORE_BULLET = 4;

/** "Composeo Move": the word without a bullet "o" that stuck to it, or 0. */
function wordBeforeBullet(text: string, from: number, to: number, words: Dictionary, hash: number): number {
  if (to - from <= LETTERS_BEFORE_BULLET || text.charCodeAt(to) !== BLANK) return 0;
  return findBeforeBullet(words, text, to, hash);
}

/** "preferred:o General": a letter "o" that was a bullet once. */
function isLostBullet(text: string, from: number, to: number, gap: number): boolean {
  if (to - from > 1 || text.charCodeAt(from) !== LETTER_O) return false;
  return gap !== SPACE && gap !== 0 && classAt(text, to) === -SPACE;
}

function passOdd(text: string, i: number, mask: number, words: Dictionary, out: Tokens): number {
  if (mask === STAR) {
    out.between |= starMask(text, i);
    return i + 1;
  }
  if (mask === AMPERSAND) return passAmpersand(text, i, words, out);
  if (mask === COLON && text.startsWith('//', i + 1)) {
    // The scheme before it ("https") is no demand either.
    if (out.count > 0 && out.end[out.count - 1] === i) out.id[out.count - 1] = 0;
    out.between |= OTHER;
    return addressEnd(text, i);
  }
  if (text.charCodeAt(i) === AT_SIGN && classAt(text, i - 1) > 0 && classAt(text, i + 1) > 0) {
    const start = addressStart(text, i);
    while (out.count > 0 && out.start[out.count - 1]! >= start) out.between |= out.gap[--out.count]!;
    out.between |= OTHER;
    return addressEnd(text, i);
  }
  if (text.charCodeAt(i) === LESS_SIGN) {
    const left = tag(text, i + 1);
    if (left !== null) {
      out.between |= left.mask;
      return left.end;
    }
  }
  out.between |= mask;
  return i + 1;
}

function passAmpersand(text: string, i: number, words: Dictionary, out: Tokens): number {
  const left = entity(text, i);
  if (left !== null && left.mask !== 0) {
    out.between |= left.mask;
    return left.end;
  }
  push(out, findRange(words, 'and', 0, 3), i, i + 1, 0);
  return left === null ? i + 1 : left.end;
}
