import type { Advert } from '../model/advert';
import type { Cv } from '../model/cv';
import type { Knowledge } from '../model/knowledge';
import type { MatchReading } from '../model/match';
import type { Correction } from '../model/review';
import type { Day } from '../model/text';
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
  { text, corrections }: Reading,
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
  const engineering = engineeringRoles(cv, shown, skills, titles);
  return {
    matches,
    demands,
    coverage,
    years: yearsLines({ ...advert, terms }, { cv, shown, engineering, titles }, today),
    experience: experienceOf({ cv, engineering, titles }, today),
    seniority: { advert: advert.seniority, ...seniorityOf(cv, engineering, titles, today) },
    shown,
  };
}
