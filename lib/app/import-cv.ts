import { MOST_MILLISECONDS } from '../cv/limits';
import type { CvFile } from '../cv/read-file';
import type { CvResult } from '../model/cv';
import type { StarterId } from '../model/starter';
import { inWorker } from '../platform/read-worker';
import workerUrl from './read-cv-worker?worker&url';
import type { ReadJob, ReadProgress } from './read-job';

/**
 * Reading CVs, each in a worker of its own: the page stays free whatever the file is, and a file that takes longer than
 * `MOST_MILLISECONDS` ends with its worker, as `timeout`. Nothing is thrown.
 */
function read(job: ReadJob, onProgress: ImportProgress = () => {}): Promise<CvResult> {
  return inWorker<ReadJob, ReadProgress, CvResult>(workerUrl, job, {
    onProgress,
    most: MOST_MILLISECONDS,
    late: () => ({ ok: false, failure: { reason: 'timeout' } }),
    failed: () => ({ ok: false, failure: { reason: 'failed' } }),
  });
}

export type ImportProgress = (done: ReadProgress) => void;

/** A file the user picked or dropped to a CV. What it is comes from its bytes, not its name; a refusal has its reason. */
export function importCv(file: CvFile, onProgress?: ImportProgress): Promise<CvResult> {
  return read({ kind: 'file', file }, onProgress);
}

/** A pasted CV. */
export function importPaste(text: string): Promise<CvResult> {
  return read({ kind: 'paste', text });
}

/** The sample CV of an invented person, for "Try a sample CV". */
export function importSample(): Promise<CvResult> {
  return read({ kind: 'sample' });
}

/** A template for someone without a CV, with places to fill in where the facts will be. */
export function importStarter(id: StarterId): Promise<CvResult> {
  return read({ kind: 'starter', id });
}
