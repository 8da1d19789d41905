import type { Posting, PostingFailure } from '../model/posting';
import type { StoredReview } from '../model/stored';
import { now } from '../platform/clock';
import { setCurrent } from '../platform/current';
import type { Database } from '../platform/db';
import { currentCv } from '../platform/stores/cvs';
import { keepReview } from '../platform/stores/reviews';
import { readTab } from '../platform/tabs';
import { postingId } from '../session/posting-id';

export type Kept =
  | { readonly ok: true; readonly stored: StoredReview }
  | { readonly ok: false; readonly failure: PostingFailure };

type Tab = Parameters<typeof readTab>[0];

/** Reads the posting of a tab, keeps it, and makes it the one that its window's side panel shows. */
export async function readAndKeep(db: Database, tab: Tab): Promise<Kept> {
  const result = await readTab(tab);
  if (!result.ok) return result;
  return { ok: true, stored: await keep(db, result.posting, tab.windowId, tab.id ?? null) };
}

/** Keeps a posting that was pasted or read, with the CV it is compared with. */
export async function keep(
  db: Database,
  posting: Posting,
  windowId: number,
  tabId: number | null,
): Promise<StoredReview> {
  const cv = await currentCv(db);
  const stored = await keepReview(db, postingId(posting), posting, cv?.id ?? null, now());
  await setCurrent(windowId, { reviewId: stored.id, tabId, show: 'gaps' });
  return stored;
}
