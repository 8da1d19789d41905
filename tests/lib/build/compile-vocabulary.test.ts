import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpackVocabulary } from '../../../data/unpack-vocabulary';
import { taxonomyFaults } from '../../../lib/build/check-taxonomy';
import { compileVocabulary } from '../../../lib/build/compile-vocabulary';
import { shipVocabulary } from '../../../lib/build/ship-vocabulary';
import type { Skill } from '../../../lib/model/skill';
import { scan } from '../../../lib/scan/scan';
import { root } from '../../support/files';
import { cues, smallTaxonomy, smallVocabulary } from '../../support/small-vocabulary';

const skill = (id: string, more: Partial<Skill> = {}): Skill => ({
  id,
  name: id,
  kind: 'tech',
  family: 'tool',
  sources: ['hand'],
  ...more,
});

describe('a taxonomy with faults is refused, each fault by name', () => {
  it.each<readonly [string, readonly Skill[], RegExp]>([
    ['an id twice', [skill('one'), skill('one')], /two skills have the id "one"/],
    ['an unknown id', [skill('one', { implies: ['two'] })], /"one" refers to "two"/],
    ['itself', [skill('one', { neighbours: ['one'] })], /refers to itself/],
    [
      'a form of two skills',
      [skill('one', { aliases: ['X-Y'] }), skill('two', { aliases: ['x y'] })],
      /"x y" is a form of/,
    ],
    ['a policy for no form', [skill('one', { formPolicy: { uno: 'exact' } })], /policy for "uno"/],
    ['a form without letters', [skill('one', { aliases: ['--'] })], /without a letter/],
    [
      'a circle',
      [skill('one', { implies: ['two'] }), skill('two', { implies: ['one'] })],
      /in a circle: one > two > one/,
    ],
    ['a family of another kind', [skill('one', { kind: 'soft' })], /family "tool" is of kind tech/],
  ])('%s', (_, skills, fault) => {
    expect(() => shipVocabulary(compileVocabulary(skills, cues))).toThrow(fault);
  });
  it('and a sound one is not', () => expect(taxonomyFaults(smallTaxonomy)).toEqual([]));
});

it('closes what is implied, and reads neighbours both ways', () => {
  const tables = compileVocabulary(
    [skill('a', { implies: ['b'] }), skill('b', { implies: ['c'] }), skill('c', { neighbours: ['d'] }), skill('d')],
    cues,
  );
  expect(tables.skills.map(({ id, implies, neighbours }) => [id, implies, neighbours])).toEqual([
    ['a', ['b', 'c'], []],
    ['b', ['c'], []],
    ['c', [], ['d']],
    ['d', [], ['c']],
  ]);
});

it('changes its version with a form or a policy, and with nothing else', () => {
  const version = (more: Partial<Skill>) => compileVocabulary([skill('one', more), skill('two')], cues).version;
  expect(version({})).toBe(version({ sources: ['elsewhere'] }));
  expect(version({})).not.toBe(version({ aliases: ['uno'] }));
  expect(version({})).not.toBe(version({ policy: 'exact' }));
});

it('comes back from its columns as it went in', () => {
  expect(unpackVocabulary(JSON.parse(JSON.stringify(shipVocabulary(smallVocabulary))))).toEqual(smallVocabulary);
});

it('is scanned by the tables of three skills alone', () => {
  const tables = compileVocabulary(
    [skill('python', { name: 'Python' }), skill('go', { name: 'Go', policy: 'evidence' })],
    cues,
  );
  expect(scan('Python and Go, Java', tables).map((mention) => mention.skill)).toEqual(['python', 'go']);
});

it('ships in 80 kB', () => {
  const shipped = readFileSync(join(root, 'data/generated/vocabulary.json'));
  expect(gzipSync(shipped, { level: 9 }).length).toBeLessThanOrEqual(80 * 1024);
});
