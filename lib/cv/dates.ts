import type { DateWords } from '../model/cv-knowledge';
import type { PartialDate } from '../model/text';

export type DatePatterns = {
  readonly words: DateWords;
  readonly range: RegExp;
  /** Two dates and nothing else: fonts and margins lose the dash between them. */
  readonly pair: RegExp;
  readonly since: RegExp;
  readonly point: RegExp;
  readonly season: RegExp;
};

export type FoundDates = {
  readonly start: PartialDate | null;
  readonly end: PartialDate | null;
  readonly current: boolean;
  /** Where it stood in the text, brackets included. */
  readonly span: readonly [number, number];
  /** A range, "since …" or "… – present", as opposed to a single date. */
  readonly range: boolean;
  /** The words a partial date cannot hold, such as "Summer 2022". */
  readonly lossy: string | null;
};

const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const oneOf = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** The regular expressions for every usual form of a date, from the month names and range words of the dictionary. */
export function datePatterns(words: DateWords): DatePatterns {
  const month = `(?:${oneOf(Object.keys(words.months))})\\.?`;
  const season = `(?:${oneOf(words.seasons)}|[QH][1-4])`;
  const point = [
    `(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${month}(?:\\s+\\d{1,2}(?:st|nd|rd|th)?,?)?[\\s,/.-]*(?:of\\s+)?${YEAR}`,
    `${month}\\s*['’]\\d{2}`,
    `${season},?\\s*(?:of\\s+)?${YEAR}`,
    `${YEAR}[-/.](?:1[0-2]|0?[1-9])(?:[-/.](?:3[01]|[12]\\d|0?[1-9]))?(?!\\d)`,
    `(?:(?:3[01]|[12]\\d|0?[1-9])[-/.])?(?:1[0-2]|0?[1-9])\\s?[-/.]\\s?${YEAR}`,
    `${YEAR}\\s+${month}`,
    YEAR,
  ].join('|');
  const present = `(?:the\\s+)?(?:${oneOf(words.present)})`;
  const dash = `\\s*(?:[-‐-―−~→>]+|\\b(?:${oneOf(words.to)}|t\\s?o)\\b)\\s*`;
  const head = `(?<![\\p{L}\\p{N}])`;
  const tail = `(?![\\p{L}\\p{N}])`;
  // "2016–18" ends a range; "2016-08" is a month.
  const shortEnd = `(?:1[3-9]|[2-6]\\d)(?!\\d)`;
  return {
    words,
    range: new RegExp(
      `${head}(?:(?<start>${point})|(?<month>${month}))${dash}(?:(?<end>${point})|(?<present>${present})|(?<short>${shortEnd}))${tail}|${head}(?<open>${point})\\s*[-–—]\\s*(?=$|[\\t)])`,
      'iu',
    ),
    pair: new RegExp(`^(?<start>${point})\\s+(?:(?<end>${point})|(?<present>${present}))$`, 'iu'),
    since: new RegExp(`${head}(?:${oneOf(words.since)})\\s+(?<start>${point})${tail}`, 'iu'),
    season: new RegExp(`${head}${season}${tail}`, 'iu'),
    point: new RegExp(`${head}(?:${point})${tail}`, 'iu'),
  };
}

/** The first range of a text, or else its first single date; null when it has none. */
export function findDates(text: string, patterns: DatePatterns): FoundDates | null {
  // Every form of a date holds two digits: most lines hold none.
  if (!/\d\d/.test(text)) return null;
  const range = patterns.range.exec(text) ?? patterns.pair.exec(text);
  if (range?.groups) return fromRange(text, range, patterns);
  const since = patterns.since.exec(text);
  if (since?.groups?.start) {
    return found(text, since, patterns, {
      start: partial(since.groups.start, patterns.words),
      end: null,
      current: true,
      range: true,
    });
  }
  const point = patterns.point.exec(text);
  if (!point) return null;
  const date = partial(point[0], patterns.words);
  return found(text, point, patterns, { start: date, end: date, current: false, range: false });
}

function fromRange(text: string, match: RegExpExecArray, patterns: DatePatterns): FoundDates {
  const { words } = patterns;
  const { start = '', month, end, present, short, open } = match.groups ?? {};
  if (open) return found(text, match, patterns, { start: partial(open, words), end: null, current: true, range: true });
  const to = end ? partial(end, words) : short ? `${partial(start, words)?.slice(0, 2)}${short}` : null;
  const from = month ? partial(`${month} ${to?.slice(0, 4)}`, words) : partial(start, words);
  return found(text, match, patterns, { start: from, end: to, current: Boolean(present), range: true });
}

function found(
  text: string,
  match: RegExpExecArray,
  patterns: DatePatterns,
  dates: Pick<FoundDates, 'start' | 'end' | 'current' | 'range'>,
): FoundDates {
  let from = match.index;
  let to = from + match[0].length;
  const before = /[([{]\s*$/.exec(text.slice(0, from));
  const after = /^\s*[)\]}]/.exec(text.slice(to));
  if (before && after) {
    from -= before[0].length;
    to += after[0].length;
  }
  return { ...dates, span: [from, to], lossy: patterns.season.test(match[0]) ? match[0].trim() : null };
}

/** `2021`, `2021-04` or `2021-04-17` of one printed date. */
function partial(printed: string, words: DateWords): PartialDate | null {
  const year = /(?:19[5-9]|20[0-4])\d/.exec(printed)?.[0] ?? shortYear(printed);
  if (!year) return null;
  const named = /\p{L}+/gu;
  for (const [word] of printed.matchAll(named)) {
    const month = words.months[word.toLowerCase()];
    if (month) return `${year}-${pad(month)}`;
  }
  const iso = /^\d{4}[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(printed.trim());
  if (iso) return [year, pad(Number(iso[1])), ...(iso[2] ? [pad(Number(iso[2]))] : [])].join('-');
  const european = /(\d{1,2})\s?[-/.]\s?\d{4}$/.exec(printed.trim());
  return european ? `${year}-${pad(Number(european[1]))}` : year;
}

function shortYear(printed: string): string | null {
  const two = /['’](\d{2})/.exec(printed)?.[1];
  if (!two) return null;
  return Number(two) > 60 ? `19${two}` : `20${two}`;
}

const pad = (n: number) => String(n).padStart(2, '0');
