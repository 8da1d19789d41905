import type { ClauseView, SummaryView, VariantView } from '../model/panel-view';
import type { Review, Summary, SummaryVariantId } from '../model/review';
import type { SkillId } from '../model/skill';
import { countWords } from '../text/count-words';
import { cvLine } from './cv-line';
import type { SummaryEdits } from './panel-state';
import { skillNames } from './skill-names';
import { clausesLeft } from './summary-edit';
import { wordDiff } from './word-diff';

/** The user's own words first, where there is anything to change in them. */
const ORDER: readonly SummaryVariantId[] = ['bullets', 'mine', 'short'];

/** The summary's variants as they stand, edits included; null when the CV gives too little to say anything true. */
export function summaryView(review: Review, edits: SummaryEdits): SummaryView | null {
  const variants = ORDER.flatMap((id) => {
    const summary = review.variants[id];
    return summary ? [variantView(review, id, summary, edits[id])] : [];
  });
  return variants.length > 0 ? { variants } : null;
}

function variantView(review: Review, id: SummaryVariantId, summary: Summary, edit: string | undefined): VariantView {
  const text = edit ?? summary.text;
  const profile = review.cv?.basics.summary;
  return {
    id,
    text,
    words: countWords(text),
    clauses: clausesLeft(summary.clauses, summary.text, text).map(({ span, paths }) => clauseView(review, span, paths)),
    leftOut: leftOut(review, summary),
    edited: text !== summary.text,
    diff: id === 'mine' && profile ? wordDiff(profile, text) : null,
  };
}

/** A skill that is only listed is in the CV: the screen must not say that it is not. */
export function leftOut(review: Review, summary: Summary): VariantView['leftOut'] {
  const names = skillNames(review);
  const listed = new Set(review.coverage.sum.flatMap(({ skill, grade }) => (grade === 'listed' ? [skill] : [])));
  const named = (skills: readonly SkillId[]) => skills.map((skill) => names.get(skill) ?? skill);
  return {
    notInCv: named(summary.leftOut.filter((skill) => !listed.has(skill))),
    listedOnly: named(summary.leftOut.filter((skill) => listed.has(skill))),
  };
}

function clauseView({ cv }: Review, span: ClauseView['span'], paths: readonly string[]): ClauseView {
  return {
    span,
    sources: paths.flatMap((path) => {
      const quote = cv && cvLine(cv, path);
      return quote ? [{ path, quote }] : [];
    }),
  };
}
