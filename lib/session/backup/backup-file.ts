import { safeParse } from 'valibot';
import type { Backup, BackupFailure, BackupResult, BackupTables } from '../../model/backup';
import type { CvContent } from '../../model/cv';
import { SCHEMA, upgradeRow } from '../../model/upgrades';
import { nestingOf } from '../../text/nesting';
import { asStep } from '../edit-step';
import { tablesSchema } from './tables-schema';

const FORMAT = 'selvedge-backup';

/** The largest backup that is read, in bytes: some ten thousand reviews. */
export const MOST_BACKUP_BYTES = 200 * 1024 * 1024;
const DEEPEST = 64;

/** How many steps of a CV can still be undone, or done again, after a restore. */
const MOST_STEPS = 10;

/** Names that reach behind an object instead of into it. */
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Below these lies JSON as its author wrote it (`Kept`), which is handed on and never looked into. */
const OPAQUE: ReadonlySet<string> = new Set(['as', 'was']);

/** In a copy made as it stands, beside the user's own rows: they are not put back. */
const NOT_RESTORED: ReadonlySet<string> = new Set(['meta', 'safety']);

/**
 * The text of a backup file: JSON that names its format, the version that wrote it, its time and all rows; of the steps
 * of each CV the nearest ones. Throws a `RangeError` where it would be larger than any backup that is read.
 */
export function backupFile({ madeAt, tables }: Backup): string {
  const edits = tables.edits.map((row) => ({ ...row, past: nearest(row.past), future: nearest(row.future) }));
  const text = JSON.stringify({ format: FORMAT, version: SCHEMA, madeAt, tables: { ...tables, edits } });
  if (bytesOf(text) > MOST_BACKUP_BYTES) throw new RangeError('The backup is too large.');
  return text;
}

const nearest = (steps: readonly CvContent[]): readonly CvContent[] => steps.slice(-MOST_STEPS).map(asStep);

/** As UTF-8: no letter takes more than three bytes, so that a short text need not be gone through. */
function bytesOf(text: string): number {
  if (text.length * 3 <= MOST_BACKUP_BYTES) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    const isHalf = code >= 0xd800 && code <= 0xdfff; // two of them are one letter of four bytes
    bytes += code < 0x800 || isHalf ? 1 : 2;
  }
  return bytes;
}

/** The same for rows of any version as they stand, looked at by no one: for when they cannot be read otherwise. */
export function rawFile(copy: {
  readonly version: number;
  readonly madeAt: number;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}): string {
  return JSON.stringify({ format: FORMAT, ...copy });
}

/**
 * Reads a backup. Whatever is in the text, it comes back whole and of the shape that is stored today, or not at all.
 * Backups of earlier versions are brought up to this one.
 */
export function readBackup(text: string): BackupResult {
  if (text.length > MOST_BACKUP_BYTES) return refused('too-large');
  if (nestingOf(text) > DEEPEST) return refused('too-deep');
  const file = parse(text);
  if (!isRecord(file) || file.format !== FORMAT) return refused(text.includes(FORMAT) ? 'damaged' : 'not-a-backup');
  const { version, madeAt, tables } = file;
  if (!isWhole(version) || version < 1 || !isWhole(madeAt) || !isRecord(tables)) return refused('damaged');
  if (version > SCHEMA) return refused('newer');
  if (hasForbiddenName(file)) return refused('damaged');
  const read = safeParse(tablesSchema, upgraded(tables, version), { abortEarly: true });
  return read.success ? { ok: true, backup: { madeAt, tables: read.output } } : refused('damaged');
}

const refused = (failure: BackupFailure): BackupResult => ({ ok: false, failure });

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** The depth is capped before: recursion ends. */
function hasForbiddenName(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasForbiddenName);
  if (!isRecord(value)) return false;
  return Object.keys(value).some((name) => FORBIDDEN.has(name) || (!OPAQUE.has(name) && hasForbiddenName(value[name])));
}

/** The tables as this version has them; a table that an earlier version did not have is empty. */
function upgraded(tables: Record<string, unknown>, version: number): Record<string, unknown> {
  const kept = Object.entries(tables).filter(([name]) => !NOT_RESTORED.has(name));
  const before: Record<string, unknown> =
    version < SCHEMA ? { ...NO_ROWS, ...Object.fromEntries(kept) } : Object.fromEntries(kept);
  const steps = Array.from({ length: SCHEMA - version }, (_, step) => version + step + 1);
  return Object.fromEntries(
    Object.entries(before).map(([name, rows]) => [
      name,
      Array.isArray(rows) ? rows.map((row) => steps.reduce((from, to) => upgradedRow(from, to, name), row)) : rows,
    ]),
  );
}

const upgradedRow = (row: unknown, to: number, table: string): unknown =>
  isRecord(row) ? upgradeRow(to, table, row) : row;

const NO_ROWS: Readonly<Record<keyof BackupTables, readonly never[]>> = {
  cvs: [],
  reviews: [],
  copies: [],
  answers: [],
  settings: [],
  edits: [],
};
