import type { Knowledge } from '../model/knowledge';
import type { MarketId } from '../model/market';
import type { CvChoice } from '../model/popup-view';
import type { Review } from '../model/review';
import type { StoredReview } from '../model/stored';
import { today } from '../platform/clock';
import type { Database } from '../platform/db';
import { listCvs } from '../platform/stores/cvs';
import { readSettings } from '../platform/stores/settings';
import { knowledgeWith, withMutes } from './vocabulary';

/** A review and what stands around it on every screen. */
export type ReviewFacts = {
  readonly review: Review;
  readonly cvs: readonly CvChoice[];
  readonly cvId: string | null;
  readonly usualMarket: MarketId | null;
};

/** The review of a kept posting for the CV it is compared with, with what the user settled for it. */
export async function reviewOf(db: Database, stored: StoredReview, knowledge: Knowledge): Promise<ReviewFacts> {
  const [rows, settings, { tailor }] = await Promise.all([listCvs(db), readSettings(db), import('../tailor')]);
  const { usualMarket, defaultCvId } = settings;
  const named = (id: string | null) => rows.find((row) => row.id === id);
  const row = named(stored.cvId) ?? named(defaultCvId) ?? rows[0];
  const { posting, market } = stored;
  const corrections = withMutes(settings.muted, stored.corrections);
  const choices = { market, usualMarket, corrections, seniority: settings.seniority };
  return {
    review: tailor(posting, row?.cv ?? null, knowledgeWith(knowledge, settings), today(), choices),
    cvs: rows.map(({ id, cv }) => ({ id, name: cv.name })),
    cvId: row?.id ?? null,
    usualMarket,
  };
}
