import type { Term } from '../model/advert';
import type { Posting } from '../model/posting';
import type { AdvertQuote } from '../model/review';
import type { Span } from '../model/text';
import { LIST_MARK, sentenceAt } from '../text/sentence-at';

/** Fewer words than this are a tag or a heading, which says less than a sentence. */
const ENOUGH_WORDS = 3;

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
