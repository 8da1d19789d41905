import type { Knowledge } from '../model/knowledge';
import type {
  DocumentWord,
  MarketConventions,
  MarketDecision,
  MarketId,
  MarketSignal,
  MarketVote,
} from '../model/market';

/** From this sum of weights on, one side is nineteen times as likely as the other (RULES.md, section 13). */
const DECISIVE = Math.log(19);

type Markets = readonly MarketConventions[];
type Wish = { readonly choice: MarketId | null; readonly usual: MarketId | null };
type Settled = Pick<MarketDecision, 'document' | 'country' | 'decided' | 'market'>;

/**
 * Which document and which conventions an advert asks for (RULES.md, section 11 and its correction in section 13).
 * The user's choice decides alone, then the country of structured data, then a place; otherwise the weights add up.
 * Where signs of equal rank contradict each other, nothing is decided and the usual market is in force.
 */
export function decideMarket(
  votes: readonly MarketVote[],
  wish: Wish,
  { markets }: Pick<Knowledge, 'markets'>,
): MarketDecision {
  const { choice, usual } = wish;
  if (choice) return { ...chosen(choice, votes, markets), votes: [ownVote('choice', choice, markets), ...votes] };
  const settled = byCountry(votes, usual, markets) ?? byPlace(votes, usual, markets) ?? byWeight(votes, usual, markets);
  const falls = !settled.decided && usual;
  return { ...settled, votes: falls ? [...votes, ownVote('usual', usual, markets)] : votes };
}

const conventionsOf = (id: MarketId, markets: Markets) => markets.find((one) => one.id === id)!;
const marketOf = (country: string | null, markets: Markets) =>
  (country !== null && markets.find(({ countries }) => countries.includes(country))) || null;

function ownVote(signal: 'choice' | 'usual', id: MarketId, markets: Markets): MarketVote {
  const { document, countries } = conventionsOf(id, markets);
  return { signal, says: document, country: countries.length === 1 ? countries[0]! : null, weight: 0, quote: '' };
}

function chosen(id: MarketId, votes: readonly MarketVote[], markets: Markets): Settled {
  const { document, countries } = conventionsOf(id, markets);
  const named = votes.find(({ country }) => country !== null && countries.includes(country))?.country;
  return { document, country: countries.length === 1 ? countries[0]! : (named ?? null), decided: true, market: id };
}

/** The advert leaves it open: what the user usually sends. */
function open(usual: MarketId | null, markets: Markets, country: string | null = null): Settled {
  return { document: usual && conventionsOf(usual, markets).document, country, decided: false, market: usual };
}

function byCountry(votes: readonly MarketVote[], usual: MarketId | null, markets: Markets): Settled | null {
  const stated = votes.filter(({ signal }) => signal === 'country');
  const [first] = stated;
  if (!first) return null;
  const written = votes.filter(({ signal }) => signal === 'place');
  const contradicted = written.length > 0 && !written.some((place) => stated.some((one) => agree(one, place)));
  if (contradicted) return open(usual, markets);
  return ofSide(stated, votes, usual, markets);
}

/** A place that may be in several countries contradicts nothing. */
function agree(stated: MarketVote, place: MarketVote): boolean {
  if (place.country === null) return place.says === null || place.says === stated.says;
  return place.country === stated.country || (stated.says !== null && place.says === stated.says);
}

function byPlace(votes: readonly MarketVote[], usual: MarketId | null, markets: Markets): Settled | null {
  const places = votes.filter(({ signal, says, country }) => signal === 'place' && (says !== null || country !== null));
  return places.length > 0 ? ofSide(places, votes, usual, markets) : null;
}

/** The side that all of `deciding` are on; places without rules say nothing beside places that have some. */
function ofSide(
  deciding: readonly MarketVote[],
  votes: readonly MarketVote[],
  usual: MarketId | null,
  markets: Markets,
): Settled {
  const ruled = deciding.filter(({ says }) => says !== null);
  const sides = new Set(ruled.map(({ says }) => says));
  if (sides.size > 1) return open(usual, markets);
  if (ruled.length === 0) return withoutRules(deciding[0]!.country, votes, usual, markets);
  return onSide(ruled[0]!.says!, ruled, usual, markets);
}

/** A country we have no rules for: the advert's own word, else undecided. */
function withoutRules(
  country: string | null,
  votes: readonly MarketVote[],
  usual: MarketId | null,
  markets: Markets,
): Settled {
  const words = new Set(votes.filter(({ signal }) => signal === 'document-word').map(({ says }) => says));
  const [word] = words;
  if (words.size !== 1 || !word) return open(usual, markets, country);
  return { document: word, country, decided: true, market: usual };
}

/** Of several countries on one side the user's usual one, if it is among them; else the first named. */
function onSide(
  document: DocumentWord,
  votes: readonly MarketVote[],
  usual: MarketId | null,
  markets: Markets,
): Settled {
  const countries = votes.flatMap(({ country }) => (country === null ? [] : [country]));
  const own = usual && conventionsOf(usual, markets);
  const named = countries.find((country) => own?.countries.includes(country)) ?? countries[0] ?? null;
  const wide = named === null || named === 'EU';
  const market =
    wide && own?.document === document
      ? own
      : (marketOf(named, markets) ?? markets.find((one) => one.document === document)!);
  return { document, country: named, decided: true, market: market.id };
}

function byWeight(votes: readonly MarketVote[], usual: MarketId | null, markets: Markets): Settled {
  const counted = speaksOfElsewhere(votes) ? votes.filter(({ signal }) => !SHARED.has(signal)) : votes;
  const sum = counted.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum) < DECISIVE) return open(usual, markets);
  const document: DocumentWord = sum > 0 ? 'cv' : 'resume';
  const agreeing = votes.filter(({ says }) => says === document);
  return onSide(
    document,
    agreeing.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
    usual,
    markets,
  );
}

/** Australia and India spell, speak and say "CV" as Britain does: beside a sign of such a country these say nothing. */
const SHARED: ReadonlySet<MarketSignal> = new Set(['spelling', 'document-word', 'wording']);

function speaksOfElsewhere(votes: readonly MarketVote[]): boolean {
  return votes.some(({ says, country }) => says === null && country !== null);
}
