import type { PageClues } from '../model/board';
import type { Page } from '../model/posting';
import { attr, closest, queryAll, textContent } from './dom';
import type { Fields, Finding } from './finding';
import { jobPostingFields } from './job-posting-node';
import { readBlocks } from './read-blocks';

const SCOPE = '[itemtype*="schema.org/JobPosting" i]';

/** The posting as schema.org microdata, when the page marks up exactly one; its description is read from the page. */
export function microdataFinding(page: Page<Element>, clues: PageClues, skip: string): Finding | null {
  const scopes = queryAll(page.root, SCOPE);
  const scope = scopes[0];
  if (!scope || scopes.length > 1) return null;
  const body = queryAll(scope, '[itemprop~="description"]').find((el) => closest(el, '[itemscope]') === scope);
  const reading = body ? readBlocks(body, page, skip) : { blocks: [], isCut: false };
  return { source: 'microdata', board: null, fields: fieldsOf(scope, clues), ...reading, confidence: 0.85 };
}

function fieldsOf(scope: Element, clues: PageClues): Fields {
  const prop = (name: string): string => {
    const el = queryAll(scope, `[itemprop~="${name}"]`)[0];
    return el ? (attr(el, 'content') ?? attr(el, 'datetime') ?? textContent(el)) : '';
  };
  const organisation = queryAll(scope, '[itemprop~="hiringOrganization"]')[0];
  const named = organisation && queryAll(organisation, '[itemprop~="name"]')[0];
  const node = {
    title: prop('title'),
    hiringOrganization: named ? (attr(named, 'content') ?? textContent(named)) : prop('hiringOrganization'),
    jobLocation: {
      addressLocality: prop('addressLocality'),
      addressRegion: prop('addressRegion'),
      addressCountry: prop('addressCountry'),
      name: prop('jobLocation'),
    },
    baseSalary: prop('baseSalary'),
    employmentType: prop('employmentType'),
    datePosted: prop('datePosted'),
    validThrough: prop('validThrough'),
  };
  return jobPostingFields(node, clues);
}
