import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../support/files';

/** The texts of a file of `{text}` lines, or of the project's own labelled corpus. */
export function advertTexts(file: string | undefined): readonly string[] {
  const folder = join(root, 'tests/bench/corpus');
  const files = file ? [file] : readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(file ?? join(folder, name), 'utf8').split('\n'));
  const texts = lines.filter(Boolean).map((line) => (JSON.parse(line) as { text: string }).text);
  return texts.filter((text) => text.length >= 200);
}
