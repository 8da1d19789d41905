import { knowledge } from '../../data/knowledge';
import { readEligibility } from '../../lib/terms/eligibility';
import { readEmployer } from '../../lib/terms/employer';
import { detectLanguage } from '../../lib/terms/language';
import { readSigns } from '../../lib/terms/market-signs';
import { readTerms } from '../../lib/terms/read-terms';

/** What is timed; each returns a number that depends on its work, so that none can be left out by the compiler. */
export const TOOLS: Readonly<Record<string, (text: string) => number>> = {
  floor(text) {
    let h = 0;
    for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) | 0;
    return h;
  },
  terms: (text) => readTerms({ text, title: null, company: null }, knowledge.vocabulary).length,
  market: (text) =>
    readSigns({ text, title: null, location: null, country: null, url: null }, knowledge).length +
    readEmployer(text, knowledge).length +
    readEligibility(text, knowledge).length,
  language: (text) => detectLanguage(text, knowledge).length,
};
