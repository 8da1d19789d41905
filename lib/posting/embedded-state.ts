import type { PageClues } from '../model/board';
import type { Page } from '../model/posting';
import { isInUrl, isSameTitle } from './agree';
import { attr, queryAll, textContent } from './dom';
import { type Finding, lengthOf } from './finding';
import { htmlBlocks } from './html-blocks';
import { jobPostingFields } from './job-posting-node';
import { type JsonObject, objectsIn, textOf } from './json-nodes';
import { JSON_CAP, parseJson } from './parse-json';
import { visibleTitles } from './visible-titles';

/** Names under which applications keep an advert's text, the surest first. */
const bodyKeys = [
  'sanitizedJobDescription',
  'jobDescription',
  'job_description',
  'descriptionHtml',
  'jobDescriptionHtml',
  'description',
  'descriptionText',
  'content',
  'body',
];
const titleKeys = ['jobTitle', 'job_title', 'title', 'name', 'jobInfoHeaderTitle'];
const companyKeys = ['companyName', 'company', 'organization', 'organisation', 'employer', 'hiringOrganization'];
const locationKeys = ['location', 'locationName', 'jobLocation', 'formattedLocation', 'locations'];
const LEAST_BODY = 400;
/** Values assigned in one script that are looked at. */
const STATES = 40;
const assignment = /(?:^|[;\n])[ \t]*(?:window\.|var |let |const |self\.)?[\w$.[\]"']+\s*=\s*(?=[{[])/g;

/**
 * The advert in the state an application leaves in its page (`__NEXT_DATA__`, `window._initialData = {…}`):
 * an object with a long description beside a title that the page shows. Read as text, since the page's variables are
 * out of reach; null when the title is not the one on show, which is how stale state looks.
 */
export function embeddedFinding(page: Page<Element>, clues: PageClues): Finding | null {
  const titles = visibleTitles(page);
  for (const script of queryAll(page.root, 'script:not([src])')) {
    for (const state of statesIn(script)) {
      const found = advertIn(state, titles, page.url ?? '');
      if (found) return asFinding(found, clues);
    }
  }
  return null;
}

type Advert = { readonly node: JsonObject; readonly body: string; readonly title: string };

function* statesIn(script: Element): Generator<unknown> {
  const type = attr(script, 'type') ?? '';
  if (/ld\+json/i.test(type)) return;
  const text = textContent(script);
  if (text.length < LEAST_BODY || text.length > JSON_CAP || !/escription|"content"|"body"/.test(text)) return;
  if (/json/i.test(type)) yield parseJson(text);
  else {
    const assigned = [...text.matchAll(assignment)].slice(0, STATES);
    for (const found of assigned) yield objectAt(text, found.index + found[0].length);
  }
}

/** The JSON value that starts at `from`: cut where its brackets close. */
function objectAt(text: string, from: number): unknown {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (isQuoted) {
      if (c === 92) at++;
      else if (c === 34) isQuoted = false;
    } else if (c === 34) isQuoted = true;
    else if (c === 123 || c === 91) depth++;
    else if ((c === 125 || c === 93) && --depth === 0) return parseJson(text.slice(from, at + 1));
  }
  return undefined;
}

function advertIn(state: unknown, titles: readonly string[], url: string): Advert | null {
  for (const node of objectsIn(state)) {
    const body = bodyKeys
      .map((key) => node[key])
      .find((value) => typeof value === 'string' && value.length >= LEAST_BODY);
    if (typeof body !== 'string') continue;
    const title = firstText(node, titleKeys);
    const isShown = titles.some((shown) => isSameTitle(shown, title)) || isInUrl(url, title, '');
    if (title && isShown) return { node, body, title };
  }
  return null;
}

function asFinding({ node, body, title }: Advert, clues: PageClues): Finding | null {
  const blocks = htmlBlocks(body);
  if (lengthOf(blocks) < LEAST_BODY) return null;
  const place = firstText(node, locationKeys);
  const fields = jobPostingFields(
    { ...node, title, hiringOrganization: firstText(node, companyKeys), jobLocation: place },
    clues,
  );
  return { source: 'embedded', board: null, fields, blocks, isCut: false, confidence: 0.8 };
}

function firstText(node: JsonObject, keys: readonly string[]): string {
  return keys.map((key) => textOf(node[key])).find((text) => text !== '' && text.length < 200) ?? '';
}
