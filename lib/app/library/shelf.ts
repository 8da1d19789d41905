import { now, today } from '../../platform/clock';
import { deleteCv, renameCv, restoreCv } from '../../platform/stores/cvs';
import { lastReview } from '../../platform/stores/reviews';
import { changeSettings } from '../../platform/stores/settings';
import { tailor } from '../../tailor';
import { loadKnowledge } from '../knowledge';
import { knowledgeWith, withMutes } from '../vocabulary';
import type { LibraryHost } from './host';

/** The list of CVs: looking into one, naming it, choosing it, deleting it. */
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
    };
    const knowledge = knowledgeWith(await loadKnowledge(), settings);
    const { findings } = tailor(last.posting, cv, knowledge, today(), choices);
    if (state().openId === openId) change({ notes: findings.filter(({ scope }) => scope === 'cv') });
  }

  async rename(id: string, name: string): Promise<void> {
    await renameCv(await this.host.db, id, name);
    await this.host.rest();
  }

  async setDefault(id: string): Promise<void> {
    await changeSettings(await this.host.db, { defaultCvId: id });
    await this.host.rest();
  }

  async remove(id: string): Promise<void> {
    const { cvs, settings } = this.host.now();
    const gone = cvs.find((row) => row.id === id);
    if (!gone) return;
    await deleteCv(await this.host.db, id, now());
    this.host.change({ deleted: { id, name: gone.cv.name, wasDefault: settings.defaultCvId === id } });
    await this.host.rest();
  }

  async undoRemove(): Promise<void> {
    const { deleted } = this.host.now();
    if (!deleted) return;
    await restoreCv(await this.host.db, deleted.id, deleted.wasDefault);
    this.host.change({ deleted: null });
    await this.host.rest();
  }
}
