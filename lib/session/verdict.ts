import type { Verdict } from '../model/popup-view';
import type { Review } from '../model/review';
import { mustDemands, nameRow } from './demand-names';

/** Below this many must-haves a proportion says nothing (PRODUCT.md, Coverage). */
const ENOUGH_TO_COUNT = 4;
const NO_CV_ROOM = 90;

/** The one sentence about the counts, as facts. A near skill is not in the CV: the three parts add up. */
export function verdict(review: Review): Verdict {
  if (review.coverage.why === 'not-english') return notEnglish(review);
  if (!review.cv) {
    const { items, more } = nameRow(mustDemands(review), NO_CV_ROOM);
    return { kind: 'no-cv', demands: items, more };
  }
  const { asked, proven, listed } = review.coverage.must;
  if (asked === 0) return noMust(review);
  if (asked < ENOUGH_TO_COUNT) return { kind: 'few', asked, shown: proven };
  if (proven === asked) return { kind: 'all', asked };
  return { kind: 'some', asked, shown: proven, listed, notInCv: asked - proven - listed };
}

function notEnglish(review: Review): Verdict {
  const names = [...review.demands, ...review.stack].map(({ name }) => name);
  return { kind: 'not-english', language: review.language, names: [...new Set(names)].slice(0, 6) };
}

function noMust(review: Review): Verdict {
  const named = [
    ...review.hits.filter(({ level }) => level !== 'negated'),
    ...review.gaps.filter(({ say }) => say !== 'wording'),
    ...review.stack,
  ];
  const grades = new Map(named.map(({ name, grade }) => [name, grade]));
  const mentioned = [...grades.keys()].slice(0, 4);
  return {
    kind: 'no-must',
    mentioned,
    shown: mentioned.filter((name) => grades.get(name) === 'proven').length,
  };
}
