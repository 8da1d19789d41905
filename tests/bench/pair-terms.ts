import type { SkillKind } from '../../lib/model/skill';
import type { Span } from '../../lib/model/text';
import type { LabelledAdvert, LabelledTerm } from './corpus-records';
import type { Answer } from './read-answer';
import { alike, occurrences, same } from './spans';

export type ReadTerm = Answer['terms'][number];
/** A labelled term, where the text prints it, and the term that was read there. */
export type Pair = {
  readonly label: LabelledTerm;
  readonly spans: readonly Span[];
  readonly read: ReadTerm | undefined;
};

export const isScored = (kind: SkillKind): boolean => kind === 'tech' || kind === 'practice';

/**
 * Every label that the text prints, with the term read in its place: one at the very same words if there is one, else
 * one that shares half of them. Two labels get one term only when nothing else was read ("AWS" and "AWS Lambda").
 */
export function pairTerms({ text, terms }: LabelledAdvert, read: readonly ReadTerm[]): Pair[] {
  const marks = locate(text, terms);
  const paired = new Map<LabelledTerm, ReadTerm>();
  const taken = new Set<ReadTerm>();
  const settle = (fits: (a: Span, b: Span) => boolean, share: boolean) => {
    for (const { label, spans } of marks) {
      if (paired.has(label)) continue;
      const found = read.find(
        (term) => (share || !taken.has(term)) && mayBe(label, term) && touches(term, spans, fits),
      );
      if (!found) continue;
      paired.set(label, found);
      taken.add(found);
    }
  };
  settle(same, false);
  settle(alike, false);
  settle(alike, true);
  return marks.map(({ label, spans }) => ({ label, spans, read: paired.get(label) }));
}

/** A term of the technical part is never taken for a soft skill that shares its words. */
const mayBe = (label: LabelledTerm, term: ReadTerm) => !isScored(label.kind) || isScored(term.kind);

const touches = (term: ReadTerm, spans: readonly Span[], fits: (a: Span, b: Span) => boolean) =>
  term.spans.some((a) => spans.some((b) => fits(a, b)));

function locate(text: string, terms: readonly LabelledTerm[]): { label: LabelledTerm; spans: Span[] }[] {
  const byLength = [...new Set(terms.flatMap(({ surfaces }) => surfaces))].sort((a, b) => b.length - a.length);
  const spansOf = new Map<string, Span[]>();
  const longer: Span[] = [];
  for (const surface of byLength) {
    const spans = occurrences(text, surface, longer);
    spansOf.set(surface, spans);
    longer.push(...spans);
  }
  const marks = terms.map((label) => ({ label, spans: label.surfaces.flatMap((surface) => spansOf.get(surface)!) }));
  return marks.filter(({ spans }) => spans.length > 0);
}
