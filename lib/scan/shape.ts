import { classAt } from './lookup';
import { CAPITAL, CAPITALS, NUMBER } from './tokens';

const SMALL_A = 97;
const LAST_DIGIT = 57;

/** The capitals and digits of the word `[from, to)`, as bits of `tokens.ts`. */
export function shapeOfWord(text: string, from: number, to: number): number {
  let capitals = 0;
  let digits = 0;
  for (let i = from; i < to; i++) {
    const unit = classAt(text, i);
    if (unit !== text.charCodeAt(i)) capitals += unit > 0 ? 1 : 0;
    else if (unit <= LAST_DIGIT) digits++;
  }
  if (digits === to - from) return NUMBER;
  const first = classAt(text, from) === text.charCodeAt(from) ? 0 : CAPITAL;
  return capitals + digits === to - from ? first | CAPITALS : first;
}

/** Whether a word has a capital behind a small letter, or more capitals than one: only then may it be two words. */
export function isHumped(text: string, from: number, to: number): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const unit = classAt(text, i);
    if (unit <= 0 || unit === text.charCodeAt(i)) continue;
    if (++capitals > 1 || (i > from && text.charCodeAt(i - 1) >= SMALL_A)) return true;
  }
  return false;
}
