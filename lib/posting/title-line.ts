import type { Page } from '../model/posting';
import { plainTitle } from './agree';
import { cleanLine } from './clean-text';
import type { Fields } from './finding';
import { hostOf } from './recognise-board';
import { metaContent } from './visible-titles';

/** What a document's title carries beside the job: words of the site, not of the employer. */
const siteWords =
  /\b(?:job details?|job posting|job advert|careers?|jobs?|vacanc(?:y|ies)|recruitment|hiring|job board|karriere|kariéra|stellenangebote?|home|official site|apply(?: now)?|join us|work with us)\b/gi;
const careersOf = /^(?:careers at |jobs at )?(.{2,60}?)(?: (?:careers|jobs|karriere))?$/i;
/** `119 Platform Engineer Jobs in Leeds` is a list's title. */
const resultCount = /^[\d.,+]+ .*\bjobs?\b|\bjobs? in\b/i;
const separators = /\s+[|·•»–—-]\s+|\s*\|\s*|\s+::\s+/;
/** `Leeds, UK`, `Austin, TX 78701`, `County Dublin`. */
const place = /^[\p{Lu}][\p{L}.'’ -]{1,40}(?:, ?[\p{Lu}][\p{L}\d.'’ -]{1,30}){1,3}$|^(?:County|Co\.) \p{Lu}|^remote\b/u;
const remote = /^(?:fully |100% )?(?:remote|hybrid|home[- ]?office|work from home|anywhere)\b/i;

/** What a line of the document's title says beside the title of the job. */
export type TitleLine = Pick<Fields, 'title' | 'company' | 'location'>;

/**
 * Reads `Acme hiring Developer in Leeds`, `Developer at Acme`, `Developer in Leeds | Acme`, `Acme: Developer`,
 * `Developer - Leeds, UK - Board`. `heading` is the job's title where the page shows one.
 */
export function readTitleLine(line: string, heading: string | null, page: Page<Element>): TitleLine {
  const hiring = /^(.{2,60}?) (?:is )?hiring (.+?)(?: in (.+?))?(?: [|–-] .*)?$/i.exec(line);
  if (hiring?.[1] && hiring[2]) return given({ company: hiring[1], title: hiring[2], location: hiring[3] });
  const at = /^(.{4,120}?) (?:at|@|bei) (.{2,60}?)(?: in (.{2,60}?))?(?:\s+[|·–—-]\s.*)?$/i.exec(line);
  if (at?.[2] && !(heading && endsInside(at[2], heading))) {
    const [title = '', ...rest] = partsOf(at[1] ?? '');
    return given({ title, company: withoutSiteWords(at[2]), location: at[3] ?? rest.find(isPlace) });
  }
  const from = heading ? line.toLowerCase().indexOf(heading.toLowerCase()) : -1;
  if (!heading || from < 0) return titleAlone(line, page);
  return around(line.slice(0, from), line.slice(from + heading.length), page);
}

export function isPlace(text: string): boolean {
  return text.length <= 70 && (place.test(text) || remote.test(text));
}

/** A site's name without "Careers" and the like: on an employer's own site, the employer. */
export function employerOf(siteName: string): string {
  return withoutSiteWords(careersOf.exec(siteName)?.[1] ?? siteName);
}

/** Whether a text names the site rather than a job or an employer. */
export function isSiteName(text: string, page: Page<Element>): boolean {
  const host = hostOf(page.url ?? '').replace(/^www\./, '');
  const plain = plainTitle(text);
  const label = host.split('.').slice(-2)[0] ?? '';
  return (
    plain === plainTitle(metaContent(page, 'og:site_name')) ||
    (label !== '' && plain.split(' ')[0] === label && plain.length <= label.length + 4)
  );
}

/** `Engineer at Large` is no engineer of a company called Large: the heading holds the whole. */
function endsInside(company: string, heading: string): boolean {
  return plainTitle(heading) !== plainTitle(company) && plainTitle(heading).endsWith(plainTitle(company));
}

/** Texts shorter than a title, and those that speak of the site alone, are none. */
function titleAlone(line: string, page: Page<Element>): TitleLine {
  const [first, ...rest] = partsOf(line).filter((part) => withoutSiteWords(part).length > 3 && !isSiteName(part, page));
  if (!first || resultCount.test(first)) return {};
  const inPlace = /^(.{4,}?) in (.+)$/i.exec(first);
  const hasPlace = inPlace?.[2] !== undefined && isPlace(inPlace[2]);
  return given({
    title: hasPlace ? inPlace[1] : first,
    location: hasPlace ? inPlace[2] : rest.find(isPlace),
    company: rest.find((part) => !isPlace(part)),
  });
}

function around(before: string, after: string, page: Page<Element>): TitleLine {
  const inPlace = /^,?\s+in\s+(.+?)(?=\s+[|·–—-]\s|$)/i.exec(after);
  const rest = inPlace ? after.slice(inPlace[0].length) : after;
  const sides = [before.replace(/[\s:|–—-]+$/, ''), ...partsOf(` ${rest} `)];
  const parts = sides.map(withoutSiteWords).filter((part) => part.length > 1 && !isSiteName(part, page));
  return given({
    location: inPlace?.[1] ?? parts.find(isPlace),
    company: parts.find((part) => !isPlace(part) && part.length <= 80),
  });
}

function partsOf(line: string): readonly string[] {
  return line
    .split(separators)
    .map((part) => part.trim())
    .filter(Boolean);
}

function withoutSiteWords(text: string): string {
  return cleanLine(text.replace(siteWords, ' ')).replace(/^[\s:|,.&#()-]+|[\s:|,.&#(-]+$/g, '');
}

function given(values: { readonly [K in keyof TitleLine]: string | undefined }): TitleLine {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}
