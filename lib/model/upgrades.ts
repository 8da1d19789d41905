import { DEFAULT_SETTINGS } from './stored';

/** The number of what is kept and how, in the database and in backups. Raised with every change of what is stored. */
export const SCHEMA = 2;

type Upgrade = {
  /** The tables whose rows it changes. */
  readonly tables: readonly string[];
  readonly row: (table: string, row: object) => object;
};

/**
 * What each version changed in the rows of the one before: one entry per version, never edited once released. The
 * database and backups are upgraded by the same steps. A row may be anything: a backup comes from outside.
 */
const UPGRADES: Readonly<Record<number, Upgrade>> = {
  // CVs can be put away and be variants of others; settings know levels, the icon and backups.
  2: {
    tables: ['cvs', 'settings'],
    row: (table, row) =>
      table === 'cvs'
        ? { ...row, archivedAt: null, masterId: null }
        : { ...row, value: { ...DEFAULT_SETTINGS, ...('value' in row ? (row.value as object) : {}) } },
  },
};

/** The tables whose rows version `to` changes. */
export const tablesChangedBy = (to: number): readonly string[] => UPGRADES[to]?.tables ?? [];

/** A row of version `to - 1` as version `to` has it. */
export function upgradeRow(to: number, table: string, row: object): object {
  const upgrade = UPGRADES[to];
  return upgrade?.tables.includes(table) ? upgrade.row(table, row) : row;
}
