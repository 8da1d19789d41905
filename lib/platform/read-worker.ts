import { ownWorker } from './own-scripts';

/** What a worker says on its way, and at its end. */
type Said<Progress, Result> = { readonly progress: Progress } | { readonly result: Result };

/** How a job can end without a result, and what is told on the way. */
export type Watch<Progress, Result> = {
  readonly onProgress: (progress: Progress) => void;
  /** In milliseconds: then the worker is ended, whatever it is at. */
  readonly most: number;
  readonly late: () => Result;
  readonly failed: (error: unknown) => Result;
};

/**
 * Has one job done in a worker of its own, made for it and ended after it: a job that hangs, or takes all memory it
 * gets, takes no page with it. `url` is a script of ours that calls `doJob`.
 */
export async function inWorker<Job, Progress, Result>(
  url: string,
  job: Job,
  watch: Watch<Progress, Result>,
): Promise<Result> {
  const worker = ownWorker(url);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Result>((resolve) => {
      timer = setTimeout(() => resolve(watch.late()), watch.most);
      worker.addEventListener('message', ({ data }: MessageEvent<Said<Progress, Result>>) => {
        if ('result' in data) resolve(data.result);
        else watch.onProgress(data.progress);
      });
      worker.addEventListener('error', (event) => resolve(watch.failed(event.error ?? event.message)));
      worker.addEventListener('messageerror', (event) => resolve(watch.failed(event)));
      worker.postMessage(job);
    });
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

/** The worker's side: does the one job it is sent. `work` never throws. */
export function doJob<Job, Progress, Result>(
  work: (job: Job, tell: (progress: Progress) => void) => Promise<Result>,
): void {
  const say = (said: Said<Progress, Result>) => globalThis.postMessage(said);
  globalThis.addEventListener('message', ({ data }: MessageEvent<Job>) => {
    void work(data, (progress) => say({ progress })).then((result) => say({ result }));
  });
}
