import type { AboutRef, AdvertHit } from './advert-phrases';
import type { AdvertTable } from './advert-table';
import { findPhrases, type PhraseHit, phrasesAmong } from './find-phrases';
import { type Sieved, sieved, sieveWords } from './word-pass';

/** What one pass over an advert finds: the phrases in the order of their rarest words, and the words it sieved. */
type AdvertText = { readonly hits: readonly AdvertHit[]; readonly words: Sieved };

const WORDS = sieved();
let last: (AdvertText & { readonly text: string; readonly table: AdvertTable }) | null = null;

/**
 * Signs, employer and conditions are read from the same advert one after the other, so what was found in the last text is
 * kept; `words` are good until the next text is read.
 */
export function advertText(text: string, table: AdvertTable): AdvertText {
  if (last && last.text === text && last.table === table) return last;
  sieveWords(text, table.filter, WORDS);
  last = { text, table, hits: phrasesAmong(text, WORDS, table.phrases, 0, text.length), words: WORDS };
  return last;
}

let lastAbout: {
  readonly text: string;
  readonly table: AdvertTable;
  readonly hits: readonly PhraseHit<AboutRef>[];
} | null = null;

/** What tells who posts the advert and what work it is for; kept like `advertText`. */
export function aboutHits(text: string, table: AdvertTable): readonly PhraseHit<AboutRef>[] {
  if (lastAbout?.text !== text || lastAbout.table !== table)
    lastAbout = { text, table, hits: findPhrases(text, table.about) };
  return lastAbout.hits;
}
