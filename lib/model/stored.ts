import type { Seniority } from './advert';
import type { Cv, CvContent } from './cv';
import type { MarketId } from './market';
import type { CvPath } from './match';
import type { MutedSkill, OwnTerm } from './own-term';
import type { Posting } from './posting';
import type { Correction, SummaryVariantId } from './review';
import type { SkillId } from './skill';

/** Milliseconds since the epoch. */
export type Instant = number;

/** A CV as kept. `deletedAt` marks one that can still be brought back, `archivedAt` one that was put away. */
export type StoredCv = {
  readonly id: string;
  readonly cv: Cv;
  readonly addedAt: Instant;
  readonly deletedAt: Instant | null;
  readonly archivedAt: Instant | null;
  /** The CV this one is a variant of. */
  readonly masterId: string | null;
};

/** What was done to a CV, for *Undo* and *Redo* also after a reload: contents as they were, the newest last. */
export type StoredEdits = {
  readonly cvId: string;
  readonly past: readonly CvContent[];
  readonly future: readonly CvContent[];
};

/** A posting that was reviewed. The id is the posting's own (board and job id, else address, else text). */
export type StoredReview = {
  readonly id: string;
  readonly posting: Posting;
  readonly cvId: string | null;
  readonly reviewedAt: Instant;
  /** Set when this posting had been reviewed before today's visit. */
  readonly earlierAt: Instant | null;
  /** The market the user chose for this posting. */
  readonly market: MarketId | null;
  readonly corrections: readonly Correction[];
  /** The order the user gave a role's bullets, as paths. */
  readonly orders: Readonly<Record<CvPath, readonly CvPath[]>>;
  /** Texts the user typed over a variant of the summary, by CV and market: another CV never speaks in them. */
  readonly edits: Readonly<Record<string, Readonly<Partial<Record<SummaryVariantId, string>>>>>;
};

/** A summary that was copied, kept as it went out. */
export type StoredCopy = {
  readonly reviewId: string;
  readonly cvId: string | null;
  readonly kind: 'summary' | 'bullets';
  readonly text: string;
  readonly at: Instant;
};

/** What the user answered about a skill an advert asked for. It changes no grade: only the CV does. */
export type Answer = { readonly skill: SkillId; readonly answer: 'used' | 'learning' | 'no'; readonly at: Instant };

/** What came of a change to the user's vocabulary. */
export type VocabularyNote =
  | { readonly kind: 'muted' | 'added'; readonly skill: SkillId; readonly name: string }
  /** Nothing was added: the vocabulary has it, under this name. */
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'no-name' };

export type Settings = {
  readonly defaultCvId: string | null;
  readonly usualMarket: MarketId | null;
  readonly muted: readonly MutedSkill[];
  readonly ownTerms: readonly OwnTerm[];
  /** Where the user said that the titles of the CV mislead; null: what the CV says. */
  readonly seniority: Seniority | null;
  /** What a click on the toolbar icon opens. */
  readonly iconOpens: 'popup' | 'panel';
  readonly lastBackupAt: Instant | null;
  /** False once the reminder to make a backup was dismissed for good. */
  readonly remindOfBackup: boolean;
};

/** The settings of someone who has set nothing. */
export const DEFAULT_SETTINGS: Settings = {
  defaultCvId: null,
  usualMarket: null,
  muted: [],
  ownTerms: [],
  seniority: null,
  iconOpens: 'popup',
  lastBackupAt: null,
  remindOfBackup: true,
};
