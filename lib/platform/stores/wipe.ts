import { browser } from 'wxt/browser';
import { setAside } from '../aside';
import type { Database } from '../db';

/**
 * Deletes everything that was ever kept: the database, and what the browser remembers for us. Other tabs that hold the
 * database open let go of it by themselves.
 */
export async function wipe(db: Database): Promise<void> {
  await db.delete();
  setAside(null);
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
