import type { Review } from '../model/review';
import type { Words } from '../model/words';
import { bulletLines } from './markdown/bullets';
import { checkLines } from './markdown/check';
import { countedLines } from './markdown/counted';
import { gapLines } from './markdown/gaps';
import { headLines } from './markdown/head';
import { summaryLines } from './markdown/summary';

/** The review as a person reads it, in the interface's words; text of the advert and of the CV is escaped. */
export function reviewMarkdown(review: Review, words: Words): string {
  const parts = [headLines, gapLines, countedLines, bulletLines, summaryLines, checkLines];
  const wanted = review.coverage.why === 'not-english' ? [headLines] : parts;
  return `${wanted.flatMap((part) => part(review, words)).join('\n\n')}\n`;
}
