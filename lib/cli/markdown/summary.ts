import type { Review } from '../../model/review';
import type { Words } from '../../model/words';
import { skillNames } from '../../session/skill-names';
import { escaped, section } from './write';

/** The tailored summary, and what was left out of it. */
export function summaryLines(review: Review, words: Words): string[] {
  const { summary } = review;
  if (!summary) return section(words.say('tabSummary'), [words.say('noSummary')]);
  const names = skillNames(review);
  const leftOut = summary.leftOut.map((skill) => names.get(skill) ?? skill).join(', ');
  const count = leftOut
    ? words.count('wordsLeftOut', summary.words, escaped(leftOut))
    : words.count('wordsInAll', summary.words);
  return section(words.say('tabSummary'), [escaped(summary.text), count]);
}
