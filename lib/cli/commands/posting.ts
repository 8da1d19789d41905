import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import type { PostingResult } from '../../model/posting';
import { readPosting } from '../page';

/** What one result looks like on standard output. */
export function printed(result: PostingResult): object {
  if (!result.ok) {
    const { reason, tried, frameUrl } = result.failure;
    return { ok: false, failure: { reason, tried, ...(frameUrl ? { frameUrl } : {}) } };
  }
  return { ok: true, posting: result.posting };
}

/** `posting PAGE.html [--url URL]` and `posting --jsonl FILE`; `-` reads standard input. */
export async function run(args: readonly string[]): Promise<number> {
  const options = parsed(args);
  if (!options) return misused();
  return options.jsonl ? batch(options.file) : single(options.file, options.url);
}

type Options = { readonly file: string; readonly url?: string; readonly jsonl: boolean };

function parsed(args: readonly string[]): Options | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { url: { type: 'string' }, jsonl: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) return null;
    return { file, jsonl: values.jsonl, ...(values.url ? { url: values.url } : {}) };
  } catch {
    return null;
  }
}

function misused(): 2 {
  process.stderr.write(
    'usage: posting PAGE.html [--url URL]\n       posting --jsonl FILE   (- reads standard input)\n',
  );
  return 2;
}

async function single(file: string, url?: string): Promise<number> {
  let html: string;
  try {
    html = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
  const result = readPosting(html, url);
  process.stdout.write(`${JSON.stringify(printed(result))}\n`);
  return result.ok ? 0 : 1;
}

async function batch(file: string): Promise<number> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim()) process.stdout.write(`${JSON.stringify(answer(line))}\n`);
  }
  return 0;
}

/** One line's answer; a line that cannot be read gets one, too, so that lines in and lines out stay in step. */
function answer(line: string): object {
  let id: unknown = null;
  try {
    const job = JSON.parse(line) as { id?: unknown; html?: unknown; url?: unknown };
    id = job.id ?? null;
    if (typeof job.html !== 'string') throw new TypeError('no html');
    return { id, ...printed(readPosting(job.html, typeof job.url === 'string' ? job.url : undefined)) };
  } catch (error) {
    process.stderr.write(`line ${JSON.stringify(id)}: ${error instanceof Error ? error.message : String(error)}\n`);
    return { id, ok: false, failure: { reason: 'failed', tried: [] } };
  }
}
