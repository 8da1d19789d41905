import type { Block, Page } from '../model/posting';
import { isSameTitle, plainTitle } from './agree';
import { cleanLine } from './clean-text';
import { closest, queryAll } from './dom';
import type { Fields, Finding } from './finding';
import { hostOf } from './recognise-board';
import { headingsOf, isTitleLike, metaContent, metaTitles, OUTSIDE, repeatedHeading } from './visible-titles';

const PLACES =
  '[itemprop~="jobLocation"], [data-testid*="location" i], [data-test*="location" i], [data-qa*="location" i], ' +
  '[data-automation-id*="location" i], [class*="location" i], [id*="location" i]';
const COMPANIES =
  '[itemprop~="hiringOrganization"], [data-testid*="company" i], [data-test*="employer" i], [data-qa*="company" i], ' +
  '[class*="company-name" i], [class*="companyname" i], [class*="company_name" i], [class*="employer" i], [class*="company" i]';
const LABELS: readonly (readonly ['company' | 'location', RegExp])[] = [
  [
    'location',
    /^(?:job )?(?:locations?|place of work|based in|where|standort|arbeitsort|lieu|ort|lokalita|místo výkonu práce|místo|ubicación|sede)\s*[:|]\s*(.{2,80})$/i,
  ],
  ['company', /^(?:company|employer|organisation|organization|firma|société|unternehmen|empresa)\s*[:|]\s*(.{2,80})$/i],
];
/** What site names carry beside the employer's own. */
const SITE_WORDS =
  /\b(?:careers?|jobs?|job details?|vacanc(?:y|ies)|recruitment|hiring|job board|karriere|kariéra|stellenangebote?|home|official site|apply(?: now)?|join us|work with us)\b/gi;

/**
 * Title, company and place as a reader would guess them from a page of unknown shape: the heading that the document's
 * title repeats, what the title holds beside it, and short texts marked as place or company.
 */
export function titleFinding(page: Page<Element>, blocks: readonly Block[] | null): Finding {
  const title = titleOf(page);
  const fields: Fields = { ...labelled(blocks ?? []), ...fromTitleLine(page, title) };
  if (title) fields.title = title;
  const location = fields.location ?? shortText(page, PLACES, title);
  const company = fields.company ?? shortText(page, COMPANIES, title) ?? siteName(page);
  if (location) fields.location = location;
  if (company) fields.company = company;
  return { source: 'generic', board: null, fields, blocks: [], isCut: false, confidence: 0.5 };
}

function titleOf(page: Page<Element>): string | null {
  const best = repeatedHeading(page);
  if (best && !isSiteName(best, page)) return best;
  const [first] = headingsOf(page, 'h1').filter((heading) => !isSiteName(heading, page));
  return first ?? titlePart(metaTitles(page).map(cleanLine)[0] ?? '') ?? null;
}

function isSiteName(text: string, page: Page<Element>): boolean {
  const site = metaContent(page, 'og:site_name');
  const label =
    hostOf(page.url ?? '')
      .replace(/^www\./, '')
      .split('.')[0] ?? '';
  const plain = plainTitle(text);
  return plain === plainTitle(site) || plain.replace(/ /g, '') === label.replace(/-/g, '');
}

/** The first part of a document's title that is not about the site. */
function titlePart(line: string): string | undefined {
  return partsOf(line).find((part) => isTitleLike(part) && withoutSiteWords(part).length > 3);
}

function partsOf(line: string): readonly string[] {
  return line
    .split(/\s+[|·•»–—-]\s+|\s*\|\s*|\s+::\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

const withoutSiteWords = (text: string): string =>
  cleanLine(text.replace(SITE_WORDS, ' ')).replace(/^[\s:|,.&-]+|[\s:|,.&-]+$/g, '');

/** `Acme hiring Developer in Leeds`, `Developer at Acme`, `Developer in Leeds | Acme`, `Acme: Developer`, `Developer – Acme`. */
function fromTitleLine(page: Page<Element>, title: string | null): Fields {
  for (const line of metaTitles(page).map(cleanLine)) {
    const hiring = /^(.{2,60}?) (?:is )?hiring (.+?)(?: in (.+?))?(?: [|–-] .*)?$/i.exec(line);
    if (hiring?.[1]) return { company: hiring[1], ...(hiring[3] ? { location: hiring[3] } : {}) };
    if (!title) continue;
    const at = line.toLowerCase().indexOf(title.toLowerCase());
    if (at < 0) continue;
    const found = aroundTitle(line.slice(0, at), line.slice(at + title.length), page);
    if (found.company || found.location) return found;
  }
  return {};
}

function aroundTitle(before: string, after: string, page: Page<Element>): Fields {
  const fields: Fields = {};
  const at = /^,?\s+(?:at|@|bei|chez|u)\s+(.+)$/i.exec(after)?.[1];
  const inside = /^,?\s+in\s+(.+)$/i.exec(after)?.[1];
  const parts = partsOf(at ?? inside ?? ` ${after}`)
    .map(withoutSiteWords)
    .filter((part) => part.length > 1);
  const lead = withoutSiteWords(before.replace(/[\s:|–—-]+$/, ''));
  const place = inside ? parts.shift() : undefined;
  if (place)
    fields.location = place.replace(/\s+(?:at|bei|chez)\s+(.+)$/i, (_, firm: string) => {
      parts.unshift(firm);
      return '';
    });
  const own = [lead, ...parts].filter((part) => part && !isSiteName(part, page));
  const company = at ? parts[0] : own[0];
  if (company && company.length <= 80) fields.company = company.replace(/ (?:in|–|-) .*$/, '');
  return fields;
}

/** The first short text of an element marked so, outside navigation and lists of other jobs. */
function shortText(page: Page<Element>, selector: string, title: string | null): string | undefined {
  for (const el of queryAll(page.root, selector).slice(0, 60)) {
    if (closest(el, `${OUTSIDE}, form, li a, select, header nav, script`) || page.isHidden(el)) continue;
    const text = cleanLine(page.text(el)).replace(/^(?:job )?(?:locations?|company|employer)\s*:?\s+(?=\S)/i, '');
    const isShort = text.length >= 2 && text.length <= 80 && /\p{L}{2}/u.test(text);
    if (isShort && !(title && isSameTitle(text, title)) && !/[?!]$|^(?:location|company|share|apply)s?$/i.test(text))
      return text;
  }
  return undefined;
}

function siteName(page: Page<Element>): string | undefined {
  const name = withoutSiteWords(cleanLine(metaContent(page, 'og:site_name')));
  return name.length > 1 && name.length <= 60 ? name : undefined;
}

function labelled(blocks: readonly Block[]): Fields {
  const fields: Fields = {};
  for (const { text } of [...blocks.slice(0, 30), ...blocks.slice(-15)]) {
    for (const [name, label] of LABELS) {
      const value = label.exec(text)?.[1];
      if (value && !fields[name]) fields[name] = value;
    }
  }
  return fields;
}
