import { classAt } from './lookup';
import type { Tokens } from './tokens';

/** One letter of an abbreviation may be small inside it: "ReST". */
const SHORTEST_WITH_SLIP = 4;
const ABBREVIATION = /^[A-Z]+$/;

/** Whether the words `first` to `last` have the very capitals of `printed`; separators, a plural and digits apart. */
export function hasPrintedCapitals(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  printed: string,
): boolean {
  const end = tokens.end[last]!;
  let slips = printed.length >= SHORTEST_WITH_SLIP && ABBREVIATION.test(printed) ? 1 : 0;
  let p = 0;
  for (let i = tokens.start[first]!; i < end; i++) {
    const unit = classAt(text, i);
    if (unit <= 0 && text[i] !== '+' && text[i] !== '#') continue;
    while (p < printed.length && classAt(printed, p) <= 0 && printed[p] !== '+' && printed[p] !== '#') p++;
    if (p === printed.length) return true;
    if (text[i] !== printed[p] && (slips-- === 0 || p === 0 || p === printed.length - 1)) return false;
    p++;
  }
  return true;
}
