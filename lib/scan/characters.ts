/**
 * What every UTF-16 unit is to the scanner: a positive number is a letter or digit (its lower-case code), zero is
 * invisible (zero-width, soft hyphen), a negative number is a separator, `-mask` of the bits below.
 */
export const SPACE = 1;
export const DOT = 1 << 1;
export const HYPHEN = 1 << 2;
export const SLASH = 1 << 3;
export const APOSTROPHE = 1 << 4;
export const COMMA = 1 << 5;
export const SEMICOLON = 1 << 6;
export const COLON = 1 << 7;
export const OPEN = 1 << 8;
export const CLOSE = 1 << 9;
export const NEWLINE = 1 << 10;
export const BULLET = 1 << 11;
export const STAR = 1 << 12;
export const PIPE = 1 << 13;
export const QUOTE = 1 << 14;
export const PLUS = 1 << 15;
export const HASH = 1 << 16;
export const AMPERSAND = 1 << 17;
export const STOP = 1 << 18;
export const DASH = 1 << 19;
export const MONEY = 1 << 20;
export const OTHER = 1 << 21;
/** Where the source lost a line break: "OnsiteWe build". */
export const SEAM = 1 << 22;
export const PERCENT = 1 << 23;

/** Any mark that may begin a line. */
export const LINE = NEWLINE | BULLET | SEAM;

const ASCII: Readonly<Record<string, number>> = {
  ' \t\f\v': SPACE,
  '.': DOT,
  '-_': HYPHEN,
  '/\\': SLASH,
  "'": APOSTROPHE,
  ',': COMMA,
  ';': SEMICOLON,
  ':': COLON,
  '([{': OPEN,
  ')]}': CLOSE,
  '\n\r': NEWLINE,
  '*': STAR,
  '|': PIPE,
  '"`': QUOTE,
  '+': PLUS,
  '#': HASH,
  '&': AMPERSAND,
  '!?': STOP,
  $: MONEY,
  '%': PERCENT,
};

/** Of the first 128 units. */
export const CLASS = Int32Array.from({ length: 128 }, (_, c) => {
  const char = String.fromCharCode(c);
  if (/[a-z0-9]/i.test(char)) return char.toLowerCase().charCodeAt(0);
  for (const [chars, bit] of Object.entries(ASCII)) if (chars.includes(char)) return -bit;
  return -OTHER;
});

const WIDE: ReadonlyMap<number, number> = new Map(
  (
    [
      ['\u00a0\u1680\u202f\u205f\u3000', SPACE],
      ['\u2010\u2011\u2012', HYPHEN],
      ['\u2013\u2014\u2015\u2212', DASH],
      ['\u2018\u2019\u02bc\u00b4\u2032', APOSTROPHE],
      ['\u201a\u2026\u3001\uff0c', COMMA],
      ['\u201c\u201d\u201e\u00ab\u00bb\u2033', QUOTE],
      [
        '\u2022\u00b7\u2023\u2043\u2219\u25aa\u25ab\u25cf\u25cb\u25e6\u25a0\u25a1\u25c6\u25ba\u25b6\u2713\u2714\u2726\u27a2\u27a4\uf0b7\uf0a7\uf076\uf02d',
        BULLET,
      ],
      ['\u0085\u2028\u2029', NEWLINE],
      ['\u00a3\u20ac\u00a5', MONEY],
      ['\uff0f\u2044', SLASH],
      ['\uff08', OPEN],
      ['\uff09', CLOSE],
    ] as const
  ).flatMap(([chars, bit]) => [...chars].map((char) => [char.charCodeAt(0), -bit] as const)),
);

const invisible = (c: number) => (c >= 0x200b && c <= 0x200f) || c === 0xfeff || c === 0x2060 || c === 0xad;
const letter = (c: number) =>
  (c >= 0xc0 && c <= 0x1fff && c !== 0xd7 && c !== 0xf7) || (c >= 0x3040 && c <= 0xd7ff) || c === 0xaa || c === 0xba;

/** The same for the units the table does not hold: rare in an advert, so a branch and not a larger table. */
export function wideClass(c: number): number {
  if (invisible(c)) return 0;
  const known = WIDE.get(c);
  if (known !== undefined) return known;
  if (c >= 0x2000 && c <= 0x200a) return -SPACE;
  if (c >= 0x2190 || c === 0xa7 || c === 0xa4) return letter(c) ? c : -BULLET;
  if (letter(c)) return String.fromCharCode(c).toLowerCase().charCodeAt(0);
  return -OTHER;
}
