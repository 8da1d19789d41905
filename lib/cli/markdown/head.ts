import type { Review } from '../../model/review';
import type { Words } from '../../model/words';
import { cvNote } from '../../session/cv-note';
import { skillNames } from '../../session/skill-names';
import { escaped, item, listed } from './write';

/** The job, the counts, and what decides before any skill does. */
export function headLines(review: Review, words: Words): string[] {
  const { posting } = review;
  return [
    `# ${escaped(posting.title ?? words.say('untitled'))}`,
    escaped([posting.company, posting.location].filter(Boolean).join(' · ')),
    counts(review, words),
    ...toFillIn(review, words),
    ...listed(words.say('beforeYouApply'), [
      ...quotes(review).map((quote) => item(escaped(words.say('quoted', quote)))),
      ...shortOfYears(review, words),
    ]),
  ].filter((line) => line !== '');
}

function toFillIn({ cv }: Review, words: Words): string[] {
  const { places } = cvNote(cv);
  return places > 0 ? [words.count('startPlaces', places)] : [];
}

/** Each of the advert's lines once, though it decides two things or a longer one holds it. */
function quotes({ eligibility }: Review): readonly string[] {
  const all = [...new Set(eligibility.map(({ quote }) => quote))];
  return all.filter((quote) => !all.some((other) => other !== quote && other.includes(quote)));
}

function counts({ coverage, language }: Review, words: Words): string {
  if (coverage.why === 'not-english') return words.say('notEnglish', language);
  const { asked, proven, listed: named } = coverage.must;
  if (asked === 0) return words.say('noMust');
  const rest = asked - proven - named;
  return [
    words.say('someShown', proven, asked),
    ...(named > 0 ? [words.say('restListed', named)] : []),
    ...(rest > 0 ? [words.say('restNotInCv', rest)] : []),
  ].join(' · ');
}

function shortOfYears(review: Review, words: Words): string[] {
  const names = skillNames(review);
  return review.years
    .filter(({ asked, shown }) => asked > shown)
    .map(({ skill, asked, shown }) =>
      skill === null
        ? words.count('asksYearsShown', asked, shown)
        : words.count('asksYearsOfShown', asked, escaped(names.get(skill) ?? skill), shown),
    )
    .map((line) => item(line));
}
