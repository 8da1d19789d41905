import { BULLET, NEWLINE, QUOTE, SPACE } from './characters';
import { classAt } from './lookup';

const isBlank = (unit: number) => unit === -SPACE || unit === -NEWLINE;

/** "* item" and the glued "standards* item" are bullets; "**bold**" and "*so*" are not. */
export function starMask(text: string, i: number): number {
  const alone = text[i - 1] !== '*' && text[i + 1] !== '*';
  return alone && isBlank(classAt(text, i + 1)) ? BULLET : QUOTE;
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
