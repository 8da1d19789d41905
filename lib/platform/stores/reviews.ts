import type { Posting } from '../../model/posting';
import type { StoredCopy, StoredReview } from '../../model/stored';
import type { Database } from '../db';

/** A visit later than this is a new one: the popup then says when the posting was reviewed before. */
const SAME_VISIT = 12 * 3_600_000;

/** Keeps a posting that was reviewed; a posting seen before keeps its market and corrections. One transaction. */
export async function keepReview(
  db: Database,
  id: string,
  posting: Posting,
  cvId: string | null,
  at: number,
): Promise<StoredReview> {
  return db.transaction('rw', db.reviews, async () => {
    const before = await db.reviews.get(id);
    const earlierAt = before && at - before.reviewedAt > SAME_VISIT ? before.reviewedAt : (before?.earlierAt ?? null);
    const row: StoredReview = {
      id,
      posting,
      cvId,
      reviewedAt: at,
      earlierAt,
      market: before?.market ?? null,
      corrections: before?.corrections ?? [],
      orders: before?.orders ?? {},
      edits: before?.edits ?? {},
    };
    await db.reviews.put(row);
    return row;
  });
}

export async function findReview(db: Database, id: string): Promise<StoredReview | null> {
  return (await db.reviews.get(id)) ?? null;
}

/** What a user settles for one posting: its market, its CV, how a term was read, an order, a text. */
export type Settled = Partial<Pick<StoredReview, 'market' | 'corrections' | 'cvId' | 'orders' | 'edits'>>;

export async function settleReview(db: Database, id: string, change: Settled): Promise<void> {
  await db.reviews.update(id, change);
}

/** Keeps a copy that went out, word for word. */
export async function keepCopy(db: Database, copy: StoredCopy): Promise<void> {
  await db.copies.add(copy);
}

/** The newest copy made for a posting. */
export async function lastCopy(db: Database, reviewId: string): Promise<StoredCopy | null> {
  const copies = await db.copies.where('reviewId').equals(reviewId).sortBy('at');
  return copies.at(-1) ?? null;
}

/** The posting reviewed last. */
export async function lastReview(db: Database): Promise<StoredReview | null> {
  return (await db.reviews.orderBy('reviewedAt').last()) ?? null;
}
