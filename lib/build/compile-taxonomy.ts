/** Compiles `data/taxonomy` and `data/cues` into the scanner's tables. Run on install and before every build. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Skill } from '../model/skill';
import { compileVocabulary } from './compile-vocabulary';
import { readCues } from './cue-data';
import { shipVocabulary } from './ship-vocabulary';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const target = join(root, 'data', 'generated', 'vocabulary.json');

/** Every skill of `data/taxonomy/*.json`, files in order of their names. */
export function readTaxonomy(folder: string): Skill[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Skill[]);
}

/** The vocabulary as shipped, from the sources as they stand. Throws an error that lists every fault of the taxonomy. */
function compiled(): string {
  const tables = compileVocabulary(readTaxonomy(join(root, 'data', 'taxonomy')), readCues(join(root, 'data', 'cues')));
  return JSON.stringify(shipVocabulary(tables));
}

/** Writes the vocabulary where its sources have changed since; an unchanged file keeps its time, so nothing is built anew. */
export function refreshVocabulary(): void {
  const fresh = compiled();
  if (existsSync(target) && readFileSync(target, 'utf8') === fresh) return;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, fresh);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) refreshVocabulary();
