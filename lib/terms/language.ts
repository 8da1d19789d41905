import type { Knowledge } from '../model/knowledge';

/** So much of an advert tells its language; a shorter text than this many known words does not. */
const READ = 3000;
const ENOUGH = 8;
/** How much commoner another language's words must be than English ones. */
const CLEARLY = 1.5;

const indexes = new WeakMap<object, ReadonlyMap<string, readonly string[]>>();

/** ISO 639-1, by the commonest words of each language; a text too short, or of a language we do not know, counts as English. */
export function detectLanguage(text: string, { adverts }: Pick<Knowledge, 'adverts'>): string {
  const index = indexOf(adverts.languages);
  const counts = new Map<string, number>();
  for (const [word] of text
    .slice(0, READ)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    for (const language of index.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best || best[1] < ENOUGH) return 'en';
  return best[1] > CLEARLY * (counts.get('en') ?? 0) ? best[0] : 'en';
}

function indexOf(languages: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(languages);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(languages)) {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), language]);
  }
  indexes.set(languages, index);
  return index;
}
