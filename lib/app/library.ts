import { sampleAdvert } from '../../data/samples';
import { MOST_BYTES } from '../cv/limits';
import type { CvResult } from '../model/cv';
import type { MarketId } from '../model/market';
import { now, today } from '../platform/clock';
import { type Database, openDatabase } from '../platform/db';
import { answerForSample } from '../platform/messages';
import { addCv, clearDeleted, deleteCv, listCvs, renameCv, restoreCv } from '../platform/stores/cvs';
import { lastReview } from '../platform/stores/reviews';
import { changeSettings, readSettings } from '../platform/stores/settings';
import { openAddress } from '../platform/tabs';
import type { LibraryState } from '../session/library-state';
import { tailor } from '../tailor';
import { changeVocabulary, type VocabularyChange } from './change-vocabulary';
import type { ImportProgress } from './import-cv';
import { loadKnowledge } from './knowledge';
import { PopupSession } from './popup';
import { whileReading } from './reading';
import { knowledgeWith, withMutes } from './vocabulary';

type CvReader = typeof import('./import-cv');

const LINKEDIN_JOBS = 'https://www.linkedin.com/jobs/';

/**
 * The library page, for as long as it is open: first run, import, the list of CVs, the settings.
 * `show` is called with every new state; `lib/session/library-view.ts` turns it into a view.
 */
export class LibrarySession {
  private state: LibraryState = {
    phase: { kind: 'loading' },
    cvs: [],
    settings: { defaultCvId: null, usualMarket: null, muted: [], ownTerms: [] },
    termNote: null,
    openId: null,
    notes: [],
    deleted: null,
    failure: null,
  };
  private readonly show: (state: LibraryState) => void;
  private readonly db: Promise<Database> = openDatabase();
  /** The popup of the last step of the first run: the very one that a click on a job page opens. */
  readonly sample: PopupSession;

  constructor(show: (state: LibraryState) => void) {
    this.show = show;
    this.sample = new PopupSession(
      (popup) => this.state.phase.kind === 'try' && this.change({ phase: { ...this.state.phase, popup } }),
      async () => ({ ok: true, posting: sampleAdvert }),
    );
  }

  async start(): Promise<void> {
    await answerForSample(() => (this.state.phase.kind === 'try' ? sampleAdvert : null));
    await clearDeleted(await this.db, now());
    await this.rest();
  }

  async addFile(file: File): Promise<void> {
    if (file.size >= MOST_BYTES) return this.refuse({ reason: 'too-large' }, file.name);
    await this.reading(file.name, async ({ importCv }, onProgress) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return importCv({ name: file.name, bytes }, onProgress);
    });
  }

  async addPaste(text: string): Promise<void> {
    await this.reading(null, async ({ importPaste }) => importPaste(text));
  }

  async addSample(): Promise<void> {
    await this.reading(null, async ({ importSample }) => importSample());
  }

  /** Keeps the CV that was just read; after the first one comes the sample advert. */
  async keepRead(): Promise<void> {
    const { phase, cvs } = this.state;
    if (phase.kind !== 'read') return;
    const { markets } = await loadKnowledge();
    const country = phase.content.basics.countryCode;
    const market = country === null ? null : (markets.find(({ countries }) => countries.includes(country))?.id ?? null);
    await addCv(await this.db, phase.content, phase.name, now(), market);
    await this.rest();
    if (cvs.length === 0) await this.tryIt();
  }

  async dropRead(): Promise<void> {
    await this.rest();
  }

  /** Opens what was read of a CV, with what can be said of it whatever the advert; null closes it. */
  async open(openId: string | null): Promise<void> {
    this.change({ openId, notes: [] });
    const cv = this.state.cvs.find(({ id }) => id === openId)?.cv;
    const last = await lastReview(await this.db);
    if (!cv || !last) return;
    const { settings } = this.state;
    const choices = {
      market: last.market,
      usualMarket: settings.usualMarket,
      corrections: withMutes(settings.muted, []),
    };
    const knowledge = knowledgeWith(await loadKnowledge(), settings);
    const { findings } = tailor(last.posting, cv, knowledge, today(), choices);
    if (this.state.openId === openId) this.change({ notes: findings.filter(({ scope }) => scope === 'cv') });
  }

  async rename(id: string, name: string): Promise<void> {
    await renameCv(await this.db, id, name);
    await this.rest();
  }

  async setDefault(id: string): Promise<void> {
    await changeSettings(await this.db, { defaultCvId: id });
    await this.rest();
  }

  async remove(id: string): Promise<void> {
    const gone = this.state.cvs.find((row) => row.id === id);
    if (!gone) return;
    const wasDefault = this.state.settings.defaultCvId === id;
    await deleteCv(await this.db, id, now());
    this.change({ deleted: { id, name: gone.cv.name, wasDefault } });
    await this.rest();
  }

  async undoRemove(): Promise<void> {
    const { deleted } = this.state;
    if (!deleted) return;
    await restoreCv(await this.db, deleted.id, deleted.wasDefault);
    this.change({ deleted: null });
    await this.rest();
  }

  async setUsualMarket(usualMarket: MarketId | null): Promise<void> {
    await changeSettings(await this.db, { usualMarket });
    await this.rest();
  }

  async changeVocabulary(change: VocabularyChange): Promise<void> {
    const termNote = await changeVocabulary(await this.db, change, await loadKnowledge());
    await this.rest();
    this.change({ termNote });
  }

  openLinkedIn(): void {
    void openAddress(LINKEDIN_JOBS);
  }

  /** Leaves the first run. */
  async done(): Promise<void> {
    await this.rest();
  }

  private async tryIt(): Promise<void> {
    this.change({ phase: { kind: 'try', posting: sampleAdvert, popup: this.sample.now } });
    await this.sample.read();
  }

  private async reading(
    fileName: string | null,
    work: (reader: CvReader, onProgress: ImportProgress) => Promise<CvResult>,
  ): Promise<void> {
    const onProgress: ImportProgress = (page) => {
      const { phase } = this.state;
      if (phase.kind === 'reading') this.change({ phase: { ...phase, page } });
    };
    const result = await whileReading(
      ({ stage }) => {
        const page = this.state.phase.kind === 'reading' ? this.state.phase.page : null;
        this.change({
          phase: { kind: 'reading', stage: stage === 'quiet' ? 'quiet' : 'reading', page },
          failure: null,
        });
      },
      async () => work(await import('./import-cv'), onProgress),
    ).catch((error: unknown): CvResult => {
      console.error(error);
      return { ok: false, failure: { reason: 'failed' } };
    });
    if (!result.ok) return this.refuse(result.failure, fileName);
    const name = fileName?.replace(/\.\w+$/, '') ?? result.cv.basics.name ?? '';
    this.change({ phase: { kind: 'read', content: result.cv, name } });
  }

  private refuse({ reason, actual }: Extract<CvResult, { ok: false }>['failure'], fileName: string | null): void {
    this.change({ phase: { kind: 'idle' }, failure: { reason, fileName, actual: actual ?? null } });
  }

  /** The list as it is kept. */
  private async rest(): Promise<void> {
    const db = await this.db;
    const [cvs, settings] = await Promise.all([listCvs(db), readSettings(db)]);
    this.change({ phase: { kind: 'idle' }, cvs, settings, failure: null, termNote: null });
  }

  private change(change: Partial<LibraryState>): void {
    this.state = { ...this.state, ...change };
    this.show(this.state);
  }
}
