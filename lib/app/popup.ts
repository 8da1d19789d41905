import type { Knowledge } from '../model/knowledge';
import type { MarketId } from '../model/market';
import type { PostingFailure, PostingResult } from '../model/posting';
import type { StoredReview } from '../model/stored';
import { copyText } from '../platform/clipboard';
import { now, today } from '../platform/clock';
import { type Current, setCurrent } from '../platform/current';
import { type Database, openDatabase } from '../platform/db';
import { reload } from '../platform/page';
import { openPanel } from '../platform/panel';
import { keepCopy, lastCopy, type Settled, settleReview } from '../platform/stores/reviews';
import { frontTab, openAddress, openPage, readTab, selectionOf } from '../platform/tabs';
import { troubleOf, watchTrouble } from '../platform/trouble';
import type { PopupState } from '../session/popup-state';
import { editsKey } from '../session/summary-edit';
import { loadKnowledge } from './knowledge';
import { postingOf } from './posting-of';
import { keep } from './read-and-keep';
import { whileReading } from './reading';
import { reviewOf } from './review-of';

type Tab = NonNullable<Awaited<ReturnType<typeof frontTab>>>;
type Ready = { readonly db: Database; readonly knowledge: Knowledge; readonly tab: Tab };

/** Where the posting comes from: the tab that was clicked, or the sample advert of the first run. */
export type PageReader = (tab: Tab) => Promise<PostingResult>;

/**
 * One opening of the popup: reads the page in front, reviews it, and does what is pressed.
 * `show` is called with every new state; `lib/session/popup-view.ts` turns it into a view.
 */
export class PopupSession {
  private state: PopupState = {
    trouble: null,
    phase: { kind: 'reading', stage: 'quiet' },
    cvs: [],
    cvId: null,
    usualMarket: null,
    earlier: null,
    edited: null,
    copied: 'no',
    today: today(),
  };
  private readonly show: (state: PopupState) => void;
  private readonly readPage: PageReader;
  private readonly opening: Promise<Database> = openDatabase();
  private readonly ready: Promise<Ready>;
  private stored: StoredReview | null = null;
  /** Known before any press: the side panel opens only from within the press itself. */
  private place: { readonly windowId: number; readonly tabId: number | null } | null = null;

  constructor(show: (state: PopupState) => void, readPage: PageReader = readTab) {
    this.show = show;
    this.readPage = readPage;
    watchTrouble(this.opening, (trouble) => this.change({ trouble }));
    this.ready = this.prepare();
    this.ready.catch(() => undefined); // whoever awaits it says so; the sample may never be asked for
  }

  /** The state as it stands. */
  get now(): PopupState {
    return this.state;
  }

  /** Reads the page in front, as the click asks. */
  async read(): Promise<void> {
    await this.reading(({ tab }) => this.readPage(tab));
  }

  /** Reads only what is selected in the page. */
  async readSelected(): Promise<void> {
    await this.reading(async ({ tab }) => {
      const origin = tab.url ? { source: 'selection' as const, url: tab.url } : { source: 'selection' as const };
      return postingOf(await selectionOf(tab), origin);
    });
  }

  /** Reviews an advert that was pasted. */
  async paste(text: string): Promise<void> {
    await this.reading(() => postingOf(text, { source: 'paste' }));
  }

  /** Opens the side panel on one of its tabs. Must be called in the press itself. */
  openReview(show: Current['show']): void {
    if (!this.place || !this.stored) return;
    const { windowId, tabId } = this.place;
    void setCurrent(windowId, { reviewId: this.stored.id, tabId, show });
    void openPanel(windowId);
  }

  async copySummary(): Promise<void> {
    const { phase, cvId, edited } = this.state;
    const text = edited ?? (phase.kind === 'read' ? phase.review.summary?.text : null);
    if (!text || !this.stored) return;
    const copied = await copyText(text);
    this.change({ copied: copied ? 'yes' : 'refused' });
    if (!copied) return;
    const { db } = await this.ready;
    await keepCopy(db, { reviewId: this.stored.id, cvId, kind: 'summary', text, at: now() });
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

  reload(): void {
    reload();
  }

  /** Puts the notice of a full disk away; reads again where nothing was read. */
  goOn(): void {
    if (this.state.phase.kind === 'reading') void this.read();
    else this.change({ trouble: null });
  }

  private async prepare(): Promise<Ready> {
    const [db, knowledge, tab] = await Promise.all([this.opening, loadKnowledge(), frontTab()]);
    if (!tab) throw new Error('The popup is open, and no tab is in front.');
    this.place = { windowId: tab.windowId, tabId: tab.id ?? null };
    return { db, knowledge, tab };
  }

  private async reading(source: (ready: Ready) => Promise<PostingResult>): Promise<void> {
    this.change({ copied: 'no', trouble: null });
    try {
      await whileReading(
        (phase) => this.change({ phase }),
        async () => {
          const ready = await this.ready;
          const result = await source(ready);
          if (!result.ok) return this.fail(result.failure);
          this.stored = await keep(ready.db, result.posting, ready.tab.windowId, ready.tab.id ?? null);
          await this.refresh();
        },
      );
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble) return this.change({ trouble });
      console.error(error);
      this.fail({ reason: 'failed', tried: [], generic: false });
    }
  }

  private async settle(change: Settled): Promise<void> {
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
    const [{ review, ...around }, copy] = await Promise.all([reviewOf(db, stored, knowledge), lastCopy(db, stored.id)]);
    const earlier = stored.earlierAt === null ? null : { at: stored.earlierAt, copied: copy !== null };
    const edited = stored.edits[editsKey(around.cvId, review.market.market)]?.bullets ?? null;
    this.change({ phase: { kind: 'read', review }, ...around, earlier, edited });
  }

  private fail(failure: PostingFailure): void {
    this.change({ phase: { kind: 'failed', failure } });
  }

  private change(change: Partial<PopupState>): void {
    this.state = { ...this.state, ...change };
    this.show(this.state);
  }
}
