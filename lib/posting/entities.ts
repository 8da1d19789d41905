const named = new Map(
  (
    'nbsp \u00a0 amp & lt < gt > quot " apos \' ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ ' +
    'bull • middot · hellip … euro € pound £ cent ¢ yen ¥ sect § copy © reg ® trade ™ deg ° plusmn ± sup2 ² sup3 ³ ' +
    'times × divide ÷ frac12 ½ laquo « raquo » lsaquo ‹ rsaquo › iexcl ¡ iquest ¿ szlig ß aelig æ AElig Æ oslash ø ' +
    'Oslash Ø eth ð ETH Ð thorn þ THORN Þ lstrok ł Lstrok Ł rarr → larr ← le ≤ ge ≥ minus − check ✓'
  )
    .split(/ (?=[a-z])/i)
    .map((pair) => pair.split(/ (?=[^ ]|$)/) as [string, string]),
);

/** Accents by the names HTML gives them: `eacute` is e with U+0301. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
  ogon: '\u0328',
  dot: '\u0307',
};

/** Decodes character references once. An unknown name stays as it stands. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,9});?/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named.get(name) ?? accented(name) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function accented(name: string): string | null {
  const accent = accents[name.slice(1)];
  return accent ? (name.charAt(0) + accent).normalize('NFC') : null;
}
