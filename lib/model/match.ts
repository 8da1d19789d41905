import type { Level, Seniority, Term } from './advert';
import type { SkillId } from './skill';
import type { PartialDate, Span } from './text';

/** Grade names are for code; no screen shows them (SCREENS.md, Words on screen). */
export type Grade = 'proven' | 'listed' | 'neighbouring' | 'absent';

/** Where in the CV a skill is shown. Only `bullet`, `role`, and `project` prove; the rest list. */
export type EvidencePlace = 'bullet' | 'role' | 'project' | 'skills' | 'profile' | 'certificate' | 'education';

/** A JSON Resume path such as `work[0].highlights[2]`; "" is the whole document. */
export type CvPath = string;

export type Evidence = {
  /** The skill shown. It differs from the term's when implied (Spring Boot shows Java). */
  readonly skill: SkillId;
  readonly place: EvidencePlace;
  readonly path: CvPath;
  readonly quote: string;
  /** Into `quote`. */
  readonly span: Span;
  /** End of the role or project it stands in; null is now, or undated. */
  readonly until: PartialDate | null;
  readonly current: boolean;
};

/** A term with its evidence and grade. */
export type Match = {
  readonly term: Term;
  readonly grade: Grade;
  /** Strongest first: newest proof, then listings. For a neighbouring grade, the near skill's. */
  readonly evidence: readonly Evidence[];
  /** The near skill that is proven, for grade `neighbouring`. */
  readonly neighbour: SkillId | null;
  /** Newest proof ended more than five years before today. */
  readonly old: boolean;
  /** The CV shows the skill only in other words than the advert's ("Postgres" for "PostgreSQL"). */
  readonly wording: { readonly advert: string; readonly cv: string } | null;
};

/** One demand of the advert: a term, or an either/or group of terms. */
export type Demand = {
  readonly level: Extract<Level, 'must' | 'nice'>;
  /** Whether coverage counts it. */
  readonly counted: boolean;
  /** The member that grades it: the best one, of equals the first. */
  readonly best: Match;
  readonly members: readonly Match[];
};

export type Counts = {
  readonly asked: number;
  readonly proven: number;
  readonly listed: number;
  readonly neighbouring: number;
  readonly absent: number;
};

/** One demand of the coverage sum: a term, or an either/or group graded by its best member. */
export type CoverageLine = {
  readonly skill: SkillId;
  readonly level: Extract<Level, 'must' | 'nice'>;
  readonly group: string | null;
  readonly weight: number;
  readonly grade: Grade;
  readonly points: number;
};

/** Why there is no value: PRODUCT.md, Coverage. `ok` goes with a value. */
export type CoverageWhy = 'ok' | 'no-cv' | 'no-must' | 'few-demands' | 'not-english';

export type Coverage = {
  readonly value: number | null;
  readonly why: CoverageWhy;
  readonly must: Counts;
  readonly nice: Counts;
  readonly sum: readonly CoverageLine[];
};

export type YearsLine = {
  readonly skill: SkillId | null;
  readonly asked: number;
  readonly shown: number;
  readonly roles: readonly CvPath[];
};

export type SeniorityReading = {
  readonly advert: Seniority;
  readonly cv: Seniority;
  readonly evidence: readonly CvPath[];
};

/** Engineering experience: months by the dates of the roles, overlaps merged, and the years the profile states itself. */
export type ExperienceReading = {
  readonly months: number;
  readonly statedYears: number | null;
  readonly roles: readonly CvPath[];
};

/** What the match stage makes of an advert and a CV. */
export type MatchReading = {
  readonly matches: readonly Match[];
  /** In the advert's order. */
  readonly demands: readonly Demand[];
  readonly coverage: Coverage;
  readonly years: readonly YearsLine[];
  readonly experience: ExperienceReading;
  readonly seniority: SeniorityReading;
  /** All evidence of the CV, by skill shown (implied ones too). */
  readonly shown: ReadonlyMap<SkillId, readonly Evidence[]>;
};
