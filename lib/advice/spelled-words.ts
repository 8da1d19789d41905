import type { Finding } from '../model/review';
import type { SpellingClass } from '../model/rule';
import type { Span } from '../model/text';
import { proseOf, quoteAt } from './cv-prose';
import type { Facts } from './facts';
import { type SpelledWord, spellingIndex } from './spelling-index';

export type Spelled = SpelledWord & { readonly at: Finding['cv'][number] };

const WORD = /(?<![\p{L}\p{N}_./@#`-])\p{L}[\p{Ll}]{2,}(?![\p{L}\p{N}_/@#`]|[.-]\p{L})/gu;
const SENTENCE_START = /(?:^|[.!?:]\s+|^[\s•*–-]+)$/u;

/** The words of the CV's prose that tell British from American spelling; names, code, links and skills are left out. */
export function spelledWords({ cv, match }: Pick<Facts, 'cv' | 'match'>, classes: readonly SpellingClass[]): Spelled[] {
  const index = spellingIndex(classes);
  const skills = skillSpans(match.shown);
  return proseOf(cv).flatMap((prose) =>
    [...prose.text.matchAll(WORD)].flatMap(({ index: start, 0: word }) => {
      const spelled = index.get(word.toLowerCase());
      const span: Span = [start, start + word.length];
      if (!spelled?.tells || isName(prose.text, start) || within(span, skills.get(prose.path))) return [];
      return [{ ...spelled, at: quoteAt(prose, span) }];
    }),
  );
}

/** A capital inside a sentence makes a name ("the Center for Policing"). */
function isName(text: string, start: number): boolean {
  return /\p{Lu}/u.test(text.charAt(start)) && !SENTENCE_START.test(text.slice(0, start));
}

function within([start, end]: Span, spans: readonly Span[] = []): boolean {
  return spans.some(([from, to]) => start < to && end > from);
}

function skillSpans(shown: Facts['match']['shown']): ReadonlyMap<string, Span[]> {
  const spans = new Map<string, Span[]>();
  for (const evidence of shown.values()) {
    for (const { path, span } of evidence) spans.set(path, [...(spans.get(path) ?? []), span]);
  }
  return spans;
}
