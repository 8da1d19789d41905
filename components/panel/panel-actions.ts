import type { MarketId } from '../../lib/model/market';
import type { CvPath } from '../../lib/model/match';
import type { MutedSkill } from '../../lib/model/own-term';
import type { PanelTab } from '../../lib/model/panel-view';
import type { Correction, SummaryVariantId } from '../../lib/model/review';
import type { SkillId } from '../../lib/model/skill';
import type { Answer } from '../../lib/model/stored';

/** Everything a person can do in the side panel. */
export type PanelActions = {
  readonly chooseCv: (id: string) => void;
  readonly chooseMarket: (market: MarketId) => void;
  readonly addCv: () => void;
  readonly openLibrary: () => void;
  /** The tab changed; kept so that the panel opens there again. */
  readonly showTab: (tab: PanelTab) => void;
  readonly correct: (correction: Correction) => void;
  /** Takes back every correction of this advert. */
  readonly undoCorrections: () => void;
  /** Leaves a skill out of every advert. */
  readonly mute: (skill: MutedSkill) => void;
  readonly unmute: (skill: SkillId) => void;
  /** Adds a term of the user's own, as typed. */
  readonly addTerm: (typed: string) => void;
  /** Null takes the answer back. */
  readonly answer: (skill: SkillId, answer: Answer['answer'] | null) => void;
  readonly copyTerm: (text: string) => void;
  /** `shown` is the order in view. */
  readonly moveBullet: (role: CvPath, shown: readonly CvPath[], path: CvPath, by: -1 | 1) => void;
  readonly resetOrder: (role: CvPath) => void;
  readonly copyBullets: (text: string, lines: number) => void;
  /** Null goes back to the text as made. */
  readonly editSummary: (variant: SummaryVariantId, text: string | null) => void;
  readonly copySummary: (text: string, words: number) => void;
  /** Reads the tab in front: *Read the open job*, *Review it*, *Try again*. */
  readonly readOpenJob: () => void;
  readonly paste: (text: string) => void;
  readonly openFrame: (url: string) => void;
  /** Loads the view anew, out of trouble with the database. */
  readonly reload: () => void;
  /** Puts the notice of a full disk away; tries again where there is nothing behind it. */
  readonly goOn: () => void;
};

/** What the panel's own parts add: the paste box and the captured text stand aside of the view. */
export type PanelViewActions = PanelActions & { readonly startPaste: () => void; readonly seeText: () => void };
