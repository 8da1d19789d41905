import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MOST_MILLISECONDS } from '../cv/limits';
import type { CvFile } from '../cv/read-file';
import type { CvResult } from '../model/cv';

const MOST_MEGABYTES = 2048;

let child: ChildProcess | null = null;

/**
 * Reads one CV in a process of its own, which the next file goes to as well. A file that takes longer than `most`
 * milliseconds, or all memory, ends with its process, as `timeout` or `bomb`. Nothing is thrown.
 */
export async function readInChild(file: CvFile, most = MOST_MILLISECONDS): Promise<CvResult> {
  child ??= start();
  const reader = child;
  let timer: NodeJS.Timeout | undefined;
  const result = await new Promise<CvResult>((resolve) => {
    const fail = (reason: 'timeout' | 'bomb' | 'failed') => resolve({ ok: false, failure: { reason } });
    timer = setTimeout(() => fail('timeout'), most);
    reader.once('message', (answer) => resolve(answer as CvResult));
    // Node ends itself by this signal when its memory is full.
    reader.once('exit', (_code, signal) => fail(signal === 'SIGABRT' ? 'bomb' : 'failed'));
    reader.once('error', () => fail('failed'));
    reader.channel?.ref();
    reader.send(file);
  });
  clearTimeout(timer);
  reader.removeAllListeners();
  // What waits for the next file keeps no command from ending.
  reader.channel?.unref();
  if (!result.ok && ['timeout', 'bomb', 'failed'].includes(result.failure.reason)) {
    child = null;
    reader.kill('SIGKILL');
  }
  return result;
}

/** The number of the process that reads, for those who watch its memory; undefined before the first file. */
export function readerId(): number | undefined {
  return child?.pid;
}

function start(): ChildProcess {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  const started = fork(join(import.meta.dirname, 'cv-child.ts'), [], {
    execArgv: ['--import', loader, `--max-old-space-size=${MOST_MEGABYTES}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  started.unref();
  return started;
}
