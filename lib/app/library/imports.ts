import { MOST_BYTES } from '../../cv/limits';
import type { CvContent, CvResult } from '../../model/cv';
import { now } from '../../platform/clock';
import { addCv } from '../../platform/stores/shelf';
import { words } from '../../platform/words';
import type { ImportProgress } from '../import-cv';
import { loadKnowledge } from '../knowledge';
import { whileReading } from '../reading';
import type { LibraryHost } from './host';

type CvReader = typeof import('../import-cv');

/** Bringing in a CV: reading it, showing what was read, keeping it or letting go of it. */
export class Imports {
  private readonly host: LibraryHost;
  private readonly kept: (wasFirst: boolean) => Promise<void>;
  private isKeeping = false;

  /** `kept` is called once a CV is in the library. */
  constructor(host: LibraryHost, kept: (wasFirst: boolean) => Promise<void>) {
    this.host = host;
    this.kept = kept;
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

  /** Keeps the CV that was just read. */
  async keepRead(): Promise<void> {
    const { phase, cvs } = this.host.now();
    if (phase.kind !== 'read' || this.isKeeping) return;
    this.isKeeping = true;
    try {
      const { markets } = await loadKnowledge();
      const country = phase.content.basics.countryCode;
      const market =
        country === null ? null : (markets.find(({ countries }) => countries.includes(country))?.id ?? null);
      await addCv(await this.host.db, phase.content, phase.name, now(), market);
      await this.host.rest();
    } finally {
      this.isKeeping = false;
    }
    await this.kept(cvs.length === 0);
  }

  async dropRead(): Promise<void> {
    await this.host.rest();
  }

  private async reading(
    fileName: string | null,
    work: (reader: CvReader, onProgress: ImportProgress) => Promise<CvResult>,
  ): Promise<void> {
    const { now: state, change } = this.host;
    const onProgress: ImportProgress = (page) => {
      const { phase } = state();
      if (phase.kind === 'reading') change({ phase: { ...phase, page } });
    };
    const result = await whileReading(
      ({ stage }) => {
        const { phase } = state();
        const page = phase.kind === 'reading' ? phase.page : null;
        change({ phase: { kind: 'reading', stage: stage === 'quiet' ? 'quiet' : 'reading', page }, failure: null });
      },
      async () => work(await import('../import-cv'), onProgress),
    ).catch((error: unknown): CvResult => {
      console.error(error);
      return { ok: false, failure: { reason: 'failed' } };
    });
    if (!result.ok) return this.refuse(result.failure, fileName);
    const name = fileName?.replace(/\.\w+$/, '') ?? nameOf(result.cv);
    change({ phase: { kind: 'read', content: result.cv, name } });
  }

  private refuse({ reason, actual }: Extract<CvResult, { ok: false }>['failure'], fileName: string | null): void {
    this.host.change({ phase: { kind: 'idle' }, failure: { reason, fileName, actual: actual ?? null } });
  }
}

/** The sample is named as what it is; a CV without a name gets one that can be changed. */
function nameOf({ basics, source }: CvContent): string {
  if (source.kind === 'sample') return words.say('startSampleName');
  return basics.name?.trim() || words.say('startUnnamed');
}
