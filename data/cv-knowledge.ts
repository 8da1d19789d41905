import type { BulletLexicon, VerbForms } from '../lib/model/bullet-lexicon';
import type { CvKnowledge } from '../lib/model/cv-knowledge';
import units from './bullets/units.json';
import verbs from './bullets/verbs.json';
import words from './bullets/words.json';
import commonWords from './cv/common-words.json';
import connecting from './cv/connecting-words.json';
import contact from './cv/contact.json';
import dates from './cv/dates.json';
import glyphs from './cv/glyphs.json';
import headings from './cv/headings.json';
import hyphenPrefixes from './cv/hyphen-prefixes.json';
import organisations from './cv/organisations.json';
import places from './cv/places.json';
import levels from './cv/skill-levels.json';
import titles from './cv/titles.json';

const bullets: BulletLexicon = { ...words, units, verbs: verbs as unknown as readonly VerbForms[] };

export const cvKnowledge: CvKnowledge = {
  headings,
  dates,
  titles,
  organisations,
  levels,
  contact,
  places,
  glyphs,
  hyphenPrefixes,
  connecting,
  commonWords,
  bullets,
};
