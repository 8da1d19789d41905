import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inWorker, type Watch } from '../../../lib/platform/read-worker';

/** A worker that says what a test has it say, and notes that it was ended. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = [];
  readonly url: string;
  readonly sent: unknown[] = [];
  ended = false;

  constructor(url: string) {
    super();
    this.url = url;
    FakeWorker.made.push(this);
  }

  postMessage(job: unknown): void {
    this.sent.push(job);
  }

  terminate(): void {
    this.ended = true;
  }

  says(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

const told: unknown[] = [];
const watch: Watch<number, string> = {
  onProgress: (progress) => told.push(progress),
  most: 1000,
  late: () => 'late',
  failed: () => 'failed',
};

const begin = () => {
  const result = inWorker<string, number, string>('/assets/read.js', 'a job', watch);
  return { result, worker: FakeWorker.made.at(-1)! };
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', new URL('https://extension.example/library.html'));
  told.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a job in a worker', () => {
  it('gets its result and its progress, and the worker is ended', async () => {
    const { result, worker } = begin();
    expect(worker.sent).toEqual(['a job']);
    worker.says({ progress: 1 });
    worker.says({ progress: 2 });
    worker.says({ result: 'read' });
    expect(await result).toBe('read');
    expect(told).toEqual([1, 2]);
    expect(worker.ended).toBe(true);
  });

  it('is late when the worker hangs, which is ended', async () => {
    const { result, worker } = begin();
    await vi.advanceTimersByTimeAsync(999);
    expect(worker.ended).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await result).toBe('late');
    expect(worker.ended).toBe(true);
  });

  it.each(['error', 'messageerror'])('has failed when the worker breaks (%s), which is ended', async (event) => {
    const { result, worker } = begin();
    worker.dispatchEvent(new Event(event));
    expect(await result).toBe('failed');
    expect(worker.ended).toBe(true);
  });

  it('never shares its worker with another', async () => {
    const [first, second] = [begin(), begin()];
    expect(first.worker).not.toBe(second.worker);
    first.worker.says({ result: 'one' });
    expect(await first.result).toBe('one');
    expect(second.worker.ended).toBe(false);
    second.worker.says({ result: 'two' });
    await second.result;
  });

  it('is never done by a script of another origin', async () => {
    const made = FakeWorker.made.length;
    await expect(inWorker('https://other.example/read.js', 'a job', watch)).rejects.toThrow(TypeError);
    expect(FakeWorker.made).toHaveLength(made);
  });
});
