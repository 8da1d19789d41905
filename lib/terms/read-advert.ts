import type { Advert, Term } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import type { Posting } from '../model/posting';
import { readEligibility } from './eligibility';
import { readEmployer } from './employer';
import { readExperience } from './experience';
import { detectLanguage } from './language';
import { readSigns } from './market-signs';
import { readPostedBy } from './posted-by';
import { readTerms } from './read-terms';
import { readRole } from './role-type';
import { readSeniority } from './seniority';

export type AdvertInput = Pick<Posting, 'text' | 'title' | 'location' | 'country' | 'url' | 'blocks' | 'company'>;
type Needed = Pick<Knowledge, 'vocabulary' | 'signs' | 'adverts' | 'markets' | 'titles'>;

/**
 * What the terms stage makes of one posting. Every span is in UTF-16 units into `posting.text`. We read English only: an
 * advert in another language has no terms, and `named` holds the techniques it names.
 */
export function readAdvert(posting: AdvertInput, knowledge: Needed): Advert {
  const language = detectLanguage(posting.text, knowledge);
  const terms = readTerms(posting, knowledge.vocabulary);
  return {
    language,
    ...(language === 'en' ? { terms } : { terms: [], named: terms.filter(({ kind }) => kind === 'tech').map(asNamed) }),
    signs: readSigns(posting, knowledge),
    seniority: readSeniority(posting, knowledge),
    experience: readExperience(posting.text, knowledge),
    employer: readEmployer(posting.text, knowledge),
    postedBy: readPostedBy(posting.text, knowledge),
    role: readRole(posting, knowledge),
    eligibility: readEligibility(posting.text, knowledge),
  };
}

const asNamed = (term: Term): Term => ({ ...term, level: 'mentioned', stack: false, group: null, years: null });
