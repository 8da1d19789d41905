import type { EligibilityKind } from './advert';
import type { DocumentWord, MarketId, MarketVote } from './market';
import type { Coverage, CvPath, Grade } from './match';
import type { CvChoice, CvNote, DemandNames, JobHeader, KnockOut, Verdict } from './popup-view';
import type { Posting, PostingFailure } from './posting';
import type { BulletReason, Correction, CvQuote, Finding, GapSay, SummaryVariantId } from './review';
import type { SkillId } from './skill';
import type { Answer, VocabularyNote } from './stored';
import type { Span } from './text';
import type { Trouble } from './trouble';

export type PanelTab = 'gaps' | 'bullets' | 'summary' | 'check';

/** Where a skill would stand in the CV, if it is true. `place` is the group's or the role's own name. */
type Where = { readonly why: 'skills-group' | 'role-with-neighbour' | 'latest-role'; readonly place: string };

export type GapItem = {
  readonly skill: SkillId;
  readonly names: DemandNames;
  readonly grade: Grade;
  readonly say: GapSay;
  readonly level: 'must' | 'nice';
  readonly advert: string;
  readonly cv: readonly CvQuote[];
  /** The near skill that is shown, and the employer where; for grade `neighbouring`. */
  readonly near: { readonly name: string | null; readonly company: string | null } | null;
  readonly where: readonly Where[];
  readonly wording: { readonly advert: string; readonly cv: string } | null;
  readonly answer: Answer['answer'] | null;
  readonly correctedAs: Correction['as'] | null;
};

export type ShownItem = {
  readonly skill: SkillId;
  readonly name: string;
  readonly nice: boolean;
  readonly advert: string;
  readonly cv: readonly CvQuote[];
};

type SumLine = {
  readonly name: string;
  readonly level: 'must' | 'nice';
  readonly grade: Grade;
  readonly weight: number;
  readonly points: number;
};

/** How the counts come about, so that anyone can do the sum again. */
export type Counted = {
  readonly lines: readonly SumLine[];
  /** The two sides of the fraction: weight times points, and weight. */
  readonly reached: number;
  readonly possible: number;
  readonly value: number | null;
  readonly why: Coverage['why'];
};

export type GapsView = {
  readonly verdict: Verdict;
  readonly knockOuts: readonly KnockOut[];
  readonly eligibility: readonly { readonly kind: EligibilityKind; readonly quote: string }[];
  readonly notInCv: readonly GapItem[];
  readonly skillsListOnly: readonly GapItem[];
  readonly saidDifferently: readonly GapItem[];
  readonly niceToHave: readonly GapItem[];
  /** Asked for, and in no count: degrees, ways of working. */
  readonly alsoAsked: readonly GapItem[];
  readonly theirStack: readonly { readonly name: string; readonly shown: boolean }[];
  readonly shown: readonly ShownItem[];
  readonly counted: Counted;
  /** How many readings the user corrected. */
  readonly corrected: { readonly removed: number; readonly changed: number };
  /** What came of the last change to the user's vocabulary; `named`: whether this advert names the term that was added. */
  readonly vocabulary: { readonly note: VocabularyNote; readonly named: boolean } | null;
};

export type OrderedBullet = {
  readonly path: CvPath;
  readonly text: string;
  /** Both 1-based; `place` is the one proposed, or the one the user gave it since. */
  readonly now: number;
  readonly place: number;
  readonly reasons: readonly BulletReason[];
};

export type RoleBullets = {
  readonly role: CvPath;
  readonly title: string | null;
  readonly company: string | null;
  readonly bullets: readonly OrderedBullet[];
  /** Whether the order differs from the CV's. */
  readonly moves: boolean;
  /** Whether the user changed the proposed order. */
  readonly edited: boolean;
  /** The bullets in this order, one a line, but for those that are still to be filled in. */
  readonly text: string;
  readonly lines: number;
};

export type BulletQuestion = {
  readonly path: CvPath;
  readonly text: string;
  readonly asks: 'what-changed' | 'how-much';
};

export type BulletsView = {
  readonly roles: readonly RoleBullets[];
  readonly fits: boolean;
  readonly trim: readonly { readonly path: CvPath; readonly text: string; readonly reasons: readonly BulletReason[] }[];
  readonly questions: readonly BulletQuestion[];
};

export type ClauseView = { readonly span: Span; readonly sources: readonly CvQuote[] };
export type DiffPart = { readonly kind: 'same' | 'out' | 'in'; readonly text: string };

export type VariantView = {
  readonly id: SummaryVariantId;
  readonly text: string;
  readonly words: number;
  readonly clauses: readonly ClauseView[];
  /** What the advert asks for and the summary may not claim, by why. */
  readonly leftOut: { readonly notInCv: readonly string[]; readonly listedOnly: readonly string[] };
  readonly edited: boolean;
  /** For the user's own profile: what changed in it. */
  readonly diff: readonly DiffPart[] | null;
};

export type SummaryView = { readonly variants: readonly VariantView[] };

export type CheckItem = {
  readonly id: string;
  readonly verdict: 'fine' | 'look' | 'unknown';
  readonly findings: readonly Finding[];
};

export type CheckView = {
  readonly market: readonly CheckItem[];
  readonly questions: readonly CheckItem[];
  readonly fine: number;
  readonly look: number;
  /** Findings on the CV itself, whatever the advert. */
  readonly cvNotes: number;
  readonly votes: readonly MarketVote[];
};

/** What was copied last; `refused` when the browser would not take it. */
export type Copied =
  | { readonly kind: 'summary'; readonly words: number }
  | { readonly kind: 'bullets'; readonly lines: number }
  | { readonly kind: 'term'; readonly text: string }
  | { readonly kind: 'refused' };

export type PanelReview = {
  readonly header: JobHeader;
  readonly posting: Posting;
  readonly cvs: readonly CvChoice[];
  readonly cvId: string | null;
  readonly market: MarketId | null;
  readonly document: DocumentWord | null;
  readonly counts: Readonly<Record<Exclude<PanelTab, 'summary'>, number>>;
  readonly gaps: GapsView;
  readonly bullets: BulletsView | null;
  readonly summary: SummaryView | null;
  readonly check: CheckView | null;
  readonly cvNote: CvNote;
  /** The tab to begin with. */
  readonly show: PanelTab;
};

/** Everything the side panel draws. */
export type PanelView = {
  readonly trouble: Trouble | null;
  /** The tab in front shows another job than the one reviewed. */
  readonly otherJob: boolean;
  /** The click's grant is used up: only a press on the toolbar's icon reads the page again. */
  readonly needsClick: boolean;
  readonly copied: Copied | null;
  readonly screen:
    | { readonly kind: 'empty' }
    | { readonly kind: 'reading'; readonly stage: 'quiet' | 'reading' | 'slow' }
    | { readonly kind: 'failure'; readonly failure: PostingFailure }
    | { readonly kind: 'review'; readonly review: PanelReview };
};
