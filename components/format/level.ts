import type { Seniority } from '../../lib/model/advert';
import type { LevelRead } from '../../lib/model/first-run-view';
import type { MessageKey, Words } from '../../lib/model/words';
import type { Option } from '../shared/select';

type Level = Exclude<Seniority, 'unknown'>;

const NAMES: Readonly<Record<Level, MessageKey>> = {
  junior: 'startJunior',
  mid: 'startMid',
  senior: 'startSenior',
  lead: 'startLead',
};

const FROM: Readonly<Record<LevelRead['from'], MessageKey>> = {
  titles: 'startLevelTitles',
  headline: 'startLevelHeadline',
  years: 'startLevelYears',
};

const LEVELS = Object.keys(NAMES) as readonly Level[];

export const levelName = (words: Words, level: Level): string => words.say(NAMES[level]);

/** The levels one can choose, after what the CV itself says: "mid, from your job titles". */
export function levelOptions(words: Words, read: LevelRead | null): readonly Option[] {
  const own =
    read && read.level !== 'unknown'
      ? words.say(FROM[read.from], levelName(words, read.level))
      : words.say('startLevelSilent');
  return [{ value: '', label: own }, ...LEVELS.map((value) => ({ value, label: levelName(words, value) }))];
}

/** The level that was chosen; null for what the CV says. */
export const levelChosen = (value: string): Level | null => LEVELS.find((level) => level === value) ?? null;
