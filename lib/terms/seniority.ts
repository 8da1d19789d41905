import type { Seniority } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import type { Posting } from '../model/posting';
import { type LevelPatterns, levelPatterns } from './level-patterns';

type Known = Pick<Knowledge, 'adverts' | 'titles'>;
type Level = Exclude<Seniority, 'unknown'>;

/** So much of the text may say what the title leaves out. */
const READ = 3000;
/** A longer line is no title. */
const TITLE = 100;
const HEAD = 200;
/** The last segment of a first line may run on into the text. */
const SEGMENT = 70;

/** The level the job is advertised at: from its title; where that is silent, from how the text names the job. */
export function readSeniority({ title, text }: Pick<Posting, 'title' | 'text'>, knowledge: Known): Seniority {
  const patterns = levelPatterns(knowledge);
  return (title && levelOfTitle(title, patterns)) || levelOfText(text.slice(0, READ), patterns) || 'unknown';
}

/**
 * Of a range ("Junior-Mid", "Senior or Lead") the lower end; "Senior Lead" leads; from junior to senior is no one level.
 * Null: silent.
 */
function levelOfTitle(title: string, patterns: LevelPatterns): Seniority | null {
  const levels = new Set([...title.matchAll(patterns.level)].map(([word]) => patterns.levelOf(word)));
  if (levels.size === 0) return behind(title, patterns) ?? praised(title, patterns);
  if (levels.has('junior')) return levels.has('senior') || levels.has('lead') ? 'unknown' : 'junior';
  if (levels.has('mid')) return levels.has('lead') ? 'unknown' : 'mid';
  if (levels.has('lead') && levels.has('senior')) return areApart(title, patterns) ? 'senior' : 'lead';
  return levels.has('lead') ? 'lead' : 'senior';
}

/** "Senior / Lead", "Senior Engineers and Staff Engineers": two jobs, not one of both. */
function areApart(title: string, { level }: LevelPatterns): boolean {
  const [first, second] = [...title.matchAll(level)];
  if (!first || !second) return false;
  return /[,/+&|]|\s(?:or|and|to)\s/i.test(title.slice(first.index + first[0].length, second.index));
}

/** "Software Engineer II". */
function behind(title: string, { numerals }: LevelPatterns): Level | null {
  const numeral = /(?<=\p{L}\s)(?:I{1,3}|IV|V)(?=\s*(?:$|[-–(,|/]))/u.exec(title)?.[0];
  return (numeral && numerals[numeral]) || null;
}

function praised(title: string, { titleOnly }: LevelPatterns): Level | null {
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  const word = words.find((one) => titleOnly[one]);
  return word ? titleOnly[word]! : null;
}

/** In a text a level word counts before a trade, where a title stands or the text says whom it hires. */
function levelOfText(text: string, patterns: LevelPatterns): Seniority | null {
  return levelOfHead(text.slice(0, HEAD).split('\n', 1)[0]!, patterns) ?? levelOfHiring(text, patterns);
}

/** A first line that is a title, or of the shape "Firm | Title | Place". */
function levelOfHead(line: string, patterns: LevelPatterns): Seniority | null {
  const bars = line.split('|');
  const titles =
    bars.length > 2
      ? bars.slice(1).filter((bar) => bar.length <= SEGMENT)
      : line.length <= TITLE && !/^\s*[-*•]|[.!?]\s*$/.test(line)
        ? [line]
        : [];
  for (const title of titles) {
    const level = patterns.trade.test(title) ? levelOfTitle(title, patterns) : null;
    if (level) return level;
  }
  return null;
}

function levelOfHiring(text: string, patterns: LevelPatterns): Level | null {
  for (const match of text.matchAll(patterns.level)) {
    const start = match.index;
    const end = start + match[0].length;
    const behind = text.slice(end, end + 80);
    if (!patterns.tradeBehind.test(behind) && !patterns.isTitle(match[0])) continue;
    if (isHired(text, start, patterns) || opensTitle(text, start, end) || isNamed(text, start, end, behind, patterns)) {
      return patterns.levelOf(match[0]);
    }
  }
  return null;
}

const isHired = (text: string, start: number, { hiring }: LevelPatterns): boolean =>
  hiring.test(text.slice(Math.max(0, start - 70), start));

/** "The Senior Data Engineer will …", "A skilled Senior PHP Developer is required", and the text's first words. */
function isNamed(text: string, start: number, end: number, behind: string, patterns: LevelPatterns): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  if (!/^\p{Lu}/u.test(text.slice(start, end))) return false;
  if (/^[\s#*_]*$/.test(text.slice(0, start))) return /^[^\n.;:]{0,40}?(?<!\p{Ll}[ -])\p{Lu}/u.test(behind);
  return patterns.wanted.test(behind) && patterns.article.test(before);
}

/** A short line of its own that opens with the level is a title; "Lead or join …" is a duty. */
function opensTitle(text: string, start: number, end: number): boolean {
  if (!/^[\s,/(.]*[\p{Lu}(]/u.test(text.slice(end, end + 6))) return false;
  const from = text.lastIndexOf('\n', start) + 1;
  const newline = text.indexOf('\n', start);
  const to = newline < 0 ? text.length : newline;
  return /^[\s#*\-_:]*$/.test(text.slice(from, start)) && to - from <= TITLE && !/[.;]\s*$/.test(text.slice(from, to));
}
