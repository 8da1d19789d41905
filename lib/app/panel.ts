import type { Knowledge } from '../model/knowledge';
import type { MarketId } from '../model/market';
import type { CvPath } from '../model/match';
import type { PostingFailure, PostingResult } from '../model/posting';
import type { Correction, SummaryVariantId } from '../model/review';
import type { Answer, StoredCopy, StoredReview } from '../model/stored';
import { copyText } from '../platform/clipboard';
import { now, today } from '../platform/clock';
import { type Current, getCurrent, watchCurrent } from '../platform/current';
import { type Database, openDatabase } from '../platform/db';
import { watchTables } from '../platform/other-tabs';
import { reload } from '../platform/page';
import { onReadRequest } from '../platform/read-request';
import { forgetAnswer, keepAnswer, listAnswers } from '../platform/stores/answers';
import { findReview, keepCopy, type Settled, settleReview } from '../platform/stores/reviews';
import { frontTab, openAddress, openPage, readTab } from '../platform/tabs';
import { troubleOf, watchTrouble } from '../platform/trouble';
import { ownWindow, watchFrontTab } from '../platform/watch-tabs';
import { moveBullet, resetOrder } from '../session/bullet-order';
import { correct, withoutCorrection } from '../session/corrections';
import type { PanelState } from '../session/panel-state';
import { showsOtherJob } from '../session/posting-id';
import { editsKey } from '../session/summary-edit';
import { changeVocabulary, type VocabularyChange } from './change-vocabulary';
import { loadKnowledge } from './knowledge';
import { postingOf } from './posting-of';
import { keep } from './read-and-keep';
import { whileReading } from './reading';
import { reviewOf } from './review-of';

/** What no longer holds once another posting is shown. */
const FRESH = { vocabularyNote: null, copied: null, otherJob: false, needsClick: false } as const;

type Ready = { readonly db: Database; readonly knowledge: Knowledge; readonly windowId: number };

/**
 * The side panel of one window, for as long as it is open: shows the posting that was clicked last, stays with it, and
 * does what is pressed. `show` is called with every new state; `lib/session/panel-view.ts` turns it into a view.
 */
export class PanelSession {
  private state: PanelState = {
    trouble: null,
    phase: { kind: 'empty' },
    show: 'gaps',
    otherJob: false,
    needsClick: false,
    cvs: [],
    cvId: null,
    usualMarket: null,
    today: today(),
    answers: [],
    corrections: [],
    vocabularyNote: null,
    orders: {},
    edits: {},
    copied: null,
  };
  private readonly show: (state: PanelState) => void;
  private readonly opening: Promise<Database> = openDatabase();
  private readonly ready: Promise<Ready>;
  private stored: StoredReview | null = null;
  private tabId: number | null = null;

  constructor(show: (state: PanelState) => void) {
    this.show = show;
    watchTrouble(this.opening, (trouble) => this.change({ trouble }));
    this.ready = this.prepare();
  }

  /** Shows the posting of this window's last click, and follows the clicks to come. */
  async start(): Promise<void> {
    const { db, windowId } = await this.ready;
    watchCurrent(windowId, (current) => void this.turnTo(current));
    watchFrontTab(windowId, (tab) => this.compare(tab));
    watchTables(db, ['cvs', 'settings'], () => void this.refresh());
    const current = await getCurrent(windowId);
    if (current) await this.turnTo(current);
    else this.change({});
    await onReadRequest(windowId, now, () => void this.readOpenJob(true));
  }

  /**
   * Reads the tab in front again while the click's grant lasts; else says that it takes a click. After a click, which
   * granted all that can be, it says what came of it.
   */
  async readOpenJob(clicked = false): Promise<void> {
    const before = this.state.phase;
    const tab = await frontTab((await this.ready).windowId);
    if (!tab) return;
    await this.reading(tab.id ?? null, async () => {
      const result = await readTab(tab);
      if (result.ok || clicked || result.failure.reason !== 'blocked') return result;
      this.change({ phase: before, needsClick: true });
      return null;
    });
  }

  async paste(text: string): Promise<void> {
    await this.reading(null, () => postingOf(text, { source: 'paste' }));
  }

  showTab(show: PanelState['show']): void {
    this.change({ show, copied: null });
  }

  async chooseCv(cvId: string): Promise<void> {
    await this.settle({ cvId });
  }

  async chooseMarket(market: MarketId): Promise<void> {
    await this.settle({ market });
  }

  async correct(correction: Correction): Promise<void> {
    await this.settle({ corrections: correct(this.state.corrections, correction) });
  }

  /** Takes back every correction of this posting. */
  async undoCorrections(): Promise<void> {
    await this.settle({ corrections: withoutCorrection(this.state.corrections) });
  }

  /** Changes the user's vocabulary, and reads the advert again by it. */
  async changeVocabulary(change: VocabularyChange): Promise<void> {
    const { db, knowledge } = await this.ready;
    const vocabularyNote = await changeVocabulary(db, change, knowledge);
    this.change({ vocabularyNote, copied: null });
    await this.refresh();
  }

  /** Remembers an answer for this advert and later ones; null takes it back. */
  async answer(skill: string, answer: Answer['answer'] | null): Promise<void> {
    const { db } = await this.ready;
    await (answer === null ? forgetAnswer(db, skill) : keepAnswer(db, { skill, answer, at: now() }));
    this.change({ answers: await listAnswers(db) });
  }

  async moveBullet(role: CvPath, shown: readonly CvPath[], path: CvPath, by: -1 | 1): Promise<void> {
    await this.remember({ orders: moveBullet(this.state.orders, role, shown, path, by) });
  }

  async resetOrder(role: CvPath): Promise<void> {
    await this.remember({ orders: resetOrder(this.state.orders, role) });
  }

  /** Keeps the text typed over a variant; null goes back to the text as made. */
  async editSummary(variant: SummaryVariantId, text: string | null): Promise<void> {
    if (!this.stored) return;
    const { [variant]: _before, ...others } = this.state.edits;
    const edits = text === null ? others : { ...others, [variant]: text };
    this.change({ edits });
    await this.remember({ edits: { ...this.stored.edits, [this.editsKey]: edits } });
  }

  /** Copies the summary as it stands on screen, and keeps what went out. */
  async copySummary(text: string, words: number): Promise<void> {
    if (await this.copy(text, { kind: 'summary', words })) await this.keepCopy('summary', text);
  }

  /** Copies one job's bullets, a line each, and keeps what went out. */
  async copyBullets(text: string, lines: number): Promise<void> {
    if (await this.copy(text, { kind: 'bullets', lines })) await this.keepCopy('bullets', text);
  }

  /** Copies the advert's own word for a skill. */
  async copyTerm(text: string): Promise<void> {
    await this.copy(text, { kind: 'term', text });
  }

  openLibrary(): void {
    void openPage('/library.html');
  }

  openFrame(url: string): void {
    void openAddress(url);
  }

  reload(): void {
    reload();
  }

  /** Puts the notice of a full disk away; reads again where nothing was read. */
  goOn(): void {
    if (this.state.phase.kind === 'reading') void this.readOpenJob();
    else this.change({ trouble: null });
  }

  private async copy(text: string, copied: NonNullable<PanelState['copied']>): Promise<boolean> {
    const isCopied = await copyText(text);
    this.change({ copied: isCopied ? copied : { kind: 'refused' } });
    return isCopied;
  }

  private async keepCopy(kind: StoredCopy['kind'], text: string): Promise<void> {
    if (!this.stored) return;
    const { db } = await this.ready;
    await keepCopy(db, { reviewId: this.stored.id, cvId: this.state.cvId, kind, text, at: now() });
  }

  private async prepare(): Promise<Ready> {
    const [db, knowledge, windowId] = await Promise.all([this.opening, loadKnowledge(), ownWindow()]);
    this.change({ answers: await listAnswers(db) });
    return { db, knowledge, windowId };
  }

  private async turnTo({ reviewId, tabId, show }: Current): Promise<void> {
    const { db } = await this.ready;
    const stored = await findReview(db, reviewId);
    if (!stored) return;
    this.stored = stored;
    this.tabId = tabId;
    this.change({ show, corrections: stored.corrections, orders: stored.orders, edits: {}, ...FRESH });
    await this.refresh();
  }

  private compare(tab: Awaited<ReturnType<typeof frontTab>>): void {
    if (!this.stored || !tab) return;
    const isSameTab = tab.id === this.tabId;
    this.change({ otherJob: showsOtherJob(this.stored, { isSameTab, url: tab.url ?? null }), needsClick: false });
  }

  private async reading(tabId: number | null, source: () => Promise<PostingResult | null>): Promise<void> {
    try {
      const { db, windowId } = await this.ready;
      const result = await whileReading(
        (phase) => this.change({ phase, needsClick: false, copied: null, trouble: null }),
        source,
      );
      if (!result) return;
      if (!result.ok) return this.fail(result.failure);
      await keep(db, result.posting, windowId, tabId); // the change of the current posting brings it on screen
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble) return this.change({ trouble });
      console.error(error);
      this.fail({ reason: 'failed', tried: [], generic: false });
    }
  }

  /** What changes the review: kept, and the review made anew. */
  private async settle(change: Settled): Promise<void> {
    await this.remember(change);
    await this.refresh();
  }

  /** What changes only how it is shown: kept and shown. */
  private async remember(change: Settled): Promise<void> {
    if (!this.stored) return;
    this.stored = { ...this.stored, ...change };
    const { corrections, orders } = this.stored;
    this.change({ corrections, orders, copied: null });
    const { db } = await this.ready;
    await settleReview(db, this.stored.id, change);
  }

  private async refresh(): Promise<void> {
    if (!this.stored) return;
    const { db, knowledge } = await this.ready;
    const { review, ...around } = await reviewOf(db, this.stored, knowledge);
    this.change({ phase: { kind: 'read', review }, ...around });
    this.change({ edits: this.stored.edits[this.editsKey] ?? {} }); // once the market of this review is known
  }

  private get editsKey(): string {
    const { phase, cvId } = this.state;
    return editsKey(cvId, phase.kind === 'read' ? phase.review.market.market : null);
  }

  private fail(failure: PostingFailure): void {
    this.change({ phase: { kind: 'failed', failure } });
  }

  private change(change: Partial<PanelState>): void {
    this.state = { ...this.state, ...change };
    this.show(this.state);
  }
}
