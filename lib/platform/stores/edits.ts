import type { Cv, CvContent } from '../../model/cv';
import type { StoredEdits } from '../../model/stored';
import type { Database } from '../db';
import { readCv } from './cvs';

/** What an editor wants kept: the content, the steps around it, and the revision of the CV that it began from. */
export type EditsToKeep = {
  readonly cvId: string;
  readonly revision: number;
  readonly content: CvContent;
  readonly past: readonly CvContent[];
  readonly future: readonly CvContent[];
};

/** What came of keeping it. Nothing was written where the CV is another by now, or deleted. */
export type SaveResult =
  | { readonly ok: true; readonly cv: Cv }
  | { readonly ok: false; readonly why: 'changed' | 'deleted' };

/** The steps of a CV that can be undone and redone. */
export async function readEdits(db: Database, cvId: string): Promise<Pick<StoredEdits, 'past' | 'future'>> {
  return (await db.edits.get(cvId)) ?? { past: [], future: [] };
}

/** A CV with its steps, as both were at one moment; null where there is no such CV any more. */
export function readEditable(
  db: Database,
  cvId: string,
): Promise<{ readonly cv: Cv; readonly steps: Pick<StoredEdits, 'past' | 'future'> } | null> {
  return db.transaction('r', db.cvs, db.edits, async () => {
    const [row, steps] = await Promise.all([readCv(db, cvId), readEdits(db, cvId)]);
    return row && { cv: row.cv, steps };
  });
}

/**
 * Keeps an edited CV with its steps, as one transaction: both or none. The revision rises, so cached evidence is made
 * again. A CV that another tab saved since this one read it is never written over: the answer says so instead.
 * Rejects where the browser refuses to write (no room left); the CV is then as it was.
 */
export function saveCv(db: Database, { cvId, revision, content, past, future }: EditsToKeep): Promise<SaveResult> {
  return db.transaction('rw', db.cvs, db.edits, async (): Promise<SaveResult> => {
    const row = await db.cvs.get(cvId);
    if (!row || row.deletedAt !== null) return { ok: false, why: 'deleted' };
    if (row.cv.revision !== revision) return { ok: false, why: 'changed' };
    const cv: Cv = { ...content, id: row.cv.id, name: row.cv.name, revision: revision + 1 };
    await Promise.all([db.cvs.put({ ...row, cv }), db.edits.put({ cvId, past, future })]);
    return { ok: true, cv };
  });
}
