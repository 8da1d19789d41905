import type { Term } from '../model/advert';
import type { Posting } from '../model/posting';
import type { AdvertQuote } from '../model/review';
import type { Span } from '../model/text';

/** Fewer words than this are a tag or a heading, which says less than a sentence. */
const ENOUGH_WORDS = 3;
const LIST_MARK = /^[\s•·●▪◦‣*–—-]+/;
const SENTENCE_END = /[.!?;](?=\s+["'(“]?\p{Lu})/gu;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|incl|vs|approx|min|max)|(?<!\p{L})\p{L})$/iu;

/**
 * The advert's own words for a term: the shortest whole line or sentence that names it, items of a list first, since
 * that is where demands stand. The span is the quote's, into `posting.text`; null when only the title names the term.
 */
export function advertQuote(
  term: Pick<Term, 'spans'>,
  posting: Pick<Posting, 'text' | 'title' | 'blocks'>,
): AdvertQuote {
  const items = new Set(posting.blocks.flatMap(({ kind, text }) => (kind === 'item' ? [text.trim()] : [])));
  const places = term.spans.map((span) => {
    const line = lineAt(posting.text, span);
    const sentence = sentenceAt(posting.text, line, span);
    const quote = posting.text.slice(...sentence);
    const printed = posting.text.slice(...line);
    const isItem = LIST_MARK.exec(printed)?.[0].trim() || items.has(printed.trim());
    return { sentence, quote, rank: (isItem ? 0 : 1) + (quote.split(/\s+/).length < ENOUGH_WORDS ? 2 : 0) };
  });
  const [best] = places.sort((a, b) => a.rank - b.rank || a.quote.length - b.quote.length);
  return best ? { quote: best.quote, span: best.sentence } : { quote: posting.title ?? '', span: null };
}

function lineAt(text: string, [start, end]: Span): Span {
  const after = text.indexOf('\n', end);
  return [text.lastIndexOf('\n', start - 1) + 1, after === -1 ? text.length : after];
}

function sentenceAt(text: string, [from, to]: Span, [start, end]: Span): Span {
  const line = text.slice(from, to);
  let left = from;
  let right = to;
  for (const stop of line.matchAll(SENTENCE_END)) {
    if (ABBREVIATION.test(line.slice(0, stop.index))) continue;
    const at = from + stop.index + 1;
    if (at <= start) left = at;
    else if (at >= end) {
      right = at;
      break;
    }
  }
  return trimmed(text, left, right);
}

function trimmed(text: string, left: number, right: number): Span {
  const part = text.slice(left, right);
  const lead = LIST_MARK.exec(part)?.[0].length ?? 0;
  return [left + lead, left + part.trimEnd().length];
}
