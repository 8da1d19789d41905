import type { MarketId } from '../model/market';
import type { SummaryClause } from '../model/review';

/**
 * The clauses that still stand word for word in an edited text, at their new places. A clause that the edit touched is
 * no longer traced to the CV, so it is dropped.
 */
export function clausesLeft(
  clauses: readonly SummaryClause[],
  before: string,
  after: string,
): readonly SummaryClause[] {
  if (before === after) return clauses;
  const head = sharedHead(before, after);
  const tail = sharedTail(before.slice(head), after.slice(head));
  const shift = after.length - before.length;
  return clauses.flatMap(({ span: [start, end], paths }) => {
    if (end <= head) return [{ span: [start, end] as const, paths }];
    if (start >= before.length - tail) return [{ span: [start + shift, end + shift] as const, paths }];
    return [];
  });
}

function sharedHead(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
}

function sharedTail(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1;
  return n;
}

/** The name under which the texts typed for one CV and one market are kept. */
export function editsKey(cvId: string | null, market: MarketId | null): string {
  return `${cvId ?? ''}/${market ?? ''}`;
}
