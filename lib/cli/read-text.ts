import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { cannotOpen } from './cannot-open';

/** A text file, or standard input for `-`. Null when it cannot be opened; the cause goes to standard error. */
export async function readText(file: string): Promise<string | null> {
  try {
    return file === '-' ? await text(process.stdin) : await readFile(file, 'utf8');
  } catch (error) {
    cannotOpen(file, error);
    return null;
  }
}
