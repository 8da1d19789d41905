import type { LabelledAdvert } from './corpus-records';

/** What is measured, in the order of the report. Those in pairs weigh what is found against what is claimed. */
export const MEASURES = [
  'tech recall',
  'tech precision',
  'practice recall',
  'practice precision',
  'must recall',
  'level',
  'groups',
  'term years',
  'experience',
  'no experience',
  'seniority',
  'no seniority',
  'negation',
  'ambiguous recall',
  'ambiguous precision',
  'market given right',
  'market given not wrong',
  'market alone right',
  'market alone not wrong',
  'eligibility recall',
  'eligibility precision',
  'employer recall',
  'employer precision',
] as const;

export type Measure = (typeof MEASURES)[number];

/** One thing judged in one advert; every figure, list and gate is drawn from these. */
export type Verdict = {
  readonly measure: Measure;
  readonly id: string;
  /** What was judged: a term, a group, a quote. */
  readonly about: string;
  readonly right: boolean;
  /** What was read instead. */
  readonly instead?: string;
};

export type Tally = { readonly right: number; readonly of: number };

/** What the whole corpus came to. */
export type CorpusScore = {
  readonly corpus: readonly LabelledAdvert[];
  readonly adverts: number;
  readonly scores: Readonly<Record<Measure, Tally>>;
  readonly verdicts: readonly Verdict[];
  /** "label read as name", to be looked through by a person. */
  readonly renamed: readonly string[];
};

export const share = ({ right, of }: Tally): number => (of === 0 ? 1 : right / of);

/** Counts by measure; a measure that nothing was judged by is absent. */
export function tally(verdicts: readonly Verdict[]): Partial<Record<Measure, Tally>> {
  const counts: Partial<Record<Measure, Tally>> = {};
  for (const { measure, right } of verdicts) {
    const { right: before, of } = counts[measure] ?? { right: 0, of: 0 };
    counts[measure] = { right: before + Number(right), of: of + 1 };
  }
  return counts;
}

/** Judges a set of names against what was claimed: each expected one found or not, each claimed one expected or not. */
export function judgeSets(
  id: string,
  what: 'eligibility' | 'employer',
  expected: readonly string[],
  claimed: readonly string[],
): Verdict[] {
  return [
    ...expected.map((about): Verdict => ({ measure: `${what} recall`, id, about, right: claimed.includes(about) })),
    ...claimed.map((about): Verdict => ({ measure: `${what} precision`, id, about, right: expected.includes(about) })),
  ];
}
