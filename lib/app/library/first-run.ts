import { sampleAdvert } from '../../../data/samples';
import { answerForSample } from '../../platform/messages';
import { openAddress } from '../../platform/tabs';
import { PopupSession } from '../popup';
import type { LibraryHost } from './host';

const LINKEDIN_JOBS = 'https://www.linkedin.com/jobs/';

/** What follows the first CV: a sample advert beside the popup. */
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
  }

  async tryIt(): Promise<void> {
    this.host.change({ phase: { kind: 'try', posting: sampleAdvert, popup: this.sample.now } });
    await this.sample.read();
  }

  openLinkedIn(): void {
    void openAddress(LINKEDIN_JOBS);
  }

  /** Leaves the first run. */
  async done(): Promise<void> {
    await this.host.rest();
  }
}
