import { plainResume } from '../cv/json-resume';
import type { Cv } from '../model/cv';
import type { Review } from '../model/review';

/** The Review of PRODUCT.md's command line: the CV as JSON Resume, so that every path of the review resolves in it. */
export function reviewJson(review: Review): object {
  const { cv, ...rest } = review;
  return { ...rest, cv: cv && cvJson(cv) };
}

function cvJson(cv: Cv): object {
  const resume = plainResume(cv);
  return { ...resume, meta: { ...resume.meta, source: cv.source } };
}
