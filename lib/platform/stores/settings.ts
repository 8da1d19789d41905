import { fallback, nullable, object, parse, picklist, string } from 'valibot';
import type { Settings } from '../../model/stored';
import type { Database } from '../db';

const markets = picklist(['uk', 'ie', 'eu', 'us', 'ca']);

/** Every read is parsed: a row of another shape falls back field by field and is never passed on. */
const schema = object({
  defaultCvId: fallback(nullable(string()), null),
  usualMarket: fallback(nullable(markets), null),
});

const KEY = 'settings';

/** The user's settings, defaults filled in. */
export async function readSettings(db: Database): Promise<Settings> {
  const row = await db.settings.get(KEY);
  return parse(schema, row?.value ?? {});
}

/** Changes some settings and leaves the rest. Runs inside the caller's transaction when there is one. */
export async function changeSettings(db: Database, change: Partial<Settings>): Promise<Settings> {
  return db.transaction('rw', db.settings, async () => {
    const value = { ...(await readSettings(db)), ...change };
    await db.settings.put({ key: KEY, value });
    return value;
  });
}
