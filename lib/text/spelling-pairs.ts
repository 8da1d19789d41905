import type { SpellingClass } from '../model/rule';

/** Every pair of words of a class, British and American, in lower case. */
export function spellingPairs({ british, american, stems, suffixes, pairs }: SpellingClass): [string, string][] {
  const patterned = stems.flatMap((stem) =>
    suffixes.map((suffix): [string, string] => [stem + british + suffix, stem + american + suffix]),
  );
  return [...patterned, ...pairs.map(([own = '', other = '']): [string, string] => [own, other])];
}
