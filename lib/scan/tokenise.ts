import { AMPERSAND, BULLET, CLASS, COLON, DOT, HASH, NEWLINE, OTHER, PLUS, SPACE, STAR, wideClass } from './characters';
import { type Dictionary, maybeKnown } from './dictionary';
import { splitGlued } from './glued';
import { classAt, find, findInflected, findRange, findWithDot, findWithSuffix, suffixEnd } from './lookup';
import { addressEnd, addressStart, entity, starMask } from './odd';
import { CAPITAL, CAPITALS, NUMBER, push, reserve, type Tokens } from './tokens';

/** Separators that may be more than they look: a bullet, an entity, an address. */
const ODD = STAR | AMPERSAND | COLON | OTHER;
const AT_SIGN = 64;
const LETTER_O = 111;
const LAST_DIGIT = 57;
const DOT_UNIT = 46;

/**
 * One pass over the text: its words into `out`, each looked up in the dictionary. Offsets are UTF-16 units into `text`.
 * Words of web and mail addresses are left out. Behind the last word stands a sentinel at the text's end.
 */
export function tokenise(text: string, words: Dictionary, out: Tokens): void {
  reserve(out, text.length);
  out.count = 0;
  const { bloom } = words;
  const length = text.length;
  let gap = NEWLINE;
  let i = 0;
  while (i < length) {
    let c = text.charCodeAt(i);
    let unit = c < 128 ? CLASS[c]! : wideClass(c);
    if (unit <= 0) {
      const mask = -unit;
      if ((mask & ODD) === 0) {
        gap |= mask;
        i++;
        continue;
      }
      i = passOdd(text, i, mask, words, out, gap);
      gap = passed;
      continue;
    }
    const from = i;
    const first = c !== unit ? CAPITAL : 0;
    let hash = 0;
    let capitals = 0;
    let digits = 0;
    let hump = 0;
    let small = 0;
    do {
      if (unit > 0) {
        hash = (Math.imul(hash, 31) + unit) | 0;
        if (c !== unit) {
          capitals++;
          hump |= small;
          small = 0;
        } else if (unit > LAST_DIGIT) small = 1;
        else digits++;
      }
      if (++i >= length) break;
      c = text.charCodeAt(i);
      unit = c < 128 ? CLASS[c]! : wideClass(c);
    } while (unit >= 0);
    let shape = first;
    if (digits === i - from) shape = NUMBER;
    else if (capitals + digits === i - from) shape |= CAPITALS;
    let id = maybeKnown(bloom, hash) ? find(words, text, from, i, hash) : 0;
    let begin = from;
    if (unit === -PLUS || unit === -HASH) {
      const signed = findWithSuffix(words, text, from, i);
      if (signed !== 0) {
        id = signed;
        i = suffixEnd(text, i);
      }
    }
    if (text.charCodeAt(from - 1) === DOT_UNIT) {
      const dotted = findWithDot(words, text, from, i);
      if (dotted !== 0) {
        id = dotted;
        begin = from - 1;
        gap &= ~DOT;
      }
    }
    if (id === 0) {
      if (isLostBullet(text, from, i, gap)) {
        gap |= BULLET;
        continue;
      }
      const inflected = findInflected(words, text, from, i, hash);
      if (inflected !== 0) {
        id = inflected >> 8;
        shape |= inflected & 255;
      } else if ((hump === 1 || capitals > 1) && shape < CAPITALS && splitGlued(text, from, i, words, out, gap)) {
        gap = 0;
        continue;
      }
    }
    push(out, id, begin, i, gap, shape);
    gap = 0;
  }
  push(out, 0, length, length, gap | NEWLINE, 0);
  out.count--;
}

/** "preferred:o General": a letter "o" that was a bullet once. */
function isLostBullet(text: string, from: number, to: number, gap: number): boolean {
  return (
    to - from === 1 && text.charCodeAt(from) === LETTER_O && gap !== SPACE && gap !== 0 && classAt(text, to) === -SPACE
  );
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
