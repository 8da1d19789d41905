import type { Review } from '../../model/review';
import type { MessageKey, Words } from '../../model/words';
import { leftOut } from '../../session/summary-view';
import { escaped, section } from './write';

/** The tailored summary, and what was left out of it. */
export function summaryLines(review: Review, words: Words): string[] {
  const { summary } = review;
  if (!summary) return section(words.say('tabSummary'), [words.say('noSummary')]);
  const { notInCv, listedOnly } = leftOut(review, summary);
  const told = (key: MessageKey, names: readonly string[]) =>
    names.length > 0 ? [words.say(key, escaped(names.join(', ')))] : [];
  const lines = [
    words.count('wordsInAll', summary.words),
    ...told('leftOutNotInCv', notInCv),
    ...told('leftOutListed', listedOnly),
  ];
  return section(words.say('tabSummary'), [escaped(summary.text), lines.join(' ')]);
}
