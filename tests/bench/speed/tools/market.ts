import { knowledge } from '../../../../data/knowledge';
import { readEligibility } from '../../../../lib/terms/eligibility';
import { readEmployer } from '../../../../lib/terms/employer';
import { readSigns } from '../../../../lib/terms/market-signs';
import { serve } from '../measure';

serve(
  () => (text) =>
    readSigns({ text, title: null, location: null, country: null, url: null }, knowledge).length +
    readEmployer(text, knowledge).length +
    readEligibility(text, knowledge).length,
);
