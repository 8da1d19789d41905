import type { Span } from '../model/text';

/** What may stand before a line of a list. */
export const LIST_MARK = /^[\s•·●▪◦‣*–—-]+/;
const SENTENCE_END = /[.!?;](?=\s+["'(“]?\p{Lu})/gu;
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|incl|vs|approx|min|max)|(?<!\p{L})\p{L})$/iu;

/** The sentence of the line `[from, to)` of `text` that holds `[start, end)`, without a list mark or spaces around it. */
export function sentenceAt(text: string, [from, to]: Span, [start, end]: Span): Span {
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
