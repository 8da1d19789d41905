import type { SkillId } from '../model/skill';
import type { Span } from '../model/text';

/** A form that is a skill in this CV, whatever else the word may mean: its own skills list says so. */
export type Confirmed = { readonly form: string; readonly skill: SkillId };

const SENTENCE_START = /(?:^|[.!?:]\s+|[•·*–—-]\s*)$/u;
/** A capital word inside a sentence makes a longer name ("for American Express"); a number behind, a season ("Spring 2020"). */
const NAME_BEFORE = /\p{Lu}[\p{L}'’]*\s$/u;
const NUMBER_BEHIND = /^\s\d/u;

/**
 * Where `text` uses a confirmed form, in the same capitals and inside a sentence: "Wrote the ledger in Go" by someone
 * whose skills list has Go. `known` are the places already read as skills.
 */
export function confirmedIn(
  text: string,
  confirmed: readonly Confirmed[],
  known: readonly Span[],
): { readonly skill: SkillId; readonly span: Span }[] {
  return confirmed.flatMap(({ form, skill }) => {
    const spans = standing(text, form).filter(
      (span) => !known.some(([start, end]) => span[0] < end && span[1] > start),
    );
    return spans.filter(([start, end]) => isMeant(text, start, end, known)).map((span) => ({ skill, span }));
  });
}

function standing(text: string, form: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const end = at + form.length;
    const isWhole =
      !/[\p{L}\p{N}&.@#+'’-]$/u.test(text.slice(0, at)) && !/^(?:[\p{L}\p{N}&@#+'’-]|\.\p{L})/u.test(text.slice(end));
    if (isWhole) spans.push([at, end]);
  }
  return spans;
}

function isMeant(text: string, start: number, end: number, known: readonly Span[]): boolean {
  const before = text.slice(0, start);
  if (SENTENCE_START.test(before) || NUMBER_BEHIND.test(text.slice(end)) || text === text.toUpperCase()) return false;
  const name = NAME_BEFORE.exec(before);
  return !name || SENTENCE_START.test(before.slice(0, name.index)) || known.some((span) => span[1] === start - 1);
}
