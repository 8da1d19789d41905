import type { Block, PostingResult, PostingSource } from '../model/posting';
import { failure } from './assemble';
import { blockOfLine, TEXT_CAP } from './block-builder';
import { wellFormed } from './clean-text';

/** Fewer letters than this are no advert, however it is put. */
const LEAST_TEXT = 80;
const TITLE = 100;

export type TextOrigin = {
  readonly source: Extract<PostingSource, 'selection' | 'paste'>;
  readonly url?: string;
  readonly title?: string;
  readonly location?: string;
  readonly company?: string;
};

/**
 * A selection, a paste or a text file as a posting. `text` is kept verbatim (so spans point into what the user sees);
 * blocks are its lines. Fails with `empty` or `too-short`.
 */
export function postingFromText(text: string, origin: TextOrigin): PostingResult {
  const kept = wellFormed(text).slice(0, TEXT_CAP);
  const letters = kept.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters === 0) return failure('empty', [origin.source], false);
  if (letters < LEAST_TEXT) return failure('too-short', [origin.source], false);
  const blocks = kept
    .split(/\r\n?|\n/)
    .map(blockOfLine)
    .filter((block) => block !== null);
  return {
    ok: true,
    posting: {
      url: origin.url ?? null,
      board: null,
      title: origin.title ?? titleOf(blocks),
      company: origin.company ?? null,
      location: origin.location ?? null,
      country: null,
      workplace: null,
      employmentType: null,
      salary: null,
      postedAt: null,
      closesAt: null,
      text: kept,
      blocks,
      source: origin.source,
      confidence: 0.9,
      doubts: kept.length < text.length ? [{ kind: 'cut', quote: kept.slice(-80) }] : [],
    },
  };
}

/** The first line when it can only be a title: short, no sentence, and more text follows. */
function titleOf(blocks: readonly Block[]): string | null {
  const [first] = blocks;
  if (!first || blocks.length < 3 || first.kind === 'item' || first.text.length > TITLE) return null;
  const words = first.text.split(' ').length;
  const isSentence =
    /[.!?:;,]$/.test(first.text) || /\b(?:we|our|you|are|is|looking|about|description)\b/i.test(first.text);
  return isSentence || words > 12 ? null : first.text;
}
