import type { Seniority } from '../model/advert';
import type { Knowledge } from '../model/knowledge';

type Level = Exclude<Seniority, 'unknown'>;

const LEVELS: readonly Level[] = ['junior', 'mid', 'senior', 'lead'];
/** Words between the level and the trade: "senior, hands-on Python backend engineer". */
const BETWEEN = 6;
/** Words between "looking for" and the level: "a talented full-time". */
const FILLING = 4;

export type LevelPatterns = {
  readonly level: RegExp;
  readonly trade: RegExp;
  /** A trade within reach, right behind a level word. */
  readonly tradeBehind: RegExp;
  /** Words of hiring, right before a level word. */
  readonly hiring: RegExp;
  /** A trade within reach, and behind it words of hiring ("Developer required", "Developer will"). */
  readonly wanted: RegExp;
  /** The start of a sentence, and what may stand there before a title ("The experienced"). */
  readonly article: RegExp;
  readonly titleOnly: Readonly<Record<string, Level>>;
  readonly numerals: Readonly<Record<string, Level>>;
  levelOf(word: string): Level;
  /** Whether a level word is a whole title ("tech lead") and needs no trade behind it. */
  isTitle(word: string): boolean;
};

const made = new WeakMap<object, LevelPatterns>();

/** The words of titles and adverts as patterns, made once. */
export function levelPatterns({ adverts, titles }: Pick<Knowledge, 'adverts' | 'titles'>): LevelPatterns {
  const known = made.get(adverts);
  if (known) return known;
  const byWord = new Map(
    LEVELS.flatMap((level) =>
      [...titles.levels[level], ...adverts.level.words[level]].map((word) => [plain(word), level] as const),
    ),
  );
  const trades = either(titles.engineering);
  const patterns: LevelPatterns = {
    level: new RegExp(`(?<![\\p{L}\\d])(?:${either(byWord.keys())})(?![\\p{L}\\d])`, 'giu'),
    trade: new RegExp(`(?<![\\p{L}])(?:${trades})s?(?![\\p{L}])`, 'iu'),
    tradeBehind: new RegExp(
      `^(?:[\\s,/&+#.()-]+[\\p{L}\\d+#.'’-]+){0,${BETWEEN}}?[\\s,/()-]+(?:${trades})(?![\\p{L}])`,
      'iu',
    ),
    hiring: new RegExp(
      `(?<![\\p{L}])(?:${either(adverts.level.hiring)})(?:\\s+(?!to |with )[\\p{L}\\d-]+,?){0,${FILLING}}[\\s*:_"“–-]*$`,
      'iu',
    ),
    wanted: new RegExp(
      `^(?:[\\s,/&+#.()-]+[\\p{L}\\d+#.'’-]+){0,${BETWEEN}}?[\\s,/()-]+(?:${trades})(?:\\s+\\([^)\\n]{0,30}\\))?\\s+(?:${either(adverts.level.wanted)})(?![\\p{L}])`,
      'iu',
    ),
    article: new RegExp(
      `(?:^|[\\n.!?:*•]\\s*|\\s{2})(?:(?:${either(adverts.level.articles)})\\s+(?:\\p{Ll}+\\s+){0,2})?$`,
      'u',
    ),
    titleOnly: adverts.level.titleOnly,
    numerals: adverts.level.numerals,
    levelOf: (word) => byWord.get(plain(word))!,
    isTitle: (word) => /\s/.test(word.trim()) || titles.engineering.includes(word.toLowerCase()),
  };
  made.set(adverts, patterns);
  return patterns;
}

const plain = (word: string): string => word.toLowerCase().replace(/[\s-]+/g, ' ');

function either(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ -]/g, '[\\s-]+'))
    .join('|');
}
