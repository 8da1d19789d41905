import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BackupFailure } from '../../../../lib/model/backup';
import type { CvContent } from '../../../../lib/model/cv';
import { SCHEMA } from '../../../../lib/model/upgrades';
import { backupFile, MOST_BACKUP_BYTES, readBackup } from '../../../../lib/session/backup/backup-file';
import { anyTables, backupOfVersion1 } from '../../../support/backups';

type Json = Record<string, unknown>;

/** A sound backup of today, from the frozen rows of version 1. */
const sound = (() => {
  const result = readBackup(backupOfVersion1());
  if (!result.ok) throw new Error(result.failure);
  return result.backup;
})();
const file = () => JSON.parse(backupFile(sound)) as Json & { tables: Record<string, Json[]> };
const read = (value: unknown) => readBackup(typeof value === 'string' ? value : JSON.stringify(value));
const refused = (failure: BackupFailure) => ({ ok: false, failure });

describe('a backup', () => {
  it('comes back as it was made, whatever is in it', () => {
    fc.assert(
      fc.property(anyTables, fc.nat(), (tables, madeAt) => {
        expect(readBackup(backupFile({ madeAt, tables }))).toStrictEqual({ ok: true, backup: { madeAt, tables } });
      }),
      { numRuns: 60 },
    );
  });

  it('of an earlier version is brought up to this one', () => {
    expect(sound.tables.cvs).toHaveLength(2);
    expect(sound.tables.cvs.every(({ archivedAt, masterId }) => archivedAt === null && masterId === null)).toBe(true);
    expect(sound.tables.settings[0]?.value).toMatchObject({ usualMarket: 'uk', remindOfBackup: true });
    expect(sound.tables.edits).toEqual([]);
  });

  it('made as the rows lay there is read without the rows that are not the user’s own', () => {
    const made = file();
    const raw = {
      ...made,
      tables: { ...made.tables, meta: [{ key: 'schema', value: 2 }], safety: [{ any: 'thing' }] },
    };
    expect(read(raw)).toEqual({ ok: true, backup: sound });
  });
});

describe('the steps of an edited CV', () => {
  const row = sound.tables.cvs[0]!;
  const { id: _id, name: _name, revision: _revision, ...content } = row.cv;
  const step = (n: number): CvContent => ({ ...content, basics: { ...content.basics, phone: String(n) } });
  const steps = Array.from({ length: 200 }, (_, n) => step(n));

  it('are kept so far as they lie nearest, without the text of the file', () => {
    const heavy = steps.map((each) => ({ ...each, sourceLines: [{ text: 'x'.repeat(9000), page: 1, column: 0 }] }));
    const text = backupFile({
      ...sound,
      tables: { ...sound.tables, edits: [{ cvId: row.id, past: heavy, future: heavy }] },
    });
    const result = readBackup(text);
    const edits = result.ok ? result.backup.tables.edits : [];
    expect(edits).toEqual([{ cvId: row.id, past: steps.slice(-10), future: steps.slice(-10) }]);
  });

  it('do not make a backup of many CVs impossible', () => {
    const long = steps.map((each) => ({ ...each, labels: ['x'.repeat(20_000)] }));
    const edits = Array.from({ length: 180 }, (_, n) => ({ cvId: `cv${n}`, past: long, future: [] }));
    const text = backupFile({ ...sound, tables: { ...sound.tables, edits } });
    expect(text.length).toBeLessThan(MOST_BACKUP_BYTES);
  });
});

describe('a backup that no one could read again', () => {
  const [row] = sound.tables.cvs;
  const letters = (text: string) => ({
    ...sound,
    tables: {
      ...sound.tables,
      cvs: [{ ...row!, cv: { ...row!.cv, basics: { ...row!.cv.basics, summary: text } } }],
    },
  });

  it('is not made, in letters of one byte or of more', () => {
    expect(() => backupFile(letters('x'.repeat(MOST_BACKUP_BYTES)))).toThrow(RangeError);
    expect(() => backupFile(letters('\u0448'.repeat(MOST_BACKUP_BYTES / 2)))).toThrow(RangeError);
    expect(backupFile(letters('\u0448'.repeat(1000)))).toContain('\u0448');
  });
});

describe('what is no sound backup', () => {
  it.each<[string, unknown, BackupFailure]>([
    ['nothing', '', 'not-a-backup'],
    ['another JSON', { basics: { name: 'Ada' } }, 'not-a-backup'],
    ['a list', [], 'not-a-backup'],
    ['a picture', '\u0089PNG\r\n', 'not-a-backup'],
    ['a file that ends too early', backupFile(sound).slice(0, -40), 'damaged'],
    ['a later version', { ...file(), version: SCHEMA + 1 }, 'newer'],
    ['no version', { ...file(), version: '1' }, 'damaged'],
    ['version 0', { ...file(), version: 0 }, 'damaged'],
    ['no time', { ...file(), madeAt: null }, 'damaged'],
    ['no tables', { ...file(), tables: [] }, 'damaged'],
  ])('%s', (_what, value, failure) => {
    expect(read(value)).toEqual(refused(failure));
  });

  it('a table that lacks, one too many, one of another shape', () => {
    for (const change of [
      (tables: Json) => delete tables.reviews,
      (tables: Json) => Object.assign(tables, { more: [] }),
      (tables: Json) => Object.assign(tables, { cvs: {} }),
      (tables: Json) => Object.assign(tables, { cvs: [null] }),
    ]) {
      const made = file();
      change(made.tables);
      expect(read(made)).toEqual(refused('damaged'));
    }
  });

  it('one field of another shape, one too many, one that lacks, in any row of any table', () => {
    for (const [name, rows] of Object.entries(file().tables)) {
      const [row] = rows;
      if (!row) continue;
      for (const key of Object.keys(row)) {
        for (const spoil of [{ [key]: { other: true } }, { [key]: undefined }, { extra: 1 }]) {
          const made = file();
          Object.assign(made.tables[name]![0]!, spoil);
          expect(read(made), `${name}: ${JSON.stringify(spoil)}`).toEqual(refused('damaged'));
        }
      }
    }
  });

  it('two rows of one key, or a CV that says two ids', () => {
    const twice = file();
    twice.tables.cvs!.push(twice.tables.cvs![0]!);
    expect(read(twice)).toEqual(refused('damaged'));
    const torn = file();
    torn.tables.cvs![0]!.id = 'another';
    expect(read(torn)).toEqual(refused('damaged'));
  });

  it.each(['__proto__', 'constructor', 'prototype'])('a key %s, at the top or deep inside', (name) => {
    const text = backupFile(sound);
    expect(read(text.replace('{', `{"${name}":{"polluted":true},`))).toEqual(refused('damaged'));
    expect(read(text.replace('"orders":{', `"orders":{"${name}":[]`))).toEqual(refused('damaged'));
    expect(({} as Json).polluted).toBeUndefined();
  });

  it('too deep, before anything recursive sees it', () => {
    const deep = `{"format":"selvedge-backup","tables":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(read(deep)).toEqual(refused('too-deep'));
  });

  it('too large', () => {
    expect(read(' '.repeat(MOST_BACKUP_BYTES + 1))).toEqual(refused('too-large'));
  });

  it('any mutation: refused with a reason, or whole and of the right shape', () => {
    const text = backupFile(sound);
    const at = fc.nat(text.length - 1);
    const mutation = fc.tuple(at, fc.nat(30), fc.string({ maxLength: 8 }));
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const mutated = mutations.reduce(
          (before, [from, length, put]) => before.slice(0, from) + put + before.slice(from + length),
          text,
        );
        const result = readBackup(mutated);
        if (result.ok) expect(readBackup(backupFile(result.backup))).toEqual(result);
        else expect(['damaged', 'not-a-backup', 'newer', 'too-deep']).toContain(result.failure);
      }),
      { numRuns: 300 },
    );
  });
});
