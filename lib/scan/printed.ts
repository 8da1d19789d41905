import { classAt } from './lookup';
import type { Tokens } from './tokens';

/** Whether the words `first` to `last` have the very capitals of `printed`; separators, a plural and digits apart. */
export function hasPrintedCapitals(
  text: string,
  tokens: Tokens,
  first: number,
  last: number,
  printed: string,
): boolean {
  const end = tokens.end[last]!;
  let p = 0;
  for (let i = tokens.start[first]!; i < end; i++) {
    const unit = classAt(text, i);
    if (unit <= 0 && text[i] !== '+' && text[i] !== '#') continue;
    while (p < printed.length && classAt(printed, p) <= 0 && printed[p] !== '+' && printed[p] !== '#') p++;
    if (p === printed.length) return true;
    if (text[i] !== printed[p]) return false;
    p++;
  }
  return true;
}
