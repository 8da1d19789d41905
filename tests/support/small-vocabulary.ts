import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileVocabulary } from '../../lib/build/compile-vocabulary';
import { readCues } from '../../lib/build/cue-data';
import type { Skill } from '../../lib/model/skill';
import { root } from './files';

export const smallTaxonomy = JSON.parse(
  readFileSync(join(root, 'tests/fixtures/taxonomy/small.json'), 'utf8'),
) as readonly Skill[];

export const cues = readCues(join(root, 'data/cues'));

/** Some ninety skills, every ambiguous name among them, with the cues that ship. */
export const smallVocabulary = compileVocabulary(smallTaxonomy, cues);
