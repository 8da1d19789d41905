import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../lib/terms/read-terms';
import { root } from '../../support/files';
import { smallVocabulary } from '../../support/small-vocabulary';

const folder = join(root, 'tests/fixtures/adverts');

/** Of each invented advert: what it asks, as a person reads it, in the words of the small vocabulary. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'harrow-pike.txt': [
    'kotlin must g1 5',
    'postgresql must g2',
    'aws mentioned stack',
    'kafka must',
    'java must g1 5',
    'springboot must',
    'mysql must g2',
    'rest must',
    'docker must',
    'cicd must',
    'kubernetes nice',
    'terraform nice',
    'react nice',
    'php negated',
    'redis mentioned stack',
    'github mentioned stack',
  ],
  'tallow-bay.txt': [
    'python must 3',
    'django must g1',
    'flask must g1',
    'postgresql must',
    'docker must',
    'sql must',
    'aws must',
    's3 must',
    'celery must g2',
    'redis must g2',
    'go nice',
    'react mentioned stack',
  ],
  'merrow-systems.txt': [
    'cpp must',
    'rust must',
    'linux must',
    'git must',
    'grpc must 2',
    'unit-testing must',
    'go nice',
    'puppet nice g1',
    'chef nice g1',
  ],
};

describe('invented adverts, read whole', () => {
  it.each(readdirSync(folder))('%s', (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    const title = file === 'merrow-systems.txt' ? 'Platform Engineer (C++ and Rust)' : null;
    const terms = readTerms({ text, title, company: null }, smallVocabulary).map(
      ({ skill, level, stack, group, years }) =>
        [skill, level, stack && 'stack', group, years].filter(Boolean).join(' '),
    );
    expect(terms).toEqual(EXPECTED[file]);
  });
});
