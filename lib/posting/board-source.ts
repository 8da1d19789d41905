import type { Board, Body, FieldName, Layout } from '../model/board';
import type { Block, Page } from '../model/posting';
import { cleanLine } from './clean-text';
import { contains, queryAll } from './dom';
import { type Fields, type Finding, lengthOf } from './finding';
import { pick, withId } from './pick';
import { type BlockReading, readBlocks } from './read-blocks';
import { readDay } from './read-dates';
import { readSalary } from './read-salary';
import { jobIdOf } from './recognise-board';

/** Less text than this under a board's selector is a placeholder, not an advert. */
const LEAST_BODY = 120;

export type BoardReading = { readonly finding: Finding | null; readonly isStale: boolean };

/** Reads the page by one board's layouts, newest first. Stale: the pane shows another job than the address names. */
export function readBoard(board: Board, page: Page<Element>, skip: string): BoardReading {
  const id = jobIdOf(page.url, board);
  let fields: Fields = {};
  for (const layout of board.layouts) {
    const root = rootOf(layout, page, id);
    const reading = readBody(layout, root, page, id, skip);
    if (isOfOtherJob(layout, page, id)) return { finding: null, isStale: true };
    const own = fieldsOf(layout, root, page, id);
    if (reading) return { finding: found(board, own, reading), isStale: false };
    fields = { ...own, ...fields };
  }
  const isEmpty = Object.keys(fields).length === 0;
  return { finding: isEmpty ? null : found(board, fields, { blocks: [], isCut: false }), isStale: false };
}

function found(board: Board, fields: Fields, reading: BlockReading): Finding {
  return { source: 'board', board: board.id, fields, ...reading, confidence: 0.95 };
}

function rootOf(layout: Layout, page: Page<Element>, id: string | null): Element {
  return firstMatch(layout.root ?? [], page.root, id) ?? page.root;
}

function firstMatch(selectors: readonly string[], root: Element, id: string | null): Element | null {
  for (const selector of selectors) {
    const filled = withId(selector, id);
    const found = filled === null ? undefined : queryAll(root, filled)[0];
    if (found) return found;
  }
  return null;
}

function readBody(
  layout: Layout,
  root: Element,
  page: Page<Element>,
  id: string | null,
  skip: string,
): BlockReading | null {
  const left = [skip, ...(layout.drop ?? [])].filter(Boolean).join(', ');
  for (const body of layout.body) {
    for (const elements of candidatesOf(body, root, id)) {
      const parts = elements.map((el) => readBlocks(el, page, left));
      const blocks: readonly Block[] = parts.flatMap((part) => part.blocks);
      if (lengthOf(blocks) >= LEAST_BODY) return { blocks, isCut: parts.some((part) => part.isCut) };
    }
  }
  return null;
}

/** One candidate per match, or one of all matches; an element inside another match is read with it. */
function candidatesOf(body: Body, root: Element, id: string | null): readonly (readonly Element[])[] {
  const selector = withId(typeof body === 'string' ? body : body.select, id);
  const found = selector === null ? [] : queryAll(root, selector);
  if (typeof body === 'string') return found.slice(0, 5).map((el) => [el]);
  return [found.filter((el) => !found.some((other) => other !== el && contains(other, el)))];
}

/** Compared only where both sides name a job; some designs carry no id. */
function isOfOtherJob(layout: Layout, page: Page<Element>, id: string | null): boolean {
  if (id === null || !layout.paneId) return false;
  const shown = pick(layout.paneId, page.root, page, id);
  return shown !== null && shown !== id;
}

function fieldsOf(layout: Layout, root: Element, page: Page<Element>, id: string | null): Fields {
  const value = (name: FieldName): string => {
    const places = layout.fields?.[name] ?? [];
    return cleanLine(pick(places, root, page, id) ?? pick(places, page.root, page, id) ?? '');
  };
  const fields: Fields = {};
  for (const name of ['title', 'company', 'location', 'employmentType'] as const) {
    const text = value(name);
    if (text) fields[name] = text;
  }
  const salary = readSalary(value('salary'));
  if (salary) fields.salary = salary;
  for (const name of ['postedAt', 'closesAt'] as const) {
    const day = readDay(value(name));
    if (day) fields[name] = day;
  }
  return fields;
}
