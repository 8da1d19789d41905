import type { CheckItem, CheckView } from '../model/panel-view';
import type { Review } from '../model/review';

/** The checklist as a plain count: what differs by market apart from the nine questions. */
export function checkView(review: Review): CheckView {
  const items: readonly CheckItem[] = review.check.map(({ id, verdict, findings }) => ({
    id,
    verdict,
    findings: findings.flatMap((index) => review.findings[index] ?? []),
  }));
  const isMarket = ({ id }: CheckItem) => id.startsWith('market');
  const count = (verdict: CheckItem['verdict']) => items.filter((item) => item.verdict === verdict).length;
  return {
    market: items.filter(isMarket),
    questions: items.filter((item) => !isMarket(item)),
    fine: count('fine'),
    look: count('look'),
    cvNotes: review.findings.filter(({ scope }) => scope === 'cv').length,
    votes: review.market.votes,
  };
}
