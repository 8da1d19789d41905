/** A test that names the job words in a text, each by its stem: at the start of a word, in any case. */
export function wordCounter(words: readonly string[]): (text: string) => readonly string[] {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})`, 'giu');
  return (text) => text.match(pattern)?.map((word) => word.toLowerCase()) ?? [];
}
