import type { TitleWords } from '../model/rule';

export type TitleLevel = keyof TitleWords['levels'];

/** The highest level first, so that "Senior Staff Engineer" is read by its greater word. */
const LEVELS: readonly TitleLevel[] = ['lead', 'senior', 'mid', 'junior'];

/** The level a job title names, or null when it names none. */
export function levelOf(title: string, words: TitleWords): TitleLevel | null {
  const free = words.blockers.reduce((left, phrase) => left.replaceAll(phrase, ' '), title.toLowerCase());
  return LEVELS.find((level) => names(free, words.levels[level])) ?? null;
}

/** Whether a job title is one of software engineering. */
export function isEngineering(title: string, words: TitleWords): boolean {
  return names(title, words.engineering) && !names(title, words.otherTrades);
}

function names(title: string, words: readonly string[]): boolean {
  const padded = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return words.some((word) => padded.includes(` ${word} `));
}
