import type { Advert } from '../model/advert';
import type { Evidence, EvidencePlace, Grade, MatchReading } from '../model/match';
import type { Posting } from '../model/posting';
import type { Hit, Review } from '../model/review';
import { advertQuote } from './advert-quote';
import { cvQuotes } from './gaps';
import { isSpokenOf } from './spoken-of';

/** What the CV shows in its work of all the advert names, but for what only stands in the team's stack. */
export function findHits({ matches, demands }: MatchReading, posting: Posting): Hit[] {
  const counted = new Set(demands.flatMap((demand) => (demand.counted ? demand.members : [])));
  return matches
    .filter(({ term, grade }) => grade === 'proven' && term.level !== 'negated' && !term.stack && isSpokenOf(term))
    .map((match) => ({
      skill: match.term.skill,
      name: match.term.name,
      level: match.term.level,
      counted: counted.has(match),
      grade: match.grade,
      advert: advertQuote(match.term, posting),
      cv: cvQuotes(match),
    }));
}

const PROVING: ReadonlySet<EvidencePlace> = new Set(['bullet', 'role', 'project']);

/** What the advert says the team uses and asks of nobody; of an advert that we do not read, the names it holds. */
export function theirStack({ matches, shown }: MatchReading, named: Advert['named'] = []): Review['stack'] {
  const used = matches.flatMap(({ term, grade }) =>
    term.stack ? [{ skill: term.skill, name: term.name, grade }] : [],
  );
  const found = named.map(({ skill, name }) => ({ skill, name, grade: gradeOf(shown.get(skill) ?? []) }));
  return [...used, ...found];
}

function gradeOf(evidence: readonly Evidence[]): Grade {
  if (evidence.some(({ place }) => PROVING.has(place))) return 'proven';
  return evidence.length > 0 ? 'listed' : 'absent';
}
