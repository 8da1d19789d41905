import { describe, expect, it } from 'vitest';
import { type Entry, mergeNames } from '../../../lib/build/merge-names';
import type { Skill } from '../../../lib/model/skill';

const names = [
  { name: 'Loomdb', source: 'devicon' },
  { name: 'LoomDB', source: 'simple-icons' },
  { name: 'Weftly', source: 'simple-icons' },
  { name: 'Heddle.js', source: 'devicon' },
  { name: 'heddle js', source: '@iconify-json/logos' },
];
const hand: Skill[] = [
  { id: 'heddle', name: 'Heddle', kind: 'tech', family: 'frontend', aliases: ['HeddleJS'], sources: ['hand'] },
];
const enter = (name: string): Entry => ({ name, family: 'database' });
const merge = (entries: Entry[], denied: string[] = [], byHand: Skill[] = []) =>
  mergeNames(names, entries, [{ because: 'a test', names: denied }], byHand);

describe('names of packages', () => {
  it('enter as the rule writes them, with every package that has them', () => {
    const { skills, faults } = merge([{ ...enter('LoomDB'), policy: 'capital', implies: ['sql'] }]);
    expect(faults).toEqual([]);
    expect(skills).toEqual([
      {
        id: 'loomdb',
        name: 'LoomDB',
        kind: 'tech',
        family: 'database',
        implies: ['sql'],
        policy: 'capital',
        sources: ['devicon', 'simple-icons'],
      },
    ]);
  });

  it.each([
    ['that no package has', merge([enter('Treadle')]), 'no package names "Treadle"'],
    ['that only the brand icons have', merge([enter('Weftly')]), 'only simple-icons names "Weftly"'],
    ['that are written by hand', merge([enter('Heddle.js')], [], hand), '"Heddle.js" is written by hand already'],
    ['that are denied', merge([enter('LoomDB')], ['loomdb']), '"LoomDB" enters and is denied'],
  ])('do not enter %s', (_, { skills, faults }, fault) => {
    expect(skills).toEqual([]);
    expect(faults).toEqual([fault]);
  });

  it('await a decision when two packages have them and no rule does', () => {
    expect(merge([]).undecided).toEqual(['Loomdb', 'Heddle.js']);
    expect(merge([enter('LoomDB')], [], hand).undecided).toEqual([]);
  });
});
