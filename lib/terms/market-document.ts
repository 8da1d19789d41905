import type { DocumentWord, MarketSigns } from '../model/market';
import type { AdvertHit } from './advert-phrases';
import { foldOf } from './phrase-letters';

export type DocumentMention = { readonly word: DocumentWord; readonly start: number; readonly end: number };

/** How far apart the two words of a form's label may stand ("Resume/CV", "CV or resume"). */
const LABEL_GAP = 14;

/**
 * The places where an advert names the document it wants. A label that offers both words says nothing; "CV" beside
 * the words of image recognition is computer vision, "to resume" a verb.
 */
export function documentMentions(
  text: string,
  hits: readonly AdvertHit[],
  words: MarketSigns['document'],
): readonly DocumentMention[] {
  const found: DocumentMention[] = [];
  for (const { start, end, ref } of hits) if (ref.group === 'document') found.push({ word: ref.word, start, end });
  if (found.length === 0) return NONE;
  return found.filter((one, i) => {
    if (isOtherWord(one, found[i - 1]) || isOtherWord(found[i + 1], one)) return false;
    return one.word === 'cv' ? !isVision(text, one, words.notBeside) : !isVerb(text, one, words.notBefore);
  });
}

const NONE: readonly DocumentMention[] = [];

function isOtherWord(later: DocumentMention | undefined, earlier: DocumentMention | undefined): boolean {
  return !!later && !!earlier && later.word !== earlier.word && later.start - earlier.end <= LABEL_GAP;
}

function isVision(text: string, { start, end }: DocumentMention, words: readonly string[]): boolean {
  const around = text.slice(Math.max(0, start - 20), end + 14);
  return words.some((word) => {
    const at = around.indexOf(word);
    return at >= 0 && !isWithinWord(around, at, at + word.length);
  });
}

function isWithinWord(text: string, start: number, end: number): boolean {
  return foldOf(text.charCodeAt(start - 1)) !== 0 || foldOf(text.charCodeAt(end)) !== 0;
}

function isVerb(text: string, { start }: DocumentMention, words: readonly string[]): boolean {
  const before = text
    .slice(Math.max(0, start - 12), start)
    .trimEnd()
    .toLowerCase();
  return words.some((word) => before.endsWith(` ${word}`));
}
