import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unpackVocabulary } from '../../../data/unpack-vocabulary';
import { taxonomyFaults } from '../../../lib/build/check-taxonomy';
import { readTaxonomy } from '../../../lib/build/compile-taxonomy';
import { compileVocabulary } from '../../../lib/build/compile-vocabulary';
import { phrasesOf } from '../../../lib/build/phrases';
import { shipVocabulary } from '../../../lib/build/ship-vocabulary';
import type { Skill, VocabularyTables } from '../../../lib/model/skill';
import { CUE_ROLES } from '../../../lib/scan/cues';
import { grow } from '../../../lib/scan/dictionary';
import { find, findRange } from '../../../lib/scan/lookup';
import { FORM, NODE, openScanner, ROLES, type Scanner, step } from '../../../lib/scan/open';
import { scan } from '../../../lib/scan/scan';
import { BLOCKER } from '../../../lib/scan/unpack';
import { wordsOf } from '../../../lib/scan/words';
import { root } from '../../support/files';
import { cues, smallTaxonomy } from '../../support/small-vocabulary';

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

describe('packed and opened again', () => {
  const facts = ({ skills }: VocabularyTables) =>
    skills.map(({ id, name, kind, family, implies, neighbours }) => ({ id, name, kind, family, implies, neighbours }));

  it.each([
    ['small', smallTaxonomy],
    ['shipped', readTaxonomy(join(root, 'data/taxonomy'))],
  ])('the %s vocabulary comes back from its columns as it went in', (_, taxonomy) => {
    const tables = compileVocabulary(taxonomy, cues);
    const back = unpackVocabulary(JSON.parse(JSON.stringify(shipVocabulary(tables))));
    expect(back.packed).toEqual(tables.packed);
    expect(back.version).toBe(tables.version);
    expect(facts(back)).toEqual(facts(tables));
  });

  it('knows every phrase, with its skill and policy, and no other', () => {
    const tables = compileVocabulary(readTaxonomy(join(root, 'data/taxonomy')), cues);
    const scanner = openScanner(tables);
    const place = new Map(tables.skills.map(({ id }, i) => [id, i]));
    const skills = [...readTaxonomy(join(root, 'data/taxonomy'))].sort((a, b) => place.get(a.id)! - place.get(b.id)!);
    const phrases = phrasesOf(skills, cues.spellings);
    const policies = ['any', 'capital', 'exact', 'evidence'];
    const wrong = phrases.filter((phrase) => {
      const form = scanner.nodes[nodeOf(scanner, phrase.words) * NODE + FORM]! - 1;
      if (phrase.from === 'blocker') return scanner.formPolicy[form] !== BLOCKER || scanner.formSkill[form] !== -1;
      const parted = phrase.from === 'variant' && phrase.rule === 'parted';
      const policy = parted ? 'capital' : phrase.policy;
      return scanner.formSkill[form] !== phrase.skill || scanner.formPolicy[form] !== policies.indexOf(policy);
    });
    expect(wrong).toEqual([]);
    expect(scanner.formSkill.length).toBe(phrases.length);
    const roles = (phrase: string) => scanner.nodes[nodeOf(scanner, wordsOf(phrase)) * NODE + ROLES]!;
    const silent = CUE_ROLES.flatMap((role, i) =>
      (cues.phrases[role] ?? []).filter((phrase) => (roles(phrase) & (1 << i)) === 0),
    );
    expect(silent).toEqual([]);
  });
});

function nodeOf(scanner: Scanner, words: readonly string[]): number {
  let node = 0;
  for (const word of words) {
    const id = findRange(scanner.words, word, 0, word.length) || idOf(scanner, word);
    node = node === 0 ? scanner.root[id]! : step(scanner, node, id);
  }
  return node;
}

/** Of a word with a sign ("c++"), which the scanner puts together itself. */
const idOf = ({ words }: Scanner, word: string): number =>
  find(
    words,
    [...word].reduce((hash, char) => grow(hash, char.charCodeAt(0)), 0),
  );

it.each(['a|b', 'a^b', 'a$b', 'a%b'])('refuses "%s", which holds a sign of the packed text', (name) => {
  expect(() => compileVocabulary([skill('one', { name })], cues)).toThrow(/a sign of the packed vocabulary/);
});

it('is scanned by the tables of three skills alone', () => {
  const tables = compileVocabulary(
    [skill('python', { name: 'Python' }), skill('go', { name: 'Go', policy: 'evidence' })],
    cues,
  );
  expect(scan('Python and Go, Java', tables).map((mention) => mention.skill)).toEqual(['python', 'go']);
});
