import { answer } from '../../lib/cli/commands/terms';
import type { Advert, Term } from '../../lib/model/advert';
import type { MarketDecision } from '../../lib/model/market';

/** What `cli terms` prints for an advert, as far as it is scored. */
export type Answer = Pick<Advert, 'seniority' | 'experience' | 'employer' | 'eligibility'> & {
  readonly terms: readonly Pick<Term, 'name' | 'kind' | 'level' | 'group' | 'years' | 'spans'>[];
  readonly market: Pick<MarketDecision, 'document' | 'decided'>;
};

type Given = { readonly text: string; readonly title?: string; readonly location?: string };

/** The answer of the command line's own code to one advert. */
export function readAnswer({ text, title, location }: Given): Answer {
  return answer({ text, title: title ?? null, location: location ?? null, country: null, url: null }) as Answer;
}
