import type { CvContent } from '../model/cv';

/**
 * What was typed in an editor and may not be written yet, with the revision of the CV that it began from, and what was
 * on its way into the database at that moment: where it arrived, the revision is another by this tab's own doing.
 */
export type Aside = {
  readonly cvId: string;
  readonly revision: number;
  readonly content: CvContent;
  readonly onItsWay: CvContent | null;
};

const KEY = 'selvedge-aside';

/**
 * Sets something aside in this tab, where it outlives a reload; null clears it. At once, unlike the database: a page that
 * is being left may not see its last transaction through. Without room for it the database alone is left.
 */
export function setAside(aside: Aside | null): void {
  try {
    if (aside) sessionStorage.setItem(KEY, JSON.stringify(aside));
    else sessionStorage.removeItem(KEY);
  } catch (error) {
    console.error(error);
  }
}

/** What was set aside for this CV, once; null where there is nothing. */
export function takeAside(cvId: string): Aside | null {
  const kept = sessionStorage.getItem(KEY);
  if (kept === null) return null;
  const aside: Aside = JSON.parse(kept);
  if (aside.cvId !== cvId) return null;
  setAside(null);
  return aside;
}
