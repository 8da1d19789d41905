import type { EligibilityLine, EmployerSign, Experience, Level, Seniority } from './advert';
import type { Cv, ResultGrade } from './cv';
import type { MarketDecision, MarketId } from './market';
import type { Coverage, CvPath, Grade, SeniorityReading, YearsLine } from './match';
import type { Posting } from './posting';
import type { SkillId, SkillKind } from './skill';
import type { Span } from './text';

export type AdvertQuote = { readonly quote: string; readonly span: Span | null };
export type CvQuote = { readonly path: CvPath; readonly quote: string };

/** What to say of a gap; its words are in `_locales`. */
export type GapSay = 'missing' | 'unproven' | 'neighbour' | 'wording';

export type Gap = {
  readonly skill: SkillId;
  readonly name: string;
  readonly kind: SkillKind;
  readonly level: Extract<Level, 'must' | 'nice'>;
  /** Whether coverage counts it. Only counted gaps add up to the counts on screen. */
  readonly counted: boolean;
  readonly group: string | null;
  readonly grade: Grade;
  readonly alternatives: readonly { readonly skill: SkillId; readonly name: string; readonly grade: Grade }[];
  readonly say: GapSay;
  /** For grade `neighbouring`: the name of the near skill that the CV proves. */
  readonly near?: string | null;
  readonly advert: AdvertQuote;
  readonly cv: readonly CvQuote[];
  /** Where in the CV it belongs, if it is true. */
  readonly where: readonly {
    readonly path: CvPath;
    readonly why: 'skills-group' | 'role-with-neighbour' | 'latest-role';
  }[];
  /** For `wording`: the advert's form and the CV's. */
  readonly wording: { readonly advert: string; readonly cv: string } | null;
};

export type Hit = {
  readonly skill: SkillId;
  readonly name: string;
  readonly level: Level;
  /** Whether coverage counts it. */
  readonly counted: boolean;
  readonly grade: Grade;
  readonly advert: AdvertQuote;
  readonly cv: readonly CvQuote[];
};

type BulletAction = 'forward' | 'keep' | 'trim';
export type BulletReason = {
  readonly kind:
    | 'must'
    | 'nice'
    | 'stack'
    | 'figure'
    | 'recent'
    | 'domain'
    | 'employer'
    | 'result'
    | 'repeats'
    | 'unrelated';
  readonly quote: string;
};

export type BulletAdvice = {
  readonly path: CvPath;
  readonly text: string;
  /** `work[n]`. */
  readonly role: CvPath;
  /** 1-based positions in the role. */
  readonly now: number;
  readonly proposed: number;
  readonly action: BulletAction;
  readonly reasons: readonly BulletReason[];
  readonly skills: readonly SkillId[];
  readonly parts: {
    readonly action: Span | null;
    readonly work: Span | null;
    readonly scope: Span | null;
    readonly result: Span | null;
  };
  readonly result: ResultGrade;
};

/** A stretch of the summary and the places of the CV that it was made from. */
export type SummaryClause = { readonly span: Span; readonly paths: readonly CvPath[] };
export type SummaryVariantId = 'bullets' | 'mine' | 'short';
export type Summary = {
  readonly text: string;
  readonly words: number;
  readonly clauses: readonly SummaryClause[];
  readonly leftOut: readonly SkillId[];
};

export type Check = {
  readonly id: string;
  readonly verdict: 'fine' | 'look' | 'unknown';
  readonly findings: readonly number[];
};

export type Claim = 'fact' | 'vendor' | 'article' | 'folklore' | 'ours';

export type Finding = {
  readonly rule: string;
  readonly scope: 'advert' | 'cv';
  readonly severity: 'error' | 'warning' | 'advice' | 'info';
  /** The first CV path, or "" for the whole. */
  readonly path: CvPath;
  readonly cv: readonly (CvQuote & { readonly span: Span | null })[];
  readonly advert: readonly { readonly quote: string; readonly span: Span | null }[];
  readonly measured: { readonly name: string; readonly value: number; readonly limit: number } | null;
  /** For evidence of absence: the places searched. */
  readonly searched: readonly CvPath[] | null;
  readonly because: string;
  readonly source: string;
  readonly claim: Claim;
};

/** Everything the side panel shows for one posting and one CV: the value that `lib/tailor.ts` returns. */
export type Review = {
  readonly posting: Posting;
  /** Null when there is no CV yet: then no number, no hits, no bullets, no summary. */
  readonly cv: Cv | null;
  readonly language: string;
  readonly market: MarketDecision;
  readonly seniority: SeniorityReading;
  readonly experience: Experience | null;
  readonly employer: readonly EmployerSign[];
  readonly years: readonly YearsLine[];
  readonly coverage: Coverage;
  readonly gaps: readonly Gap[];
  readonly hits: readonly Hit[];
  readonly stack: readonly { readonly skill: SkillId; readonly name: string; readonly grade: Grade }[];
  readonly bullets: readonly BulletAdvice[];
  /** Keyed by variant; null when the CV gives too little to say anything true. `bullets` is the default. */
  readonly summary: Summary | null;
  readonly variants: Readonly<Partial<Record<SummaryVariantId, Summary>>>;
  readonly check: readonly Check[];
  readonly findings: readonly Finding[];
  readonly eligibility: readonly EligibilityLine[];
  /** Must-haves as read, for the popup without a CV, and the number of corrections in force. */
  readonly demands: readonly {
    readonly skill: SkillId;
    readonly name: string;
    readonly level: Level;
    readonly group: string | null;
    readonly removed: boolean;
  }[];
};

/** How the user corrected our reading of one skill, for this posting or for all. */
export type Correction = { readonly skill: SkillId; readonly as: 'must' | 'nice' | 'not-a-skill' };

/** What the user settled, handed to `tailor`. */
export type Choices = {
  /** The user overruled the market of this posting. */
  readonly market: MarketId | null;
  /** Decides when the advert does not. */
  readonly usualMarket: MarketId | null;
  readonly corrections: readonly Correction[];
  /** The user's own word on their level; null or absent: what the CV says. */
  readonly seniority?: Seniority | null;
};
