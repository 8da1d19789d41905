import type { CvContent } from '../../model/cv';
import type { DatePlace, Edit, EditFocus } from '../../model/edit';
import { type Aside, setAside, takeAside } from '../../platform/aside';
import { now } from '../../platform/clock';
import { isFull } from '../../platform/db';
import { hash, holdWhile, onHash, onLeaving, setHash } from '../../platform/page';
import { readCv } from '../../platform/stores/cvs';
import { readEditable, saveCv } from '../../platform/stores/edits';
import { addCv } from '../../platform/stores/shelf';
import { dateKey } from '../../session/edit-focus';
import { historyOf, recorded } from '../../session/edit-history';
import { afterEdit, afterLeaving, afterStep, type EditState, told, withContent } from '../../session/edit-state';
import { asStep, fromStep } from '../../session/edit-step';
import { keptContent } from '../../session/kept-content';
import { loadKnowledge } from '../knowledge';
import { knowledgeWith } from '../vocabulary';
import type { LibraryHost } from './host';

/** What was typed is written when the keys rest for this long, in milliseconds. */
const RESTS = 400;

const OPEN = 'edit=';

type Tools = typeof import('./edit-tools');

/** The CV that is open in the editor: every edit is written by itself, and never over what another tab wrote. */
export class Editing {
  private readonly host: LibraryHost;
  /** The revision of the CV that the next one replaces. */
  private revision = 0;
  /** The content as last written or read. */
  private written: CvContent | null = null;
  private writing: Promise<void> | null = null;
  /** The content that is on its way into the database. */
  private onItsWay: CvContent | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private tools: Tools | null = null;
  private isCopying = false;

  constructor(host: LibraryHost) {
    this.host = host;
  }

  /** Opens the CV that the address names, and follows the page: its address, its being hidden and closed. */
  async start(): Promise<void> {
    onHash(() => void this.follow());
    onLeaving(() => this.leavePage());
    holdWhile(() => this.state !== null && cannotSave(this.state));
    await this.follow();
  }

  /** Opens a CV by a press: the focus goes to its name. */
  async open(cvId: string): Promise<void> {
    if ((await this.load(cvId)) === 'gone') return;
    setHash(OPEN + cvId);
    this.change((state) => told(state, { spot: 'text:title', caret: null }, null));
  }

  /** Back to the list, once all is written; what cannot be written keeps the editor open. */
  async close(): Promise<void> {
    this.change(afterLeaving);
    await this.keep();
    const { state } = this;
    if (!state || state.saved !== 'saved') return;
    setHash('');
    this.host.change({ edit: null, edited: state.cvId });
    await this.host.rest();
  }

  edit(edit: Edit, aim: Omit<EditFocus, 'n'> | null = null): void {
    this.change((state) => afterEdit(state, edit, aim, now(), () => crypto.randomUUID()));
    this.keepSoon();
  }

  /** Takes a date as it was typed; what cannot be read as one stays in its field and changes nothing. */
  async setDate(place: DatePlace, typed: string): Promise<void> {
    const { readDate } = await this.loadTools();
    const to = readDate(typed, place.field);
    const key = dateKey(place);
    this.change((state) => {
      const { [key]: _, ...others } = state.oddDates;
      return { ...state, oddDates: to ? others : { ...others, [key]: typed } };
    });
    if (to) this.edit({ do: 'date', place, to });
  }

  undo(): void {
    this.change((state) => afterStep(state, 'undo'));
    this.keepSoon();
  }

  redo(): void {
    this.change((state) => afterStep(state, 'redo'));
    this.keepSoon();
  }

  showParts(parts: boolean): void {
    this.change((state) => ({ ...state, parts }));
  }

  /** A field was left: what was typed in it is a step of its own, and is written. */
  leave(): void {
    this.change(afterLeaving);
    void this.keep();
  }

  /** Writes what is not written yet. */
  async keep(): Promise<void> {
    clearTimeout(this.timer);
    while (this.writing) await this.writing;
    const { state } = this;
    if (!state || state.saved === 'saved' || state.clash) return;
    this.writing = this.write(state).finally(() => {
      this.writing = null;
    });
    await this.writing;
  }

  /** Takes the CV as another tab left it, instead of what was typed here. */
  async takeNewer(): Promise<void> {
    const { state } = this;
    if (!state) return;
    const loaded = await this.load(state.cvId);
    if (loaded === 'typed') return;
    if (loaded === 'shown') return this.change((newer) => told(newer, null, { kind: 'newer', n: 0 }));
    setAside(null);
    setHash('');
    this.host.change({ edit: null });
    await this.host.rest();
  }

  /** Keeps what was typed here as a CV of its own and goes on with that: the one another tab saved stays as it is. */
  async keepAsCopy(name: string): Promise<void> {
    const { state } = this;
    if (!state || this.isCopying) return;
    this.isCopying = true;
    try {
      const copy = await addCv(await this.host.db, keptContent(state.history.present), name, now());
      this.revision = copy.revision;
      setHash(OPEN + copy.id);
      this.change((mine) =>
        told({ ...mine, cvId: copy.id, name: copy.name, clash: null, saved: 'unsaved' }, null, {
          kind: 'copied',
          n: 0,
        }),
      );
    } finally {
      this.isCopying = false;
    }
    await this.keep();
  }

  /** The stored CVs changed: where another tab changed this one and nothing is typed here, what it is now is shown. */
  async look(): Promise<void> {
    const { state } = this;
    if (!state || state.saved !== 'saved') return;
    const row = await readCv(await this.host.db, state.cvId);
    if (this.state !== state || row?.cv.revision === this.revision) return;
    if (row) await this.takeNewer();
    else this.change((open) => ({ ...open, clash: 'deleted', saved: 'unsaved' }));
  }

  private get state(): EditState | null {
    return this.host.now().edit;
  }

  private change(change: (state: EditState) => EditState): void {
    const { state } = this;
    const next = state && change(state);
    if (next !== state) this.host.change({ edit: next });
  }

  /** Shows a CV as it is kept; not where something was typed in it meanwhile (`typed`), or it is there no more (`gone`). */
  private async load(cvId: string): Promise<'shown' | 'typed' | 'gone'> {
    const before = this.state?.history.present;
    const found = await readEditable(await this.host.db, cvId);
    if (this.state?.cvId === cvId && this.state.history.present !== before) return 'typed';
    if (!found) return 'gone';
    const { cv, steps } = found;
    const { id: _, name, revision, ...content } = cv;
    if (before) setAside(null);
    this.revision = revision;
    this.written = content;
    const edit: EditState = {
      cvId,
      name,
      history: historyOf(content, steps),
      saved: 'saved',
      clash: null,
      skills: {},
      oddDates: {},
      parts: this.state?.parts ?? false,
      focus: null,
      said: null,
    };
    this.host.change({ edit });
    this.bringBack(takeAside(cvId));
    void this.readAgain(false);
    return 'shown';
  }

  /** Opens or closes what the address says. */
  private async follow(): Promise<void> {
    const wanted = hash().startsWith(OPEN) ? hash().slice(OPEN.length) : null;
    if (wanted === (this.state?.cvId ?? null)) return;
    if (this.state) {
      await this.close();
      if (this.state) return setHash(OPEN + this.state.cvId);
    }
    if (wanted !== null && (await this.load(wanted)) === 'gone') setHash('');
  }

  /** The database may not be heard of again before the page is gone: what is not written is set aside as well. */
  private leavePage(): void {
    if (this.host.now().trouble === 'wiped') {
      setAside(null);
      return;
    }
    this.remake();
    const { state, revision } = this;
    if (!state || state.saved === 'saved') return;
    setAside({
      cvId: state.cvId,
      revision,
      content: asStep(keptContent(state.history.present)),
      onItsWay: this.onItsWay,
    });
    void this.keep();
  }

  /** What was set aside and never written is there again, as a step that can be undone. */
  private bringBack(aside: Aside | null): void {
    const { written, revision } = this;
    if (!aside || !written) return;
    const here = JSON.stringify(asStep(written));
    if (JSON.stringify(aside.content) === here) return;
    const isOurs = aside.revision === revision || (aside.onItsWay !== null && JSON.stringify(aside.onItsWay) === here);
    this.change((open) => ({
      ...open,
      history: recorded(open.history, fromStep(aside.content, written), null, now()),
      saved: 'unsaved',
      clash: isOurs ? null : 'changed',
    }));
    this.keepSoon();
  }

  private keepSoon(): void {
    if (this.state?.saved !== 'unsaved') return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), RESTS);
  }

  private async write(state: EditState): Promise<void> {
    const { cvId } = state;
    this.remake();
    this.change((open) => ({ ...open, saved: 'saving' }));
    const { history } = this.state ?? state;
    const { past, present, future } = history;
    const content = keptContent(present);
    this.onItsWay = asStep(content);
    try {
      const result = await saveCv(await this.host.db, { cvId, revision: this.revision, content, past, future });
      if (this.state?.cvId !== cvId) return;
      if (!result.ok) return this.change((open) => ({ ...open, saved: 'unsaved', clash: result.why }));
      this.revision = result.cv.revision;
      this.written = content;
      if (this.state.history.present === present) setAside(null); // else what was typed since is there, and is not written
      this.change((open) => (open.history.present === present ? { ...open, saved: 'saved' } : open));
    } catch (error) {
      console.error(error);
      this.change((open) => ({ ...open, saved: isFull(error) ? 'full' : 'refused' }));
    } finally {
      this.onItsWay = null;
    }
    void this.readAgain(true);
  }

  /** Makes the readings of edited bullets again, where what reads them is there. */
  private remake(): void {
    const { tools, written } = this;
    if (tools && written) this.change((open) => withContent(open, tools.madeGood(open.history.present, written)));
  }

  /**
   * Reads the bullets as they are now: their parts, and the skills in them. `keep`: what was written before the parser of
   * bullets had come is written anew; only looking into a CV writes nothing.
   */
  private async readAgain(keep: boolean): Promise<void> {
    const [{ skillsOf }, knowledge] = await Promise.all([this.loadTools(), loadKnowledge()]);
    const before = this.state?.history.present;
    this.remake();
    if (keep && this.state?.saved === 'saved' && this.state.history.present !== before) {
      this.change((open) => ({ ...open, saved: 'unsaved' }));
      this.keepSoon();
    }
    const known = knowledgeWith(knowledge, this.host.now().settings);
    this.change((open) => ({ ...open, skills: skillsOf(open.history.present, known) }));
  }

  private async loadTools(): Promise<Tools> {
    this.tools ??= await import('./edit-tools');
    return this.tools;
  }
}

/** Whether leaving would lose what was typed; what is only not written yet is written on the way out. */
const cannotSave = ({ saved, clash }: EditState): boolean => clash !== null || saved === 'full' || saved === 'refused';
