import type { MarketId } from '../../model/market';
import { changeSettings } from '../../platform/stores/settings';
import { changeVocabulary, type VocabularyChange } from '../change-vocabulary';
import { loadKnowledge } from '../knowledge';
import type { LibraryHost } from './host';

/** The settings of the library page: the usual market, the user's own vocabulary. */
export class Preferences {
  private readonly host: LibraryHost;

  constructor(host: LibraryHost) {
    this.host = host;
  }

  async setUsualMarket(usualMarket: MarketId | null): Promise<void> {
    await changeSettings(await this.host.db, { usualMarket });
    await this.host.rest();
  }

  async changeVocabulary(change: VocabularyChange): Promise<void> {
    const termNote = await changeVocabulary(await this.host.db, change, await loadKnowledge());
    await this.host.rest();
    this.host.change({ termNote });
  }
}
