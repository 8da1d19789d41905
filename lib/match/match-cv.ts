import type { Advert, Seniority } from '../model/advert';
import type { Cv } from '../model/cv';
import type { Knowledge } from '../model/knowledge';
import type { MatchReading } from '../model/match';
import { masked } from '../model/placeholder';
import type { Correction } from '../model/review';
import type { Day } from '../model/text';
import { mapTexts } from '../text/map-texts';
import { applyCorrections } from './corrections';
import { coverageOf, demandsOf } from './coverage';
import { evidenceOf, type Shown } from './evidence';
import { gradeTerm } from './grade';
import { seniorityOf } from './seniority';
import { engineeringRoles, experienceOf, yearsLines } from './years';

type Reading = {
  /** What the spans of the advert's terms point into. */
  readonly text: string;
  readonly corrections: readonly Correction[];
  /** The user's own word on their level; without it the CV's titles say. */
  readonly seniority?: Seniority | null;
};

const NOTHING_SHOWN: Shown = new Map();

/**
 * Grades every term of the advert by the evidence of the CV. The user's corrections come first.
 * Without a CV every term is absent and there is no value; the counts still say what is asked.
 */
export function matchCv(
  advert: Advert,
  cv: Cv | null,
  knowledge: Pick<Knowledge, 'vocabulary' | 'titles'>,
  today: Day,
  { text, corrections, seniority = null }: Reading,
): MatchReading {
  const { vocabulary, titles } = knowledge;
  const skills = new Map(vocabulary.skills.map((skill) => [skill.id, skill]));
  const shown = cv ? evidenceOf(cv, vocabulary) : NOTHING_SHOWN;
  const terms = applyCorrections(advert.terms, corrections);
  const matches = terms.map((term) => gradeTerm(term, { shown, skills, today, text }));
  const demands = demandsOf(matches);
  const coverage = coverageOf(demands, advert.language !== 'en' ? 'not-english' : cv ? null : 'no-cv');
  if (!cv) {
    return {
      matches,
      demands,
      coverage,
      years: [],
      experience: { months: 0, statedYears: null, roles: [] },
      seniority: { advert: advert.seniority, cv: 'unknown', evidence: [] },
      shown,
    };
  }
  const told = mapTexts(cv, masked); // a title or a figure that waits to be filled in is nobody's yet
  const engineering = engineeringRoles(told, shown, skills, titles);
  return {
    matches,
    demands,
    coverage,
    years: yearsLines({ ...advert, terms }, { cv: told, shown, engineering, titles }, today),
    experience: experienceOf({ cv: told, engineering, titles }, today),
    seniority: {
      advert: advert.seniority,
      ...(seniority ? { cv: seniority, evidence: [] } : seniorityOf(told, engineering, titles, today)),
    },
    shown,
  };
}
