import type { AdvertWords } from '../../lib/model/advert-words';
import eligibility from './eligibility.json';
import employers from './employers.json';
import experience from './experience.json';
import languages from './languages.json';
import level from './level.json';

export const advertWords = { employers, ...eligibility, languages, level, experience } as AdvertWords;
