import { cleanLine } from '../clean';

export type HtmlLine = { readonly text: string /** It stood in a list. */; readonly item: boolean };

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  hellip: '…',
};

/** The lines of a fragment of rich text, as text: tags go, list items are told apart. Nothing of it is ever rendered. */
export function htmlLines(value: unknown): HtmlLine[] {
  if (typeof value !== 'string') return [];
  return value
    .replace(/<li\b[^<>]*>/gi, '\n\uFDD0')
    .replace(/<\/(?:p|div|li|ul|ol|h\d)>|<br\s*\/?>/gi, '\n')
    .replace(/\uFDD0\s*(?:<p\b[^<>]*>\s*)+/gi, '\uFDD0')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
    .split('\n')
    .map((line) => ({ text: cleanLine(line.replace(/\uFDD0/g, '')), item: line.trimStart().startsWith('\uFDD0') }))
    .filter((line) => line.text !== '');
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : null;
}
