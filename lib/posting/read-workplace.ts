import type { PageClues } from '../model/board';
import type { Block, Workplace } from '../model/posting';

const kinds = ['hybrid', 'remote', 'office'] as const;
/** A quote is a line to show; of a long paragraph only the sentence with the word. */
const QUOTE = 160;

/** The first line that says where the work is done; `hybrid` beats `remote` on the same line. */
export function readWorkplace(lines: readonly string[], clues: PageClues): Workplace | null {
  for (const line of lines) {
    const lower = line.toLowerCase();
    for (const kind of kinds) {
      const word = clues.workplace[kind].find((phrase) => hasPhrase(lower, phrase));
      if (word && !isDenied(lower, word)) return { kind, quote: sentenceWith(line, lower.indexOf(word)) };
    }
  }
  return null;
}

/** Short lines first to last: where adverts state it, before prose that mentions "remote teams". */
export function workplaceLines(blocks: readonly Block[]): readonly string[] {
  return blocks.filter((block) => block.text.length <= QUOTE).map((block) => block.text);
}

function hasPhrase(line: string, phrase: string): boolean {
  const at = line.indexOf(phrase);
  if (at < 0) return false;
  return !/\p{L}/u.test(line[at - 1] ?? ' ') && !/\p{L}/u.test(line[at + phrase.length] ?? ' ');
}

function isDenied(line: string, word: string): boolean {
  return /\b(?:no|not|non|without)[\s-](?:\w+[\s-]){0,2}$/.test(line.slice(0, line.indexOf(word)));
}

function sentenceWith(line: string, at: number): string {
  if (line.length <= QUOTE) return line;
  const start = Math.max(0, line.lastIndexOf('. ', at) + 1);
  const end = line.indexOf('. ', at);
  return line
    .slice(start, end < 0 ? undefined : end + 1)
    .trim()
    .slice(0, QUOTE);
}
