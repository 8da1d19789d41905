import type { Advert } from '../model/advert';
import type { Cv } from '../model/cv';
import type { Knowledge } from '../model/knowledge';
import type { MatchReading } from '../model/match';
import type { Posting } from '../model/posting';
import type { BulletAdvice, Choices, Review } from '../model/review';
import type { Day } from '../model/text';
import { adviseBullets } from './bullets';
import { checkCv } from './check';
import { bulletsOf } from './cv-prose';
import { listDemands } from './demands';
import type { Facts } from './facts';
import { filledIn } from './filled-in';
import { findGaps } from './gaps';
import { findHits, theirStack } from './hits';
import { decideMarket } from './market';
import { summarise } from './summary';

type Given = {
  readonly posting: Posting;
  readonly advert: Advert;
  readonly cv: Cv | null;
  readonly match: MatchReading;
  readonly choices: Choices;
};

type Advice = Pick<Review, 'gaps' | 'hits' | 'bullets' | 'summary' | 'variants' | 'check' | 'findings'>;

const NONE: Advice = { gaps: [], hits: [], bullets: [], summary: null, variants: {}, check: [], findings: [] };

/**
 * The review: what was read, and every kind of advice in its order.
 * Without a CV, or for an advert that is not English, there is nothing to compare and no advice.
 */
export function advise(given: Given, knowledge: Knowledge, today: Day): Review {
  const { posting, advert, cv, match, choices } = given;
  const market = decideMarket(advert.signs, { choice: choices.market, usual: choices.usualMarket }, knowledge);
  const advice =
    cv && advert.language === 'en' ? adviseOn({ posting, advert, cv, match, market }, knowledge, today) : NONE;
  return {
    posting,
    cv,
    language: advert.language,
    market,
    seniority: match.seniority,
    experience: advert.experience,
    employer: advert.employer,
    years: match.years,
    coverage: match.coverage,
    stack: theirStack(match, advert.named),
    eligibility: advert.eligibility,
    demands: listDemands(advert, match, choices.corrections),
    ...advice,
  };
}

function adviseOn(facts: Facts, knowledge: Knowledge, today: Day): Advice {
  const skills = new Map(knowledge.vocabulary.skills.map((skill) => [skill.id, skill]));
  const filled = { ...facts, cv: filledIn(facts.cv) };
  const bullets = asWritten(adviseBullets(filled, today), facts.cv);
  return {
    gaps: findGaps(facts, skills),
    hits: findHits(facts.match, facts.posting),
    bullets,
    ...summarise(filled, knowledge, today),
    ...checkCv({ facts: filled, bullets, knowledge, skills }),
  };
}

/** Shown with the places that are still to be filled in, which count for nothing. */
function asWritten(bullets: readonly BulletAdvice[], cv: Cv): readonly BulletAdvice[] {
  const texts = new Map(bulletsOf(cv).map(({ path, text }) => [path, text]));
  return bullets.map((bullet) => ({ ...bullet, text: texts.get(bullet.path) ?? bullet.text }));
}
