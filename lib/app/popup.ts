import type { Knowledge } from '../model/knowledge';
import type { MarketId } from '../model/market';
import type { PostingFailure, PostingResult } from '../model/posting';
import type { Review } from '../model/review';
import type { StoredReview } from '../model/stored';
import { copyText } from '../platform/clipboard';
import { now, today } from '../platform/clock';
import { type Current, setCurrent } from '../platform/current';
import { type Database, openDatabase } from '../platform/db';
import { openPanel } from '../platform/panel';
import { listCvs } from '../platform/stores/cvs';
import { keepCopy, lastCopy, settleReview } from '../platform/stores/reviews';
import { readSettings } from '../platform/stores/settings';
import { frontTab, openAddress, openPage, readTab, selectionOf } from '../platform/tabs';
import { postingFromText } from '../posting/from-text';
import type { PopupState } from '../session/popup-state';
import { loadKnowledge } from './knowledge';
import { keep } from './read-and-keep';
import { reviewOf } from './review-of';

/** SCREENS.md, popup states: words appear only when reading takes longer than this, in milliseconds. */
const QUIET_FOR = 300;
const SLOW_AFTER = 3000;

type Tab = NonNullable<Awaited<ReturnType<typeof frontTab>>>;
type Ready = { readonly db: Database; readonly knowledge: Knowledge; readonly tab: Tab };

/**
 * One opening of the popup: reads the page in front, reviews it, and does what is pressed.
 * `show` is called with every new state; `lib/session/popup-view.ts` turns it into a view.
 */
export class PopupSession {
  private state: PopupState = {
    phase: { kind: 'reading', stage: 'quiet' },
    cvs: [],
    cvId: null,
    usualMarket: null,
    earlier: null,
    copied: 'no',
    today: today(),
  };
  private readonly show: (state: PopupState) => void;
  private readonly ready: Promise<Ready>;
  private stored: StoredReview | null = null;
  /** Known before any press: the side panel opens only from within the press itself. */
  private windowId: number | null = null;
  private tabId: number | null = null;

  constructor(show: (state: PopupState) => void) {
    this.show = show;
    this.ready = this.prepare();
  }

  /** Reads the page in front, as the click asks. */
  async read(): Promise<void> {
    await this.reading(async ({ tab }) => readTab(tab));
  }

  /** Reads only what is selected in the page. */
  async readSelected(): Promise<void> {
    await this.reading(async ({ tab }) =>
      postingFromText(
        await selectionOf(tab),
        tab.url ? { source: 'selection', url: tab.url } : { source: 'selection' },
      ),
    );
  }

  /** Reviews an advert that was pasted. */
  async paste(text: string): Promise<void> {
    await this.reading(async () => postingFromText(text, { source: 'paste' }));
  }

  /** Opens the side panel on one of its tabs. Must be called in the press itself. */
  openReview(show: Current['show']): void {
    if (this.windowId === null || !this.stored) return;
    void setCurrent(this.windowId, { reviewId: this.stored.id, tabId: this.tabId, show });
    void openPanel(this.windowId);
  }

  async copySummary(): Promise<void> {
    const summary = this.review?.summary;
    if (!summary || !this.stored) return;
    const copied = await copyText(summary.text);
    this.change({ copied: copied ? 'yes' : 'refused' });
    if (!copied) return;
    const { db } = await this.ready;
    await keepCopy(db, {
      reviewId: this.stored.id,
      cvId: this.state.cvId,
      kind: 'summary',
      text: summary.text,
      at: now(),
    });
  }

  async chooseCv(cvId: string): Promise<void> {
    await this.settle({ cvId });
  }

  async chooseMarket(market: MarketId): Promise<void> {
    await this.settle({ market });
  }

  openLibrary(): void {
    void openPage('/library.html');
  }

  openFrame(url: string): void {
    void openAddress(url);
  }

  private get review(): Review | null {
    return this.state.phase.kind === 'read' ? this.state.phase.review : null;
  }

  private async prepare(): Promise<Ready> {
    const [db, knowledge, tab] = await Promise.all([openDatabase(), loadKnowledge(), frontTab()]);
    if (!tab) throw new Error('The popup is open, and no tab is in front.');
    this.windowId = tab.windowId;
    this.tabId = tab.id ?? null;
    return { db, knowledge, tab };
  }

  /** Shows that it is reading once that takes a while, then the review or what stood in its way. */
  private async reading(source: (ready: Ready) => Promise<PostingResult>): Promise<void> {
    const stage = (name: 'reading' | 'slow') => () => this.change({ phase: { kind: 'reading', stage: name } });
    this.change({ phase: { kind: 'reading', stage: 'quiet' }, copied: 'no' });
    const timers = [setTimeout(stage('reading'), QUIET_FOR), setTimeout(stage('slow'), SLOW_AFTER)];
    try {
      const ready = await this.ready;
      const result = await source(ready);
      if (!result.ok) return this.fail(result.failure);
      this.stored = await keep(ready.db, result.posting, ready.tab.windowId, this.tabId);
      await this.refresh();
    } catch (error) {
      console.error(error);
      this.fail({ reason: 'failed', tried: [], generic: false });
    } finally {
      timers.forEach(clearTimeout);
    }
  }

  private async settle(change: Parameters<typeof settleReview>[2]): Promise<void> {
    if (!this.stored) return;
    const { db } = await this.ready;
    await settleReview(db, this.stored.id, change);
    this.stored = { ...this.stored, ...change };
    this.change({ copied: 'no' });
    await this.refresh();
  }

  /** Makes the review anew from what is kept. */
  private async refresh(): Promise<void> {
    const { stored } = this;
    if (!stored) return;
    const { db, knowledge } = await this.ready;
    const [rows, settings, copy] = await Promise.all([listCvs(db), readSettings(db), lastCopy(db, stored.id)]);
    const cv = rows.find((row) => row.id === stored.cvId)?.cv ?? null;
    const review = reviewOf(stored, cv, knowledge, settings.usualMarket);
    this.change({
      phase: { kind: 'read', review },
      cvs: rows.map((row) => ({ id: row.id, name: row.cv.name })),
      cvId: cv?.id ?? null,
      usualMarket: settings.usualMarket,
      earlier: stored.earlierAt === null ? null : { at: stored.earlierAt, copied: copy !== null },
    });
  }

  private fail(failure: PostingFailure): void {
    this.change({ phase: { kind: 'failed', failure } });
  }

  private change(change: Partial<PopupState>): void {
    this.state = { ...this.state, ...change };
    this.show(this.state);
  }
}
