import type { PartialDate } from '../../model/text';
import { cleanLine } from '../clean';

/** Reading of untrusted JSON: a field is what its type says, or absent. */
export type Fields = Readonly<Record<string, unknown>>;

export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
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

/** `2021`, `2021-04` or `2021-04-17`; a longer stamp is cut to its day. */
export function date(value: unknown): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?/.exec(words(value) ?? '');
  if (!match) return null;
  return [match[1], ...[match[2], match[3]].flatMap((part) => (part ? [part.padStart(2, '0')] : []))].join('-');
}

/** Every text of a value, in order, for sections that have no field of their own. */
export function allTexts(value: unknown, skip: ReadonlySet<string> = new Set(['id', 'visible', '$schema'])): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => allTexts(item, skip));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, item]) => (skip.has(key) ? [] : allTexts(item, skip)));
  }
  const text = words(value);
  return text ? [text] : [];
}
