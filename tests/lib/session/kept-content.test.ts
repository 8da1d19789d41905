import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CvContent } from '../../../lib/model/cv';
import type { ListRef } from '../../../lib/model/edit';
import { editCv } from '../../../lib/session/edit-cv';
import { keptContent } from '../../../lib/session/kept-content';
import { keywordsOf, keywordText } from '../../../lib/session/keyword-list';
import { pastedLines } from '../../../lib/session/pasted-lines';
import { editedCv as cv } from '../../support/edited-cv';

describe('what is kept of an edited CV', () => {
  it('is the very same content where nothing is blank', () => {
    expect(keptContent(cv)).toBe(cv);
  });

  const lists: readonly Exclude<ListRef, 'unplaced'>[] = [
    'skills',
    'roles',
    'projects',
    'education',
    'certificates',
    'extras',
    'links',
    { bulletsOf: 'r1' },
    { bulletsOf: 'p1' },
  ];
  it.each(lists)('leaves out a blank item that was only just added to %o', (list) => {
    const added = editCv(cv, { do: 'add', in: list, at: 0 }, () => 'new');
    expect(added).not.toEqual(cv);
    expect(keptContent(added)).toEqual(cv);
  });

  it('leaves out blank lines and names, and keeps every word', () => {
    const typed: CvContent = {
      ...cv,
      extras: [{ id: 'x1', heading: 'Languages', lines: ['', 'Dutch, native', '  '] }],
      unplaced: [{ id: 'u1', text: ' ', after: 'Experience' }],
    };
    expect(keptContent(typed)).toEqual({ ...cv, unplaced: [] });
  });

  it('keeps an entry that holds one word', () => {
    const added = editCv(cv, { do: 'add', in: 'roles', at: 0 }, () => 'new');
    const named = editCv(added, { do: 'text', in: 'roles', id: 'new', field: 'company', to: 'Quay' }, () => '');
    expect(keptContent(named).roles[0]?.company).toBe('Quay');
  });
});

describe('names with commas between them', () => {
  it.each([
    ['Go, Java', ['Go', 'Java']],
    ['Go,Java;  SQL\nRust', ['Go', 'Java', 'SQL', 'Rust']],
    ['AWS (EC2, S3), Go', ['AWS (EC2, S3)', 'Go']],
    ['Go, , ', ['Go']],
    ['', []],
    [') Go, C', [') Go', 'C']],
    ['AWS (EC2\nGo, C', ['AWS (EC2', 'Go', 'C']],
    ['"Design, build", Go', ['Design, build', 'Go']],
    ['"Design, build', ['"Design', 'build']],
    ['"5"" disks; ""hot""",C', ['5" disks; "hot"', 'C']],
    ['⟦database, cache⟧, Go', ['⟦database, cache⟧', 'Go']],
    ['⟦a) or\nb, c⟧ (x, y), Go', ['⟦a) or\nb, c⟧ (x, y)', 'Go']],
    ['⟦database, cache\nGo', ['⟦database, cache', 'Go']],
  ])('%j is %j', (typed, names) => {
    expect(keywordsOf(typed)).toEqual(names);
  });

  it('come back from their own text', () => {
    const names = ['AWS (EC2, S3)', 'C++', '.NET'];
    expect(keywordsOf(keywordText(names))).toEqual(names);
    expect(keywordText(names)).toBe('AWS (EC2, S3), C++, .NET');
    expect(keywordText(['Design, build', 'Go'])).toBe('"Design, build", Go');
  });

  it('come back whatever they are, and no place to fill in is cut', () => {
    const sign = fc.constantFrom(...'ab ,;"()⟦⟧\n\\');
    const name = fc.oneof(fc.string({ unit: sign, minLength: 1 }), fc.string({ minLength: 1 }));
    const names = fc.array(name.filter((each) => each.trim() !== ''));
    fc.assert(
      fc.property(names, (each) => {
        expect(keywordsOf(keywordText(each))).toEqual(each);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['"a,""b,', '⟦', '"', '"",', '(,', '" ,'])('are read in linear time from many of %j', (signs) => {
    const begun = performance.now();
    keywordsOf(signs.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(1500);
  });
});

describe('pasted lines', () => {
  it('lose the signs of their list and the blank ones', () => {
    expect(pastedLines('• Cut costs\r\n\n  - Wrote it\n2) Ran it\n3 ferries')).toEqual([
      'Cut costs',
      'Wrote it',
      'Ran it',
      '3 ferries',
    ]);
  });

  it('keep a sign that belongs to the words', () => {
    expect(pastedLines('-5 °C stores\n*nix servers')).toEqual(['-5 °C stores', '*nix servers']);
  });
});
