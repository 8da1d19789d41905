import { SENIORITIES } from '../../model/advert';
import { MARKET_IDS } from '../../model/market';
import { mutedFrom, ownTermsFrom } from '../../model/own-term';
import { DEFAULT_SETTINGS, type Settings } from '../../model/stored';
import type { Database } from '../db';

const KEY = 'settings';

/** The user's settings, defaults filled in. */
export async function readSettings(db: Database): Promise<Settings> {
  const row = await db.settings.get(KEY);
  return settingsFrom(row?.value ?? {});
}

/** Every read is checked: what has another shape falls back field by field and is never passed on. */
function settingsFrom(kept: Partial<Settings>): Settings {
  const { defaultCvId, usualMarket, muted, ownTerms, seniority, iconOpens, lastBackupAt, remindOfBackup } = kept;
  return {
    defaultCvId: typeof defaultCvId === 'string' ? defaultCvId : null,
    usualMarket: MARKET_IDS.find((id) => id === usualMarket) ?? null,
    muted: mutedFrom(muted),
    ownTerms: ownTermsFrom(ownTerms),
    seniority: SENIORITIES.find((level) => level === seniority) ?? null,
    iconOpens: iconOpens === 'panel' ? 'panel' : DEFAULT_SETTINGS.iconOpens,
    lastBackupAt: typeof lastBackupAt === 'number' ? lastBackupAt : null,
    remindOfBackup: remindOfBackup !== false,
  };
}

type Change = Partial<Settings> | ((before: Settings) => Partial<Settings>);

/** Changes some settings and leaves the rest. Runs inside the caller's transaction when there is one. */
export async function changeSettings(db: Database, change: Change): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const before = await readSettings(db);
    const value = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    await db.settings.put({ key: KEY, value });
    return value;
  });
}
