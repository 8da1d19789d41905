import type { Seniority } from '../../model/advert';
import type { MarketId } from '../../model/market';
import type { Settings } from '../../model/stored';
import { setIconOpens } from '../../platform/icon';
import { changeSettings } from '../../platform/stores/settings';
import { changeVocabulary, type VocabularyChange } from '../change-vocabulary';
import { loadKnowledge } from '../knowledge';
import type { LibraryHost } from './host';

/** The settings of the library page: the usual market, the level, the icon, the user's own vocabulary. */
export class Preferences {
  private readonly host: LibraryHost;

  constructor(host: LibraryHost) {
    this.host = host;
  }

  async setUsualMarket(usualMarket: MarketId | null): Promise<void> {
    await changeSettings(await this.host.db, { usualMarket });
    await this.host.rest();
  }

  /** Null: what the CV says. */
  async setSeniority(seniority: Seniority | null): Promise<void> {
    await changeSettings(await this.host.db, { seniority });
    await this.host.rest();
  }

  async setIconOpens(iconOpens: Settings['iconOpens']): Promise<void> {
    await changeSettings(await this.host.db, { iconOpens });
    await setIconOpens(iconOpens);
    await this.host.rest();
  }

  async changeVocabulary(change: VocabularyChange): Promise<void> {
    const termNote = await changeVocabulary(await this.host.db, change, await loadKnowledge());
    await this.host.rest();
    this.host.change({ termNote });
  }
}
