import type { LabelledAdvert, NegationSentence } from './corpus-records';
import { type Answer, readAnswer } from './read-answer';
import { alike, occurrences } from './spans';
import { judgeSets, type Verdict } from './verdict';

/** Judges what is said of the advert as a whole: years, seniority, conditions, kind of employer. */
export function scoreFacts({ id, ...label }: LabelledAdvert, read: Answer): Verdict[] {
  return [
    scoreExperience(id, label.experience?.minYears ?? null, read.experience?.minYears ?? null),
    scoreSeniority(id, label.seniority, read.seniority),
    ...judgeSets(id, 'eligibility', label.eligibility, labelledKinds(read)),
    ...judgeSets(id, 'employer', label.employer, [...new Set(read.employer.map(({ type }) => type))]),
  ];
}

/** Kinds that came after the labels: no advert says of them whether it has them. */
const UNLABELLED: ReadonlySet<string> = new Set([
  'remote',
  'residence',
  'driving-licence',
  'background-check',
  'time-zone',
  'on-call',
]);

function labelledKinds({ eligibility }: Answer): string[] {
  return [...new Set(eligibility.map(({ kind }) => kind))].filter((kind) => !UNLABELLED.has(kind));
}

function scoreExperience(id: string, asked: number | null, read: number | null): Verdict {
  if (asked === null)
    return { measure: 'no experience', id, about: 'none asked', right: read === null, instead: `${read}` };
  return { measure: 'experience', id, about: `${asked} years`, right: read === asked, instead: `${read}` };
}

function scoreSeniority(id: string, said: string, read: string): Verdict {
  const measure = said === 'unknown' ? 'no seniority' : 'seniority';
  return { measure, id, about: said, right: read === said, instead: read };
}

/** The document decision with all that a board gives, and from the text alone. Undecided is not right, and not wrong. */
export function scoreMarket({ id, documentMarket, text }: LabelledAdvert, given: Answer): Verdict[] {
  return [
    ...judgeMarket('given', id, documentMarket, given),
    ...judgeMarket('alone', id, documentMarket, readAnswer({ text })),
  ];
}

function judgeMarket(how: 'given' | 'alone', id: string, about: string, { market }: Answer): Verdict[] {
  const said = market.decided ? market.document : null;
  const instead = said ?? 'undecided';
  return [
    { measure: `market ${how} right`, id, about, right: said === about, instead },
    { measure: `market ${how} not wrong`, id, about, right: said === null || said === about, instead },
  ];
}

/** A sentence's own terms: what it waives must be read as negated, what it asks for must not. */
export function scoreNegation({ id, text, negated, asked }: NegationSentence): Verdict[] {
  const { terms } = readAnswer({ text });
  const levelOf = (surface: string): string => {
    const places = occurrences(text, surface, []);
    return terms.find(({ spans }) => spans.some((a) => places.some((b) => alike(a, b))))?.level ?? 'nothing';
  };
  const judge = (about: string, waived: boolean): Verdict => {
    const instead = levelOf(about);
    return {
      measure: 'negation',
      id,
      about,
      right: (instead === 'negated') === waived && instead !== 'nothing',
      instead,
    };
  };
  return [...negated.map((surface) => judge(surface, true)), ...asked.map((surface) => judge(surface, false))];
}
