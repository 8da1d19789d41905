import type { Knowledge } from '../../model/knowledge';
import type { MarketConventions } from '../../model/market';
import type { BulletAdvice, Finding } from '../../model/review';
import type { Rule } from '../../model/rule';
import type { SkillFacts, SkillId } from '../../model/skill';
import type { Facts } from '../facts';

export type CheckInput = {
  readonly facts: Facts;
  readonly bullets: readonly BulletAdvice[];
  /** The conventions in force; null when the market is not known. */
  readonly conventions: MarketConventions | null;
  readonly knowledge: Knowledge;
  readonly skills: ReadonlyMap<SkillId, SkillFacts>;
};

/** What a check found, with its evidence: quotes, a measure, or the places searched in vain. */
export type Found = Partial<Pick<Finding, 'cv' | 'advert' | 'measured' | 'searched'>>;

/** `null`: looked and found nothing. `unknown`: there was nothing to look at. */
export type Check = (input: CheckInput, rule: Rule) => Found | null | 'unknown';
