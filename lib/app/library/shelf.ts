import { jsonFile } from '../../cv/json-file';
import { countPlaceholders } from '../../model/placeholder';
import type { ShelfNote } from '../../model/variant-view';
import { now, today } from '../../platform/clock';
import { saveFile } from '../../platform/save-file';
import { lastReview } from '../../platform/stores/reviews';
import {
  archiveCv,
  deleteCv,
  duplicateCv,
  type Outcome,
  renameCv,
  restoreCv,
  setDefaultCv,
  unarchiveCv,
} from '../../platform/stores/shelf';
import { tailor } from '../../tailor';
import { loadKnowledge } from '../knowledge';
import { knowledgeWith, withMutes } from '../vocabulary';
import type { LibraryHost } from './host';

/** The list of CVs: looking into one, naming it, choosing it, copying it, putting it away, deleting it. */
export class Shelf {
  private readonly host: LibraryHost;

  constructor(host: LibraryHost) {
    this.host = host;
  }

  /** Opens what was read of a CV, with what can be said of it whatever the advert; null closes it. */
  async open(openId: string | null): Promise<void> {
    const { change, now: state } = this.host;
    change({ openId, notes: [] });
    const { cvs, settings } = state();
    const cv = cvs.find(({ id }) => id === openId)?.cv;
    const last = await lastReview(await this.host.db);
    if (!cv || !last) return;
    const choices = {
      market: last.market,
      usualMarket: settings.usualMarket,
      corrections: withMutes(settings.muted, []),
      seniority: settings.seniority,
    };
    const knowledge = knowledgeWith(await loadKnowledge(), settings);
    const { findings } = tailor(last.posting, cv, knowledge, today(), choices);
    if (state().openId === openId) change({ notes: findings.filter(({ scope }) => scope === 'cv') });
  }

  async rename(id: string, name: string): Promise<void> {
    await this.done(id, await renameCv(await this.host.db, id, name));
  }

  async setDefault(id: string): Promise<void> {
    await this.done(id, await setDefaultCv(await this.host.db, id));
  }

  /** Saves a CV as a file that other tools read; says so where it is no more than a draft. */
  saveJson(id: string): void {
    const cv = this.host.now().cvs.find((row) => row.id === id)?.cv;
    if (!cv) return;
    const { name, text } = jsonFile(cv);
    saveFile(name, text, 'application/json');
    const places = countPlaceholders(cv);
    this.say(places > 0 ? { kind: 'draft', name: cv.name, places } : null);
  }

  /** Makes a variant: a copy that knows its master. */
  async duplicate(id: string): Promise<void> {
    const variant = await duplicateCv(await this.host.db, id, now());
    await this.done(id, variant ? 'done' : 'gone');
    const master = this.host.now().cvs.find((row) => row.id === variant?.masterId);
    if (variant && master) this.say({ kind: 'duplicated', name: variant.cv.name, master: master.cv.name });
  }

  /** Puts a CV away; says so, and which is in use now. */
  async putAway(id: string): Promise<void> {
    const { cvs, settings } = this.host.now();
    const name = cvs.find((row) => row.id === id)?.cv.name;
    if (name === undefined) return;
    const outcome = await archiveCv(await this.host.db, id, now());
    await this.done(id, outcome);
    if (outcome === 'gone') return;
    const { cvs: left, settings: after } = this.host.now();
    const inUse = left.find((row) => row.id === after.defaultCvId)?.cv.name ?? null;
    this.say({ kind: 'away', name, wasInUse: settings.defaultCvId === id, inUse });
  }

  async bringBack(id: string): Promise<void> {
    await this.done(id, await unarchiveCv(await this.host.db, id));
  }

  /** Opens what a variant has otherwise than its master; null closes it. */
  compare(comparing: string | null): void {
    this.host.change({ shelf: { ...this.host.now().shelf, comparing } });
  }

  async remove(id: string): Promise<void> {
    const { cvs, settings } = this.host.now();
    const gone = cvs.find((row) => row.id === id);
    if (!gone) return;
    const outcome = await deleteCv(await this.host.db, id, now());
    const deleted = { id, name: gone.cv.name, wasDefault: settings.defaultCvId === id };
    if (outcome === 'done') this.host.change({ deleted });
    await this.done(id, outcome);
  }

  async undoRemove(): Promise<void> {
    const { deleted } = this.host.now();
    if (!deleted) return;
    const outcome = await restoreCv(await this.host.db, deleted.id, deleted.wasDefault);
    this.host.change({ deleted: null });
    await this.done(deleted.id, outcome, deleted.name);
  }

  /** Back to the list, with a word where another tab had deleted the CV before. */
  private async done(id: string, outcome: Outcome, name = this.nameOf(id)): Promise<void> {
    const { now: state, change, rest } = this.host;
    const { safe, shelf } = state();
    change({ safe: { ...safe, gone: outcome === 'gone' ? name : null }, shelf: { ...shelf, note: null } });
    await rest();
  }

  private nameOf(id: string): string {
    return this.host.now().cvs.find((row) => row.id === id)?.cv.name ?? '';
  }

  private say(note: ShelfNote | null): void {
    this.host.change({ shelf: { ...this.host.now().shelf, note } });
  }
}
