import type { MarketId } from '../model/market';
import type { DocumentLine } from '../model/popup-view';
import type { Review } from '../model/review';
import { marketDifferences } from './market-differences';

/**
 * What to send and why. `usual` is the market of the CV in use: where it differs from the advert's, the line says
 * how many things differ instead of giving the reason.
 */
export function documentLine(review: Review, usual: MarketId | null): DocumentLine | null {
  const { document, market, decided, country, votes } = review.market;
  if (review.coverage.why === 'not-english') return null;
  if (document === null || market === null) return { kind: 'unknown' };
  const unruled = votes.some((vote) => vote.country === country && vote.says === null);
  // The document may be the advert's own word even there; the conventions are the user's usual ones all the same.
  if (country !== null && (unruled || !decided)) return { kind: 'no-rules', country, document, market };
  // "Europe" says which document to send, not that the job is in the one country whose conventions are in force.
  if (!decided || (country === 'EU' && market !== 'eu' && market === usual)) return { kind: 'usual', document, market };
  if (review.cv && usual !== null && usual !== market) {
    return { kind: 'other', document, market, differences: marketDifferences(review).length };
  }
  return { kind: 'fits', document, market, because: reason(review) };
}

/** The heaviest vote for the decision, in the advert's own words: of those that name its country, if there are any. */
function reason(review: Review): string | null {
  const { votes, document, country } = review.market;
  if (votes.some(({ signal }) => signal === 'choice')) return null;
  const speaking = votes.filter(({ signal, says, quote }) => signal !== 'usual' && quote && says === document);
  const ofCountry = speaking.filter((vote) => vote.country === country);
  const [heaviest] = (ofCountry.length > 0 ? ofCountry : speaking).toSorted(
    (a, b) => Math.abs(b.weight) - Math.abs(a.weight),
  );
  return heaviest?.quote ?? null;
}
