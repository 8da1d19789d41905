import { knowledge } from '../../../../data/knowledge';
import { readAdvert } from '../../../../lib/terms/read-advert';
import { serve } from '../measure';

/** The whole stage: language, terms, market, employer, eligibility, seniority, experience. */
serve(
  () => (text) =>
    readAdvert({ text, title: null, location: null, country: null, url: null, blocks: [], company: null }, knowledge)
      .terms.length,
);
