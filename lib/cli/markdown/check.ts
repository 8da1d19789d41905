import type { Review } from '../../model/review';
import type { Words } from '../../model/words';
import { checkView } from '../../session/check-view';
import { escaped, item, section } from './write';

const MOST_QUOTES = 3;

/** What there is to look at for this advert, each with its reason and evidence; notes on the CV itself as a count. */
export function checkLines(review: Review, words: Words): string[] {
  const { fine, look, cvNotes } = checkView(review);
  const findings = review.findings.filter(({ scope }) => scope === 'advert');
  const items = findings.map(({ because, cv }) =>
    item(
      because,
      cv.slice(0, MOST_QUOTES).map(({ quote }) => escaped(words.say('quoted', quote))),
    ),
  );
  return section(words.say('tabCheck'), [
    words.say('checkCounts', fine, look),
    ...(items.length > 0 ? [items.join('\n')] : []),
    ...(cvNotes > 0 ? [words.count('cvNotes', cvNotes)] : []),
  ]);
}
