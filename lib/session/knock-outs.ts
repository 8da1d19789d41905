import type { EligibilityKind, EligibilityLine } from '../model/advert';
import type { KnockOut } from '../model/popup-view';
import type { Review } from '../model/review';
import type { Day } from '../model/text';
import { skillNames } from './skill-names';

/** A closing date this near is worth saying before anything else. */
const CLOSING_SOON = 7;
const DAY = 86_400_000;

/** What stops an application outright stands before what only shapes it. */
const ORDER: readonly EligibilityKind[] = [
  'no-sponsorship',
  'citizenship',
  'clearance',
  'right-to-work',
  'residence',
  'language',
  'degree',
  'driving-licence',
  'background-check',
  'contract',
  'on-site',
  'time-zone',
  'on-call',
  'travel',
];

/** What decides before any skill does, most final first; offers of sponsorship or remote work are no obstacles and not among them. */
export function knockOuts(review: Review, today: Day): readonly KnockOut[] {
  return [...eligibility(review), ...years(review), ...closing(review.posting.closesAt, today)];
}

function eligibility(review: Review): readonly KnockOut[] {
  const inHeader = review.posting.workplace !== null;
  return decidingLines(review)
    .filter(({ kind }) => !(inHeader && kind === 'on-site'))
    .map(({ kind, quote }) => ({ kind: 'eligibility', eligibility: kind, quote }) as const);
}

/** One line for each kind, most final first; a line that says two things is said once, by the more final. */
export function decidingLines({ eligibility: lines }: Pick<Review, 'eligibility'>): readonly EligibilityLine[] {
  const firsts = ORDER.flatMap((kind) => lines.find((line) => line.kind === kind) ?? []);
  return firsts.filter(({ quote }, index) => firsts.findIndex((line) => line.quote === quote) === index);
}

function years(review: Review): readonly KnockOut[] {
  if (!review.cv) {
    const asked = review.experience?.minYears;
    return asked ? [{ kind: 'years', skill: null, asked, shown: null }] : [];
  }
  const names = skillNames(review);
  return review.years
    .filter((line) => line.asked > line.shown)
    .map(({ skill, asked, shown }) => ({
      kind: 'years' as const,
      skill: skill === null ? null : (names.get(skill) ?? skill),
      asked,
      shown,
    }));
}

function closing(on: Day | null, today: Day): readonly KnockOut[] {
  if (on === null) return [];
  const days = Math.round((Date.parse(`${on}T00:00Z`) - Date.parse(`${today}T00:00Z`)) / DAY);
  return Number.isNaN(days) || days > CLOSING_SOON ? [] : [{ kind: 'closing', days, on }];
}
