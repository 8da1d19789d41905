import { advise } from './advice/advise';
import { matchCv } from './match/match-cv';
import type { Cv } from './model/cv';
import type { Knowledge } from './model/knowledge';
import type { Posting } from './model/posting';
import type { Choices, Review } from './model/review';
import type { Day } from './model/text';
import { readAdvert } from './terms/read-advert';

/**
 * The whole job: one posting, one CV (or none yet), everything the side panel shows.
 * Pure: the same arguments give the same review. Reading the posting and the CV happens before it.
 */
export function tailor(posting: Posting, cv: Cv | null, knowledge: Knowledge, today: Day, choices: Choices): Review {
  // 1. What the advert asks for, how strongly, and what decides before any skill does.
  const advert = readAdvert(posting, knowledge);

  // 2. What the CV shows of it, where, and what that adds up to.
  const match = matchCv(advert, cv, knowledge, today, { text: posting.text, ...choices });

  // 3. What to do about it: market, gaps, bullets, summary, checklist.
  return advise({ posting, advert, cv, match, choices }, knowledge, today);
}
