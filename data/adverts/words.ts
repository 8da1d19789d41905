import type { AdvertWords } from '../../lib/model/advert-words';
import common from './common-words.json';
import eligibility from './eligibility.json';
import employers from './employers.json';
import experience from './experience.json';
import languages from './languages.json';
import level from './level.json';
import posters from './posters.json';
import roles from './roles.json';
import shortForms from './short-forms.json';

export const advertWords = {
  common,
  employers,
  posters,
  roles,
  ...eligibility,
  ...languages,
  ...shortForms,
  level,
  experience,
} as AdvertWords;
