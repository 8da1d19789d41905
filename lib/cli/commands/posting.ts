import { parseArgs } from 'node:util';
import type { PostingResult } from '../../model/posting';
import { answerLines } from '../jsonl';
import { readPosting } from '../page';
import { readText } from '../read-text';

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
  if (options.jsonl) return answerLines(options.file, { answer, failure });
  return single(options.file, options.url);
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
  const html = await readText(file);
  if (html === null) return 2;
  const result = readPosting(html, url);
  process.stdout.write(`${JSON.stringify(printed(result))}\n`);
  return result.ok ? 0 : 1;
}

const failure = (error: unknown) => ({
  reason: 'failed',
  tried: [],
  message: error instanceof Error ? error.message : String(error),
});

function answer({ html, url }: Readonly<Record<string, unknown>>): object {
  if (typeof html !== 'string') throw new TypeError('the line has no "html"');
  return printed(readPosting(html, typeof url === 'string' ? url : undefined));
}
