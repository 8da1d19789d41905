import { plainResume } from '../cv/json-resume';
import { placeholdersIn } from '../cv/placeholders';
import type { Cv } from '../model/cv';
import type { Review } from '../model/review';

/** The Review of PRODUCT.md's command line: the CV as JSON Resume, so that every path of the review resolves in it. */
export function reviewJson(review: Review): object {
  const { cv, ...rest } = review;
  return { ...rest, cv: cv && cvJson(cv) };
}

function cvJson(cv: Cv): object {
  const resume = plainResume(cv);
  const places = placeholdersIn(cv);
  return { ...resume, meta: { ...resume.meta, source: cv.source, ...(places.length > 0 && { placeholders: places }) } };
}
