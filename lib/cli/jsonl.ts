import { once } from 'node:events';
import { open, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { cannotOpen } from './cannot-open';

/** The answer to one line that could be read, and what to say of one that could not. */
export type Batch = {
  answer(line: Readonly<Record<string, unknown>>): object;
  failure(error: unknown): object;
};

/**
 * Answers a file of JSON lines (`-`: standard input), a line for a line, in order, however long it is: nothing is kept,
 * and reading waits while the reader of our output is behind. A line that cannot be answered gets
 * `{id, ok: false, failure}`; the batch goes on. Returns the exit code: 2 when there is no such file.
 */
export async function answerLines(file: string, batch: Batch): Promise<0 | 2> {
  const input = await openLines(file);
  if (!input) return 2;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(answerLine(line, batch))}\n`)) await once(process.stdout, 'drain');
  }
  return 0;
}

/** Null when the file cannot be opened; the cause goes to standard error. */
async function openLines(file: string): Promise<NodeJS.ReadableStream | null> {
  if (file === '-') return process.stdin;
  try {
    if ((await stat(file)).isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    return (await open(file)).createReadStream();
  } catch (error) {
    cannotOpen(file, error);
    return null;
  }
}

/** One line's answer, its id first. */
export function answerLine(line: string, { answer, failure }: Batch): object {
  let id: unknown = null;
  try {
    const job: unknown = JSON.parse(line);
    if (typeof job !== 'object' || job === null || Array.isArray(job)) throw new TypeError('not a JSON object');
    const fields = job as Record<string, unknown>;
    id = fields.id ?? null;
    return { id, ...answer(fields) };
  } catch (error) {
    return { id, ok: false, failure: failure(error) };
  }
}
