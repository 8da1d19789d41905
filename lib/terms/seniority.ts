import type { Seniority } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import type { Posting } from '../model/posting';

type Known = Pick<Knowledge, 'adverts' | 'titles'>;
type Level = Exclude<Seniority, 'unknown'>;
const LEVELS = ['junior', 'mid', 'senior', 'lead'] as const;

/** So much of the text may say what the title leaves out. */
const READ = 3000;
const FIRST_LINE = 200;
/** Words between the level and the trade: "senior, hands-on Python backend engineer". */
const BETWEEN = 6;

type Patterns = {
  readonly level: RegExp;
  readonly trade: RegExp;
  readonly hiring: RegExp;
  readonly byWord: ReadonlyMap<string, Level>;
};
const made = new WeakMap<object, Patterns>();

/** The level the job is advertised at: from its title; where that is silent, from how the text names the job. */
export function readSeniority({ title, text }: Pick<Posting, 'title' | 'text'>, knowledge: Known): Seniority {
  const patterns = patternsOf(knowledge);
  const titled = title ? levelOfTitle(title, patterns, knowledge) : null;
  return titled ?? levelOfText(text.slice(0, READ), patterns, knowledge) ?? 'unknown';
}

function patternsOf({ adverts, titles }: Known): Patterns {
  const known = made.get(adverts);
  if (known) return known;
  const byWord = new Map<string, Level>();
  for (const level of LEVELS)
    for (const word of [...titles.levels[level], ...adverts.level.words[level]]) byWord.set(word, level);
  const either = (words: Iterable<string>) =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s-]+'))
      .join('|');
  const patterns: Patterns = {
    level: new RegExp(`(?<![\\p{L}\\d])(?:${either(byWord.keys())})(?![\\p{L}\\d])`, 'giu'),
    trade: new RegExp(
      `^(?:[\\s,/&+#.()-]+[\\p{L}\\d+#.'’-]+){0,${BETWEEN}}?[\\s,/()-]+(?:${either(titles.engineering)})(?![\\p{L}])`,
      'iu',
    ),
    hiring: new RegExp(
      `(?<![\\p{L}])(?:${either(adverts.level.hiring)})(?:\\s+(?:an?|our|the|one|talented|passionate|motivated|strong|great|skilled|exceptional|first|next|another|very|\\d+))*[\\s*:_"“]*$`,
      'iu',
    ),
    byWord,
  };
  made.set(adverts, patterns);
  return patterns;
}

function levelsIn(
  text: string,
  { level, byWord }: Patterns,
): { readonly level: Level; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(level)].map((match) => ({
    level: byWord.get(match[0].toLowerCase().replace(/[\s-]+/g, ' ')) ?? byWord.get(match[0].toLowerCase())!,
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Of a range ("Junior-Mid") the lower end; "Senior Lead" leads; from junior to senior is no level at all. */
function levelOfTitle(title: string, patterns: Patterns, { adverts }: Known): Seniority | null {
  const levels = new Set(
    levelsIn(title, patterns)
      .filter(({ end }) => !/^\s*(?:generation|time)\b/i.test(title.slice(end)))
      .map(({ level }) => level),
  );
  if (levels.size === 0) {
    const numeral = /(?<=\s)(?:I{1,3}|IV|V)(?=\s*(?:$|[-–(,|/]))/.exec(title)?.[0];
    return (numeral && adverts.level.numerals[numeral]) || null;
  }
  if (levels.has('junior') && (levels.has('senior') || levels.has('lead')))
    return levels.has('mid') || levels.size > 2 ? 'unknown' : 'unknown';
  if (levels.has('junior')) return 'junior';
  if (levels.has('mid')) return levels.has('lead') ? 'unknown' : 'mid';
  return levels.has('lead') ? 'lead' : 'senior';
}

/** A level word counts before a trade, where the text opens with a title or says that it hires one. */
function levelOfText(text: string, patterns: Patterns, knowledge: Known): Seniority | null {
  const line = text.slice(0, FIRST_LINE).split('\n', 1)[0]!;
  const bars = line.split('|');
  if (bars.length > 2) {
    for (const segment of bars.slice(1)) {
      if (!isTrade(segment, knowledge)) continue;
      const level = levelOfTitle(segment, patterns, knowledge);
      if (level) return level;
    }
  }
  for (const { level, start, end } of levelsIn(text, patterns)) {
    if (
      !patterns.trade.test(text.slice(end, end + 80)) &&
      !/lead|head|director|cto|manager|architect/i.test(text.slice(start, end))
    )
      continue;
    if (patterns.hiring.test(text.slice(Math.max(0, start - 70), start)) || isTitleLine(text, start)) return level;
  }
  return null;
}

function isTrade(segment: string, { titles }: Known): boolean {
  const lower = segment.toLowerCase();
  return titles.engineering.some((word) => lower.includes(word));
}

/** A short line of its own that opens with the level is a title. */
function isTitleLine(text: string, start: number): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', start);
  if (!/^[\s#*\-_:]*$/.test(text.slice(from, start))) return false;
  return (to < 0 ? text.length : to) - from <= 80;
}
