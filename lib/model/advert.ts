import type { SkillFamily, SkillId, SkillKind } from './skill';
import type { Span } from './text';

export type Level = 'must' | 'nice' | 'mentioned' | 'negated';

/** A skill as the posting demands it. */
export type Term = {
  readonly skill: SkillId;
  readonly name: string;
  readonly kind: SkillKind;
  readonly family: SkillFamily;
  readonly level: Level;
  /** True only for a mentioned term that the advert says the team uses ("our stack"). */
  readonly stack: boolean;
  /** Alternatives ("Kafka or RabbitMQ") share one id; null stands alone. */
  readonly group: string | null;
  /** Years tied to this very term; of a range the lower end. */
  readonly years: number | null;
  /** Into the posting's text, in order. Empty when only the title names it. */
  readonly spans: readonly Span[];
};

export const SENIORITIES = ['junior', 'mid', 'senior', 'lead', 'unknown'] as const;
export type Seniority = (typeof SENIORITIES)[number];

export type Experience = { readonly minYears: number; readonly quote: string };

export type EmployerType =
  | 'startup'
  | 'scale-up'
  | 'enterprise'
  | 'fintech'
  | 'saas'
  | 'consultancy'
  | 'agency'
  | 'public-sector'
  | 'research';

export type EmployerSign = { readonly type: EmployerType; readonly quote: string };

/** Who placed the advert, with the words that say so. */
export type PostedBy =
  | { readonly type: 'employer' | 'agency'; readonly quote: string }
  | { readonly type: 'unknown'; readonly quote: null };

export type RoleType =
  | 'backend'
  | 'backend-web'
  | 'full-stack'
  | 'platform'
  | 'data'
  | 'front-end'
  | 'mobile'
  | 'qa'
  | 'other';

/** The kind of work, with the words of the title or the text that say so; null where nothing does. */
export type Role = { readonly type: RoleType; readonly quote: string | null };

export type EligibilityKind =
  | 'right-to-work'
  | 'sponsorship'
  | 'no-sponsorship'
  | 'clearance'
  | 'citizenship'
  | 'degree'
  | 'language'
  | 'on-site'
  | 'remote'
  /** Where one must live, or move to. */
  | 'residence'
  | 'travel'
  | 'driving-licence'
  /** Not a permanent job, or on which terms. */
  | 'contract'
  /** Checks of the person other than a clearance: records, drugs, credit. */
  | 'background-check'
  | 'time-zone'
  | 'on-call';

export type EligibilityLine = { readonly kind: EligibilityKind; readonly quote: string };

/** What the terms stage makes of one posting. */
export type Advert = {
  /** ISO 639-1. An advert that is not English has no terms. */
  readonly language: string;
  readonly terms: readonly Term[];
  /** Of an advert that is not English: the techniques it names, as mentioned. */
  readonly named?: readonly Term[];
  /** Signs that vote on the market; `lib/advice/market.ts` decides. */
  readonly signs: readonly import('./market').MarketVote[];
  readonly seniority: Seniority;
  readonly experience: Experience | null;
  readonly employer: readonly EmployerSign[];
  readonly postedBy: PostedBy;
  readonly role: Role;
  readonly eligibility: readonly EligibilityLine[];
};
