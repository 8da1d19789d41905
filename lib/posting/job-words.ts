/** A test that names the job words in a text: whole words, any case. */
export function wordCounter(words: readonly string[]): (text: string) => readonly string[] {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}])(?:${escaped.join('|')})(?![\\p{L}])`, 'giu');
  return (text) => text.match(pattern)?.map((word) => word.toLowerCase()) ?? [];
}
