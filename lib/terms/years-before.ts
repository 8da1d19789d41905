/** More is what a firm says of itself. */
const MOST_YEARS = 20;
const MOST_MONTHS = 60;
/** So much before the unit may hold the number: "between twelve (12) and fifteen". */
const WINDOW = 44;

export type YearsSaid = {
  /** In years, so that six months are 0.5; of a range the lower end. */
  readonly value: number;
  /** Where the number begins. */
  readonly start: number;
};

/** The source lost a line break: "Requirements5+ years", "equivalent.3+ years". */
const GLUED = '(?<=\\p{Ll}{4}|\\p{L}[.)])(?=\\d)';

const patterns = new WeakMap<readonly string[], RegExp>();

/** "5", "5+", "five", "three (3)", "5-7", "between 3 and 5", "6 months to 3", "a decade": the number that ends at `at`. */
export function yearsBefore(text: string, at: number, unit: string, numbers: readonly string[]): YearsSaid | null {
  const from = Math.max(0, at - WINDOW);
  const window = text.slice(from, at);
  if (/^decade$/i.test(unit)) return decadeBefore(window, from);
  const match = patternOf(numbers).exec(window);
  if (!match) return null;
  const ofMonths = match[2] !== undefined || /^month/i.test(unit);
  const value = readNumber(match[1]!, numbers);
  if (value <= 0 || value > (ofMonths ? MOST_MONTHS : MOST_YEARS)) return null;
  return { value: ofMonths ? Math.round((value / 12) * 100) / 100 : value, start: from + match.index };
}

function decadeBefore(window: string, from: number): YearsSaid | null {
  const match = /(?<!\p{L})(half\s+a|a|one)\s+$/iu.exec(window);
  return match && { value: /^half/i.test(match[1]!) ? 5 : 10, start: from + match.index };
}

function patternOf(numbers: readonly string[]): RegExp {
  const known = patterns.get(numbers);
  if (known) return known;
  const one = `(?:\\d{1,2}|${numbers.join('|')})`;
  const again = '(?:\\s*\\(\\s*\\d{1,2}\\s*\\+?\\s*\\))?\\s*(?:\\+|plus)?';
  const range = `(?:\\s*(?:-|–|—|−|to|or|(?<=between\\s+${one}\\s*)and)\\s*${one}${again})?`;
  const made = new RegExp(
    `(?:(?<![\\p{L}\\d.,$£€])|${GLUED})(${one})${again}(?:\\s*(month)s?(?=\\s*(?:-|–|to)))?${range}\\s*(?:or\\s+more\\s*|plus\\s*|full\\s*)?[-\\s]*$`,
    'iu',
  );
  patterns.set(numbers, made);
  return made;
}

function readNumber(word: string, numbers: readonly string[]): number {
  return /\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()) + 1;
}
