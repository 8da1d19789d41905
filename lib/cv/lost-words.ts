import type { CvContent } from '../model/cv';
import type { Block } from './block';
import type { Facts } from './facts';

type Passage = { readonly heading: string | null; readonly blocks: readonly Pick<Block, 'text'>[] };
type Lost = {
  /** Words that only announced a value. */
  readonly labels: readonly string[];
  /** Passages of the source that stand nowhere in the CV. */
  readonly passages: readonly { readonly text: string; readonly after: string | null }[];
};

/**
 * What of the source came out nowhere, so that nothing is dropped whatever the readers of the sections do. A word counts as
 * kept when it stands anywhere in the CV; months, days and "Present" are said by the dates.
 */
export function findLost(passages: readonly Passage[], content: Partial<CvContent>, facts: Facts): Lost {
  const kept = new Set<string>();
  eachText(content, (text) => {
    for (const { word } of wordsOf(text)) kept.add(word);
  });
  const isPart = partFinder(kept);
  const labels = new Set<string>();
  const lost: { text: string; after: string | null }[] = [];
  for (const { heading, blocks } of passages) {
    for (const { text } of blocks) {
      for (const run of inRow(wordsOf(text), ({ word }) => !kept.has(word) && !isSaid(word, facts))) {
        const missing = run.filter(({ word }) => !isLabel(word, facts) && !isPart(word));
        for (const label of inRow(run, ({ word }) => isLabel(word, facts))) labels.add(passageOf(text, label));
        if (missing.length > 0) lost.push({ text: passageOf(text, missing), after: heading });
      }
    }
  }
  return { labels: [...labels], passages: lost };
}

/** Each is looked for in all that is kept, so a source made of lost words must not ask without end. */
const MOST_LOOKED_FOR = 1000;

type Word = { readonly word: string; readonly at: number; readonly end: number };

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0].normalize('NFKC').toLowerCase(),
    at: match.index,
    end: match.index + match[0].length,
  }));
}

/** The words for which something holds, those next to each other together. */
function inRow(words: readonly Word[], holds: (word: Word) => boolean): Word[][] {
  const rows: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of words) {
    if (!holds(word)) open = null;
    else if (open) open.push(word);
    else {
      open = [word];
      rows.push(open);
    }
  }
  return rows;
}

/** The text from the first of some words to the last. */
const passageOf = (text: string, words: readonly Word[]) => text.slice(words[0]!.at, words.at(-1)!.end);

/** Months, and the days and numbers of months, which a date holds in figures. */
function isSaid(word: string, facts: Facts): boolean {
  return Object.hasOwn(facts.dates.words.months, word) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
}

function isLabel(word: string, facts: Facts): boolean {
  return facts.labels.has(word);
}

/** Whether a word stands in the CV as part of another, from which a hyphen or a line's end had parted it. */
function partFinder(kept: ReadonlySet<string>): (word: string) => boolean {
  const said = [...kept].join(' ');
  const asked = new Map<string, boolean>();
  return (word) => {
    const known = asked.get(word);
    if (known !== undefined) return known;
    const part = word.length > 2 && asked.size < MOST_LOOKED_FOR && said.includes(word);
    asked.set(word, part);
    return part;
  };
}

function eachText(value: unknown, use: (text: string) => void): void {
  if (typeof value === 'string') use(value);
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) eachText(each, use);
}
