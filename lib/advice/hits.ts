import type { MatchReading } from '../model/match';
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

/** What the advert says the team uses and asks of nobody. */
export function theirStack({ matches }: MatchReading): Review['stack'] {
  return matches
    .filter(({ term }) => term.stack)
    .map(({ term, grade }) => ({ skill: term.skill, name: term.name, grade }));
}
