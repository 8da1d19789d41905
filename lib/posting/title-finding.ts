import type { GenericClues } from '../model/board';
import type { Block, Page } from '../model/posting';
import { isSameTitle, plainTitle } from './agree';
import { cleanLine } from './clean-text';
import { closest, queryAll } from './dom';
import { type Fields, type Finding, mergeFields } from './finding';
import { employerOf, isPlace, isSiteName, readTitleLine } from './title-line';
import { headingsOf, metaContent, metaTitles, OUTSIDE, repeatedHeading } from './visible-titles';

type Boxes = GenericClues['boxes'];

/** Patterns that begin where the text does. */
const anyOf = (patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})`, 'i');

const boxLabel = /^(?:job )?(?:locations?|company|employer)\s*:?\s+(?=\S)/i;
const rating = /\s+\d[\d.,]*\s*(?:\d[\d.]* )?(?:reviews?|ratings?|out of \d|stars?|★).*$/i;
/** Lines under a title that may hold the place. */
const UNDER_TITLE = 14;

/**
 * Title, company and place as a reader would guess them from a page of unknown shape: the heading that the document's
 * title repeats, what that title holds beside it, short texts marked as place or company, the lines under the title.
 * `lines` are the page's blocks without its furniture, `advert` those of its densest region.
 */
export function titleFinding(
  page: Page<Element>,
  lines: readonly Block[],
  advert: readonly Block[],
  { boxes }: GenericClues,
): Finding {
  const heading = headingOf(page);
  const read = metaTitles(page)
    .map(cleanLine)
    .map((line) => readTitleLine(line, heading, page));
  const fromLines = mergeFields(read);
  const title = namesCompany(heading, fromLines)
    ? fromLines.title
    : (heading ?? fromLines.title ?? headingAbove(lines, advert, boxes));
  const isSeen = lines.some(
    (line) => line.text.length < 80 && plainTitle(line.text) === plainTitle(fromLines.company ?? ''),
  );
  const fields = mergeFields([
    title ? { title } : {},
    labelled(lines, boxes),
    isSeen ? given('company', fromLines.company) : {},
    given('company', marked(page, boxes, 'company', title)),
    { ...fromLines },
    given('location', marked(page, boxes, 'location', title) ?? underTitle(lines, title)),
    given('company', ownSite(page, title)),
  ]);
  return { source: 'generic', board: null, fields, blocks: [], isCut: false, confidence: 0.5 };
}

function given(name: 'company' | 'location', value: string | undefined): Fields {
  return value ? { [name]: value } : {};
}

function headingOf(page: Page<Element>): string | null {
  const best = repeatedHeading(page);
  if (best && !isSiteName(best, page)) return best;
  return headingsOf(page, 'h1').find((heading) => !isSiteName(heading, page)) ?? null;
}

/** `Developer at Acme` over a page whose only repeated heading is `Acme`. */
function namesCompany(heading: string | null, line: Fields): boolean {
  return heading !== null && line.title !== undefined && plainTitle(line.company ?? '') === plainTitle(heading);
}

/** The first heading among the lines just above the advert's text, or its own first. */
function headingAbove(lines: readonly Block[], advert: readonly Block[], { sectionNames }: Boxes): string | undefined {
  const sectionName = anyOf(sectionNames);
  const start = Math.max(
    0,
    lines.findIndex((line) => line.text === advert[0]?.text),
  );
  const near = lines.slice(Math.max(0, start - 20), start + 3);
  return near.find((line) => line.kind === 'heading' && line.text.length <= 120 && !sectionName.test(line.text))?.text;
}

/** The first short text of an element marked so, outside navigation, forms and lists of other jobs. */
function marked(
  page: Page<Element>,
  { selectors, notNames }: Boxes,
  name: 'company' | 'location',
  title: string | undefined,
): string | undefined {
  const noName = anyOf(notNames);
  for (const el of queryAll(page.root, selectors[name].join(', ')).slice(0, 60)) {
    if (closest(el, `${OUTSIDE}, form, select, script, head`) || page.isHidden(el)) continue;
    const text = cleanLine(page.text(el)).replace(boxLabel, '').replace(rating, '');
    const isShort = text.length >= 2 && text.length <= 80 && /\p{L}{2}/u.test(text) && !noName.test(text);
    const isOther = title !== undefined && isSameTitle(text, title);
    if (isShort && !isOther && (name === 'location' || (!isPlace(text) && !isSiteName(text, page)))) return text;
  }
  return undefined;
}

function underTitle(lines: readonly Block[], title: string | undefined): string | undefined {
  const at = title
    ? lines.findIndex((line) => isSameTitle(line.text, title) && line.text.length < title.length + 30)
    : -1;
  const near = at < 0 ? [] : lines.slice(at + 1, at + 1 + UNDER_TITLE).filter((line) => line.text.length <= 90);
  const parts = near.flatMap((line) =>
    line.text.split(/\s+[|·•–—]\s+|\s*[|·•]\s*/).map((part) => part.replace(/^[\s–—-]+/, '')),
  );
  return parts.find(isPlace);
}

function labelled(lines: readonly Block[], { labels }: Boxes): Fields {
  const fields: Fields = {};
  const patterns = (['location', 'company'] as const).map(
    (name) => [name, new RegExp(`^(?:${labels[name].join('|')})\\s*[:|]\\s*(.{2,80})$`, 'i')] as const,
  );
  for (const { text } of [...lines.slice(0, 40), ...lines.slice(-15)]) {
    for (const [name, label] of patterns) {
      const value = label.exec(text)?.[1];
      if (value && !fields[name]) fields[name] = value;
    }
  }
  return fields;
}

/** On an employer's own site its name stands in the site's: `Acme Careers`. */
function ownSite(page: Page<Element>, title: string | undefined): string | undefined {
  const names = [metaContent(page, 'og:site_name'), metaContent(page, 'og:title')].map(cleanLine);
  const careers = names.find((name) => /\b(?:careers|jobs|karriere)\b/i.test(name) && !(title && name.includes(title)));
  const name = employerOf(careers ?? names[0] ?? '');
  return name.length > 1 && name.length <= 60 ? name : undefined;
}
