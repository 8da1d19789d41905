/** A phrase the scanner was given: its words as the vocabulary has them, and whose it is; no skill, a phrase that blocks. */
export type OraclePhrase = { readonly words: readonly string[]; readonly skill: string | null };

const INVISIBLE = '[\\u200b-\\u200f\\u2060\\ufeff\\u00ad]*';
const BLANK = '[ \\t\\f\\v\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]';
const BEFORE = `(?<![\\p{L}\\p{N}]${INVISIBLE})`;
const AFTER = `(?!${INVISIBLE}[\\p{L}\\p{N}])`;

/**
 * What may stand between the words of one name: blanks, dots, hyphens, slashes (blanks around them or not), apostrophes,
 * a blank with a quotation mark, or nothing but a sign; and one line break where the text was wrapped (before a small letter).
 */
const JOINER = [
  `${INVISIBLE}(?:${BLANK}${INVISIBLE})+`,
  '\\.+',
  '[-_\\u2010-\\u2012]+',
  `(?:${BLANK}*[/\\\\\\uff0f\\u2044])+${BLANK}*`,
  "['\\u2018\\u2019\\u02bc\\u00b4\\u2032]+",
  `["\`\\u201c-\\u201e\\u00ab\\u00bb\\u2033]+(?:${BLANK}["\`\\u201c-\\u201e\\u00ab\\u00bb\\u2033]*)+`,
  `(?:${BLANK}+["\`\\u201c-\\u201e\\u00ab\\u00bb\\u2033]+)+${BLANK}*`,
  '\\n(?=\\p{Ll})',
].join('|');

/** The places of web and mail addresses: their words are no names. */
const ADDRESS = /[\p{L}\p{N}]*:\/\/[^\s|<>"()]*|[^\s|<>"()]*[\p{L}\p{N}]@[\p{L}\p{N}][^\s|<>"()]*/gu;

const either = (unit: string): string =>
  unit === '.' ? '\\.' : unit === unit.toUpperCase() ? unit : `[${unit}${unit.toUpperCase()}]`;

/** One word, invisible units anywhere in it; a plural "s" or the digits of a version behind it. */
function word(text: string, known: ReadonlySet<string>): string {
  if (text === 'and') return '(?:[aA][nN][dD]|&(?:amp;)?)';
  const letters = text.replace(/[+#]+$/, '');
  const signs = text.slice(letters.length).replace(/\+/g, '\\+');
  const body = [...letters].map((unit) => either(unit) + INVISIBLE).join('');
  if (letters.startsWith('.')) return `(?<![\\p{L}\\p{N}])${body}`;
  if (signs !== '' || letters.length < 2) return body + signs;
  const isKnown = known.has(`${letters}s`);
  const endings = isKnown && letters.length < 3 ? [] : [isKnown || letters.length > 4 ? '[sS]' : 's'];
  if (!/\d$/.test(letters)) endings.push(`\\d(?:${INVISIBLE}\\d)*`);
  return endings.length === 0 ? body : `${body}(?:(?:${endings.join('|')})${INVISIBLE})?`;
}

/** What stands between two words. A sign needs nothing there: "C++17", "R&D". */
function between(left: string, right: string): string {
  const joiner = `(?:${JOINER})${INVISIBLE}`;
  if (/[+#]$/.test(left)) return `${INVISIBLE}(?:${joiner})?`;
  if (right === 'and') return `(?:(?:${joiner})?(?=&)|${joiner})`;
  return left === 'and' ? `(?:(?<=&|&amp;)${INVISIBLE}(?:${joiner})?|${joiner})` : joiner;
}

function patternOf(words: readonly string[], known: ReadonlySet<string>): RegExp {
  const body = words.map((each, i) => word(each, known) + (i + 1 < words.length ? between(each, words[i + 1]!) : ''));
  return new RegExp(`${BEFORE}${body.join('')}${/[+#]$/.test(words.at(-1)!) ? '' : AFTER}`, 'uy');
}

export type Oracle = (text: string) => string[];

/**
 * The slow way to find the same names, policy off: at every place where a word begins one regular expression a phrase, and
 * the longest that fits. Listed normalisations: capitals, invisible units, the joiners above, "&" for "and", a plural "s",
 * a version's digits, addresses left out. `others` are the words of cues: a plural that the vocabulary knows may shout its "S".
 */
export function makeOracle(phrases: readonly OraclePhrase[], others: readonly string[]): Oracle {
  const known = new Set([...phrases.flatMap(({ words }) => words), ...others]);
  // Of two that fit as long, the one with more letters of its own: "NATS" is no plural.
  const byLetters = [...phrases].sort((a, b) => b.words.join('').length - a.words.join('').length);
  const patterns = byLetters.map(({ words, skill }) => ({
    skill,
    first: words[0]!.replace(/^\./, '')[0]!,
    pattern: patternOf(words, known),
  }));
  return (text) => {
    const readable = text.replace(ADDRESS, (address) => '|'.repeat(address.length));
    const found: string[] = [];
    for (let at = 0; at < readable.length; ) {
      let end = at;
      let skill: string | null = null;
      const unit = readable[at] === '.' ? readable.charAt(at + 1) : readable.charAt(at);
      for (const { first, pattern, skill: its } of patterns) {
        if (first !== unit.toLowerCase() && !(first === 'a' && unit === '&')) continue;
        pattern.lastIndex = at;
        const match = pattern.exec(readable);
        if (match === null || at + match[0].length <= end) continue;
        end = at + match[0].length;
        skill = its;
      }
      if (skill !== null) found.push(`${skill} ${at}-${end}`);
      at = Math.max(end, at + 1);
    }
    return found;
  };
}
