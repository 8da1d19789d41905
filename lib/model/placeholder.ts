import type { CvContent } from './cv';

/**
 * A place to fill in, as the starter CVs have them: `⟦system you built⟧`. What stands between the marks is a hint to the
 * writer and no fact: it is never evidence, never copied, and a document that still has one is no final one.
 * A mark that lost its partner is a place as well, so that half a deletion does not turn a hint into a fact.
 */
const PLACE = /⟦[^⟦⟧]*⟧?|⟧/g;
const MARK = /[⟦⟧]/;

export function hasPlaceholder(text: string): boolean {
  return MARK.test(text);
}

/** The places of a text as they are written, marks included, in order. */
export function placeholdersOf(text: string): readonly string[] {
  return hasPlaceholder(text) ? (text.match(PLACE) ?? []) : [];
}

/** The text with every place blank and as long as before, so that spans into the one are spans into the other. */
export function masked(text: string): string {
  return hasPlaceholder(text) ? text.replace(PLACE, (place) => ' '.repeat(place.length)) : text;
}

/** What goes into a document. What was noted while reading it is no part of it, and may quote what has been filled in since. */
const PARTS = ['basics', 'skills', 'roles', 'projects', 'education', 'certificates', 'extras', 'unplaced'] as const;

const counted = new WeakMap<CvContent, number>();

/** How many places a CV still has to fill in. */
export function countPlaceholders(cv: CvContent): number {
  const known = counted.get(cv);
  if (known !== undefined) return known;
  const count = PARTS.reduce((sum, part) => sum + countIn(cv[part]), 0);
  counted.set(cv, count);
  return count;
}

function countIn(value: unknown): number {
  if (typeof value === 'string') return placeholdersOf(value).length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, part]) => (key === 'id' ? sum : sum + countIn(part)), 0);
}
