/** Units the table knows: Latin with its accents. Whatever lies above is no letter to the phrase pass. */
export const LATIN = 0x250;

/** The lower-case unit of every letter and digit, 0 for everything else. */
export const FOLD = Uint16Array.from({ length: LATIN }, (_, unit) => {
  const char = String.fromCharCode(unit);
  return /[\p{L}\p{N}]/u.test(char) && unit !== 0xaa && unit !== 0xba ? char.toLowerCase().charCodeAt(0) : 0;
});

export const foldOf = (unit: number): number => (unit < LATIN ? FOLD[unit]! : 0);

export const isLower = (unit: number): boolean => foldOf(unit) === unit && !(unit >= 48 && unit <= 57);
export const isUpper = (unit: number): boolean => foldOf(unit) !== 0 && foldOf(unit) !== unit;

/** Whether a word may begin at `at`: also inside "OnsiteWe", where the source lost a line break. */
export function isWordEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return foldOf(before) === 0 || foldOf(after) === 0 || (isLower(before) && isUpper(after));
}

/** The hash that a pass has at the end of the word `text`. */
export function wordHash(text: string): number {
  let hash = 0;
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 0x1000193) + foldOf(text.charCodeAt(i))) | 0;
  return hash;
}
