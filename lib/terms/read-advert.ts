import type { Advert } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import type { Posting } from '../model/posting';
import { readTerms } from './read-terms';

export type AdvertInput = Pick<Posting, 'text' | 'title' | 'location' | 'country' | 'url' | 'blocks' | 'company'>;

/** What the terms stage makes of one posting. Every span is in UTF-16 units into `posting.text`. */
export function readAdvert(posting: AdvertInput, knowledge: Pick<Knowledge, 'vocabulary'>): Advert {
  return {
    language: 'en',
    terms: readTerms(posting, knowledge.vocabulary),
    signs: [],
    seniority: 'unknown',
    experience: null,
    employer: [],
    eligibility: [],
  };
}
