import type { Seniority } from '../../lib/model/advert';
import type { MarketId } from '../../lib/model/market';
import type { SkillId } from '../../lib/model/skill';
import type { StarterId } from '../../lib/model/starter';
import type { Settings } from '../../lib/model/stored';
import type { PopupActions } from '../popup/popup-actions';
import type { EditActions } from './editor/edit-actions';
import type { ReviewActions } from './review-actions';
import type { SafeActions } from './safe/safe-actions';

/** What is done in parts of the page that have actions of their own. */
type PartActions = SafeActions & EditActions & ReviewActions;

/** Everything a person can do on the library page. */
export type LibraryActions = PartActions & {
  readonly addFile: (file: File) => void;
  readonly addPaste: (text: string) => void;
  readonly addSample: () => void;
  /** Keeps the CV that was just read. */
  readonly keepRead: () => void;
  /** Lets go of the CV that was just read. */
  readonly dropRead: () => void;
  /** Opens what was read of a CV; null closes it. */
  readonly open: (id: string | null) => void;
  readonly rename: (id: string, name: string) => void;
  /** Makes a variant of it. */
  readonly duplicate: (id: string) => void;
  readonly putAway: (id: string) => void;
  readonly bringBack: (id: string) => void;
  /** Opens what a variant has otherwise than its master; null closes it. */
  readonly compare: (id: string | null) => void;
  readonly addStarter: (id: StarterId) => void;
  readonly setDefault: (id: string) => void;
  /** Saves a CV as a file of JSON Resume. */
  readonly saveJson: (id: string) => void;
  readonly remove: (id: string) => void;
  readonly undoRemove: () => void;
  /** Null: no usual market, ask where the advert is silent. */
  readonly setUsualMarket: (market: MarketId | null) => void;
  /** Null: what the CV says. */
  readonly setSeniority: (level: Seniority | null) => void;
  readonly setIconOpens: (opens: Settings['iconOpens']) => void;
  /** The answers to the first run's question, and the step after it. */
  readonly answerMarket: (market: MarketId | null) => void;
  readonly answerSeniority: (level: Seniority | null) => void;
  readonly proceed: () => void;
  /** Adds a term of the user's own, as typed. */
  readonly addTerm: (typed: string) => void;
  readonly forgetTerm: (skill: SkillId) => void;
  /** Lets a skill that was left out be read again. */
  readonly unmute: (skill: SkillId) => void;
  readonly openLinkedIn: () => void;
  /** Leaves the first run. */
  readonly done: () => void;
  /** What the sample's popup can do. */
  readonly popup: PopupActions;
};
