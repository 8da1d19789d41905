import type { PageClues } from '../model/board';
import type { Page } from '../model/posting';
import { isInUrl, isSameTitle } from './agree';
import { queryAll, textContent } from './dom';
import type { Finding } from './finding';
import { jobPostingBlocks, jobPostingFields } from './job-posting-node';
import { isObject, isOfType, type JsonObject, objectsIn, textOf } from './json-nodes';
import { parseJson } from './parse-json';
import { visibleTitles } from './visible-titles';

/** Scripts read at most: a page has a handful. */
const SCRIPT_CAP = 30;

/**
 * The posting of the page's JSON-LD that is the job on show: its title must be one a reader sees, or its title or id
 * in the address. After in-page navigation the script still describes the first job; that one is not returned.
 */
export function jsonLdFinding(page: Page<Element>, clues: PageClues): Finding | null {
  const postings = jobPostings(page);
  const titles = visibleTitles(page);
  const agreeing = postings.find((node) => agrees(node, titles, page.url ?? ''));
  const lonely = titles.length === 0 && !page.url && postings.length === 1 ? postings[0] : undefined;
  const node = agreeing ?? lonely;
  if (!node) return null;
  const blocks = jobPostingBlocks(node);
  const confidence = agreeing ? 0.95 : 0.6;
  return { source: 'json-ld', board: null, fields: jobPostingFields(node, clues), blocks, isCut: false, confidence };
}

function agrees(node: JsonObject, titles: readonly string[], url: string): boolean {
  const title = textOf(node.title ?? node.name);
  if (!title) return false;
  return titles.some((shown) => isSameTitle(shown, title)) || isInUrl(url, title, idOf(node));
}

function idOf(node: JsonObject): string {
  const id = isObject(node.identifier) ? node.identifier.value : node.identifier;
  return textOf(id);
}

function jobPostings(page: Page<Element>): readonly JsonObject[] {
  const scripts = queryAll(page.root, 'script[type*="ld+json" i]').slice(0, SCRIPT_CAP);
  return scripts.flatMap((script) =>
    [...objectsIn(parseJson(textContent(script)))].filter((node) => isOfType(node, 'JobPosting')),
  );
}
