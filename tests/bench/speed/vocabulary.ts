import { join } from 'node:path';
import { formsOf } from '../../../lib/build/check-taxonomy';
import { readTaxonomy } from '../../../lib/build/compile-taxonomy';
import { compileVocabulary } from '../../../lib/build/compile-vocabulary';
import { readCues } from '../../../lib/build/cue-data';
import type { Skill, VocabularyTables } from '../../../lib/model/skill';
import { scan } from '../../../lib/scan/scan';
import { root } from '../../support/files';

const taxonomy = readTaxonomy(join(root, 'data', 'taxonomy'));
const cues = readCues(join(root, 'data', 'cues'));

/** Every form of our vocabulary, as written: what the other tools look for. */
export const forms: readonly string[] = [...new Set(taxonomy.flatMap(formsOf))];

/** Tables of so many forms that find the same in the texts: skills named there first, then others, then invented ones. */
export function tablesOf(size: number, texts: readonly string[]): VocabularyTables {
  const whole = compileVocabulary(taxonomy, cues);
  const named = new Set(texts.flatMap((text) => scan(text, whole).map(({ skill }) => skill)));
  const inOrder = [...taxonomy].sort((a, b) => Number(named.has(b.id)) - Number(named.has(a.id)));
  const chosen: Skill[] = [];
  let count = 0;
  for (const skill of [...inOrder, ...invented(size)]) {
    if (count >= size) break;
    count += formsOf(skill).length;
    chosen.push(skill);
  }
  const ids = new Set(chosen.map(({ id }) => id));
  const known = (others: readonly string[] = []) => others.filter((id) => ids.has(id));
  return compileVocabulary(
    chosen.map((skill) => ({ ...skill, implies: known(skill.implies), neighbours: known(skill.neighbours) })),
    cues,
  );
}

const ONSETS = ['b', 'cr', 'd', 'fl', 'g', 'k', 'l', 'm', 'n', 'pr', 'qu', 'r', 'st', 't', 'v', 'z'];
const RHYMES = ['aro', 'ebi', 'ilo', 'oma', 'uxi', 'ade', 'ino', 'orb', 'ent', 'ulk'];

/** Names that nobody has: syllables counted up, every other one with a second word. */
function invented(count: number): Skill[] {
  return Array.from({ length: count }, (_, i) => {
    const syllable = (n: number) => ONSETS[n % 16]! + RHYMES[Math.floor(n / 16) % 10]!;
    const name = syllable(i) + syllable(Math.floor(i / 160) + 7) + (i % 2 === 0 ? ` ${syllable(i * 7 + 3)}` : '');
    return { id: `invented-${i}`, name, kind: 'tech', family: 'tool', sources: ['hand'] };
  });
}
