import { sampleAdvert } from '../../../data/samples';
import type { Seniority } from '../../model/advert';
import type { Cv } from '../../model/cv';
import type { LevelRead } from '../../model/first-run-view';
import type { MarketId } from '../../model/market';
import { hasPlaceholder } from '../../model/placeholder';
import { today } from '../../platform/clock';
import { answerForSample } from '../../platform/messages';
import { iconPlace, whenPinned } from '../../platform/pinned';
import { changeSettings } from '../../platform/stores/settings';
import { openAddress } from '../../platform/tabs';
import { tailor } from '../../tailor';
import { loadKnowledge } from '../knowledge';
import { PopupSession } from '../popup';
import type { LibraryHost } from './host';

const LINKEDIN_JOBS = 'https://www.linkedin.com/jobs/';

/** What follows the first CV: one question, where the icon is, a sample advert beside the popup. */
export class FirstRun {
  private readonly host: LibraryHost;
  /** The very popup that a click on a job page opens. */
  readonly sample: PopupSession;

  constructor(host: LibraryHost) {
    this.host = host;
    const show = (popup: PopupSession['now']): void => {
      const { phase } = host.now();
      if (phase.kind === 'try') host.change({ phase: { ...phase, popup } });
    };
    this.sample = new PopupSession(show, async () => ({ ok: true, posting: sampleAdvert }));
  }

  /** Hands the sample advert to whoever asks for the page's, while it is shown. */
  async start(): Promise<void> {
    await answerForSample(() => (this.host.now().phase.kind === 'try' ? sampleAdvert : null));
    whenPinned(() => {
      const { phase } = this.host.now();
      if (phase.kind === 'pin') this.host.change({ phase: { ...phase, pin: { ...phase.pin, pinned: true } } });
    });
  }

  /** Asks the one question, answered from the CV that was just kept. */
  async begin(): Promise<void> {
    const { cvs, settings } = this.host.now();
    const cv = cvs[0]?.cv;
    if (!cv) return;
    const read = { market: settings.usualMarket, place: placeOf(cv) };
    this.host.change({ phase: { kind: 'question', read, level: await levelOf(cv) } });
  }

  async answerMarket(usualMarket: MarketId | null): Promise<void> {
    this.host.change({ settings: await changeSettings(await this.host.db, { usualMarket }) });
  }

  async answerSeniority(seniority: Seniority | null): Promise<void> {
    this.host.change({ settings: await changeSettings(await this.host.db, { seniority }) });
  }

  /** From the question to the icon, where it is not in the toolbar; from there to the sample advert. */
  async proceed(): Promise<void> {
    if (this.host.now().phase.kind === 'question') {
      const pin = await iconPlace();
      if (!pin.pinned) return this.host.change({ phase: { kind: 'pin', pin } });
    }
    const [first] = this.host.now().cvs;
    if (first?.cv.source.kind === 'template')
      await this.done(); // there is nothing in it yet to compare with an advert
    else await this.tryIt();
  }

  openLinkedIn(): void {
    void openAddress(LINKEDIN_JOBS);
  }

  /** Leaves the first run. */
  async done(): Promise<void> {
    await this.host.rest();
  }

  private async tryIt(): Promise<void> {
    this.host.change({ phase: { kind: 'try', posting: sampleAdvert, popup: this.sample.now } });
    await this.sample.read();
  }
}

/** The town of the CV, as it is printed. */
function placeOf({ basics }: Cv): string | null {
  const town = basics.location?.split(',')[0]?.trim();
  return town && !hasPlaceholder(town) ? town : null;
}

/** The level that the CV names, by what; the sample advert only lends the review something to be about. */
async function levelOf(cv: Cv): Promise<LevelRead | null> {
  const choices = { market: null, usualMarket: null, corrections: [] };
  const { seniority } = tailor(sampleAdvert, cv, await loadKnowledge(), today(), choices);
  if (seniority.cv === 'unknown') return null;
  const [path = ''] = seniority.evidence;
  const from = path.endsWith('.position') ? 'titles' : path === 'basics.label' ? 'headline' : 'years';
  return { level: seniority.cv, from };
}
