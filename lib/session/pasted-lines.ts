/** The signs that lists are pasted with. */
const SIGN = /^\s*(?:[•·▪‣◦●○*–—-]|\d{1,2}[.)])\s+/u;

/** The lines of a pasted text, blank ones and the signs of its list left out. */
export function pastedLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replace(SIGN, '').trim())
    .filter(Boolean);
}
