import { BULLET, NEWLINE, OTHER, QUOTE, SPACE } from './characters';
import { classAt } from './lookup';

const NAMED: Readonly<Record<string, number>> = {
  nbsp: SPACE,
  lt: OTHER,
  gt: OTHER,
  quot: QUOTE,
  apos: QUOTE,
  '#39': QUOTE,
};

const isBlank = (unit: number) => unit === -SPACE || unit === -NEWLINE;

/** "* item" and the glued "standards* item" are bullets; "**bold**" and "*so*" are not. */
export function starMask(text: string, i: number): number {
  const alone = text[i - 1] !== '*' && text[i + 1] !== '*';
  return alone && isBlank(classAt(text, i + 1)) ? BULLET : QUOTE;
}

/** The end of an HTML entity left in the text, or 0; "&" itself and "&amp;" read as the word "and". */
export function entity(text: string, i: number): { readonly end: number; readonly mask: number } | null {
  const end = text.indexOf(';', i);
  if (end < 0 || end - i > 6) return null;
  const name = text.slice(i + 1, end);
  if (name === 'amp') return { end: end + 1, mask: 0 };
  const mask = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  return mask === undefined ? null : { end: end + 1, mask };
}

const STOPS_ADDRESS = /[\s|<>"()]/;

/** Where an address that holds the unit at `i` ends: at a blank, a bar, an angle, a bracket, or where "..." cut it short. */
export function addressEnd(text: string, i: number): number {
  let end = i;
  while (end < text.length && !STOPS_ADDRESS.test(text[end]!) && !text.startsWith('...', end)) end++;
  return end;
}

/** Where it begins. */
export function addressStart(text: string, i: number): number {
  let start = i;
  while (start > 0 && !STOPS_ADDRESS.test(text[start - 1]!)) start--;
  return start;
}
