import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { toJsonResume } from '../../cv/json-resume';
import { MOST_BYTES } from '../../cv/limits';
import type { CvResult } from '../../model/cv';
import { cannotOpen } from '../cannot-open';
import { readInChild } from '../read-cv';

/** `cv FILE` prints JSON Resume; `cv FILE FILE…` one line a file. `-` reads standard input. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length === 0 || args.some((arg) => arg.startsWith('--'))) {
    process.stderr.write(
      'usage: cv FILE        (pdf, docx, json, md, txt; - reads standard input)\n       cv FILE FILE…\n',
    );
    return 2;
  }
  return args.length === 1 ? single(args[0]!) : batch(args);
}

async function single(file: string): Promise<number> {
  const result = await readCv(file);
  if (result === null) return 2;
  const { ok } = result;
  process.stdout.write(`${JSON.stringify(ok ? toJsonResume(result.cv) : result)}\n`);
  return ok ? 0 : 1;
}

async function batch(files: readonly string[]): Promise<number> {
  for (const file of files) {
    const result = (await readCv(file)) ?? { ok: false as const, failure: { reason: 'failed' as const } };
    const line = result.ok
      ? { file, ok: true, cv: toJsonResume(result.cv) }
      : { file, ok: false, failure: result.failure };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return 0;
}

/** Null when the file cannot be opened at all; the cause goes to standard error. */
export async function readCv(file: string): Promise<CvResult | null> {
  try {
    if (file !== '-' && (await stat(file)).size >= MOST_BYTES) return { ok: false, failure: { reason: 'too-large' } };
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file);
    return await readInChild({ name: basename(file), bytes: new Uint8Array(bytes) });
  } catch (error) {
    cannotOpen(file, error);
    return null;
  }
}
