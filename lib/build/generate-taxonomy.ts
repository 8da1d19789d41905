/**
 * Writes `data/taxonomy/generated.json`: names from npm packages that `data/taxonomy/hand-rules` lets in. Run by hand
 * when a rule changes or a package is newer (docs/adding-a-skill.md); its result is committed.
 *
 *   tsx lib/build/generate-taxonomy.ts <a node_modules folder that holds the packages>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTaxonomy } from './compile-taxonomy';
import { type Denial, type Entry, mergeNames } from './merge-names';
import { readSources } from './taxonomy-sources';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'data', 'taxonomy');
const modules = process.argv[2];
if (modules === undefined) {
  console.error('Which node_modules folder holds the packages? See docs/adding-a-skill.md.');
  process.exit(2);
}

const rules = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'hand-rules', file), 'utf8'));
const byHand = readTaxonomy(folder).filter((skill) => skill.sources.includes('hand'));
const merged = mergeNames(readSources(modules), rules('enter.json') as Entry[], rules('deny.json') as Denial[], byHand);
if (merged.faults.length > 0) {
  console.error(merged.faults.join('\n'));
  process.exit(1);
}
const lines = merged.skills.map((skill) => `  ${JSON.stringify(skill)}`);
writeFileSync(join(folder, 'generated.json'), `[\n${lines.join(',\n')}\n]\n`);
console.log(`${merged.skills.length} skills; ${merged.undecided.length} names of several packages await a decision:`);
console.log(merged.undecided.join(', '));
