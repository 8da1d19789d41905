import type { Facts } from '../facts';
import { findHeadDates, isDuration } from '../head';
import { isPlace } from '../places';

/** A date, a place or a length of time, and little else. */
export function isMeta(text: string, facts: Facts): boolean {
  const found = findHeadDates(text, facts);
  if (found) return text.length - (found.span[1] - found.span[0]) <= 14 || text.length < 34;
  return isPlace(text, facts) || isDuration(text);
}

/** A piece of a date that broke over lines: "Feb", "2020–", "– Present". */
export function isDatePiece(text: string, facts: Facts): boolean {
  const bare = text
    .toLowerCase()
    .replace(/[^\p{L}\d\s]/gu, ' ')
    .trim();
  const { months, present, to } = facts.dictionary.dates;
  return bare
    .split(/\s+/)
    .every(
      (word) =>
        Object.hasOwn(months, word) || present.includes(word) || to.includes(word) || /^(?:19|20)\d{2}$/.test(word),
    );
}

/** Opens with a bullet sign. */
export function isListed(text: string): boolean {
  return /^[•◦▪·●○–*-]\s/.test(text);
}

/** A bullet or running text cannot be what a date in the margin belongs to. */
export function isUnderHead(text: string): boolean {
  return isListed(text) || text.split(/\s+/).length > 9 || /^\p{Ll}/u.test(text);
}
