import { cleanLine } from '../clean';

/** Reading of untrusted JSON: a field is what its type says, or absent. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function fields(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text on one line, or null when there is none. Numbers count as texts. */
export function words(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? cleanLine(value.replace(/\s+/g, ' ')) || null : null;
}

/** A text of paragraphs. */
export function paragraphs(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return value.split(/\r?\n/).map(cleanLine).filter(Boolean).join('\n') || null;
}

export function strings(value: unknown): string[] {
  return list(value).flatMap((item) => words(item) ?? []);
}

/** What a program writes for itself: no word of the CV. */
const TECHNICAL: ReadonlySet<string> = new Set(['$schema', 'meta', 'id', '_id', 'visible', 'hidden', 'icon', 'image']);

export function isTechnical(key: string): boolean {
  return TECHNICAL.has(key);
}

/** Every text of a value as written, in order, for what has no field of its own. */
export function allTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(allTexts);
  if (isFields(value)) return Object.entries(value).flatMap(([key, item]) => (isTechnical(key) ? [] : allTexts(item)));
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() && !text.startsWith('data:') ? [text] : [];
}

/** A value on one line, its texts joined; empty when it has none. */
export function lineOf(value: unknown): string {
  return allTexts(value)
    .flatMap((text) => words(text) ?? [])
    .join(' · ');
}
