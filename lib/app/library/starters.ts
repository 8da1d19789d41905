import type { StarterId } from '../../model/starter';
import { now } from '../../platform/clock';
import { addCv } from '../../platform/stores/shelf';
import { words } from '../../platform/words';
import type { LibraryHost } from './host';

/** Beginning without a CV: a template, kept at once, since there is nothing in it yet to look through. */
export class Starters {
  private readonly host: LibraryHost;
  private readonly kept: (wasFirst: boolean) => Promise<void>;
  private isAdding = false;

  /** `kept` is called once the template is in the library. */
  constructor(host: LibraryHost, kept: (wasFirst: boolean) => Promise<void>) {
    this.host = host;
    this.kept = kept;
  }

  async add(id: StarterId): Promise<void> {
    if (this.isAdding) return;
    this.isAdding = true;
    try {
      await this.addOne(id);
    } finally {
      this.isAdding = false;
    }
  }

  private async addOne(id: StarterId): Promise<void> {
    const wasFirst = this.host.now().cvs.length === 0;
    const { importStarter } = await import('../import-cv');
    const result = await importStarter(id);
    if (!result.ok) throw new Error(`The template ${id} does not read as a CV.`);
    const isUk = id.startsWith('uk-');
    const name = words.say(isUk ? 'startNameUk' : 'startNameUs');
    await addCv(await this.host.db, result.cv, name, now(), isUk ? 'uk' : 'us');
    await this.host.rest();
    await this.kept(wasFirst);
  }
}
