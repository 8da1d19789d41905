import type { Page } from '../model/posting';
import { plainTitle } from './agree';
import { cleanLine } from './clean-text';
import { attr, closest, query, queryAll, textContent } from './dom';

/** What a title holds beyond this names no job. */
const TITLE_CAP = 300;
const HEADINGS = 'h1, h2, [role="heading"][aria-level="1"], [itemprop="title"]';

/** Headings a reader sees, in order, at most forty; then the document's title and its social title. */
export function visibleTitles(page: Page<Element>): readonly string[] {
  const headings = queryAll(page.root, HEADINGS)
    .slice(0, 40)
    .map((el) => page.text(el));
  return [...headings, ...metaTitles(page)].map(cleanLine).filter((title) => title.length > 2 && title.length < 300);
}

/** `<title>` and `og:title`: after in-page navigation the second may still describe the first job. */
export function metaTitles(page: Page<Element>): readonly string[] {
  const title = query(page.root, 'title:not(svg title)');
  const lines = [title ? textContent(title) : '', metaContent(page, 'og:title'), metaContent(page, 'twitter:title')];
  return lines.map((line) => line.trim().slice(0, TITLE_CAP)).filter(Boolean);
}

export function metaContent(page: Page<Element>, name: string): string {
  const meta = query(page.root, `meta[property="${name}"], meta[name="${name}"]`);
  return meta ? (attr(meta, 'content') ?? '') : '';
}

export const OUTSIDE = 'nav, footer, aside, dialog, [role="dialog"], [role="navigation"], [role="banner"] nav';
const ANY_HEADING = 'h1, h2, h3, [role="heading"]';

const isTitleLike = (text: string): boolean => text.length >= 4 && text.length <= 150;

/** The first heading that the document's title repeats, first level first: on most job pages the job's title. */
export function repeatedHeading(page: Page<Element>): string | null {
  const lines = metaTitles(page).map(plainTitle);
  const headings = [...headingsOf(page, 'h1'), ...headingsOf(page, ANY_HEADING)];
  return headings.find((heading) => lines.some((line) => ` ${line} `.includes(` ${plainTitle(heading)} `))) ?? null;
}

/** Headings as a reader sees them, outside navigation, dialogs and footers. */
export function headingsOf(page: Page<Element>, selector: string): readonly string[] {
  const found = queryAll(page.root, selector).slice(0, 60);
  const inside = found.filter((el) => !closest(el, OUTSIDE) && !page.isHidden(el));
  return inside.map((el) => cleanLine(page.text(el))).filter(isTitleLike);
}
