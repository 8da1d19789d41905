import type { Pick } from '../model/board';
import type { Page } from '../model/posting';
import { cleanLine } from './clean-text';
import { attr, queryAll, tagOf, textContent } from './dom';

/** A field is a line, not a paragraph. */
const LINE = 300;

/** The value of the first place that has one; within a place, of the first element that has one. */
export function pick(picks: readonly Pick[], root: Element, page: Page<Element>, id: string | null): string | null {
  for (const place of picks) {
    const { select, attr: name, pattern } = typeof place === 'string' ? { select: place } : place;
    const selector = withId(select, id);
    if (selector === null) continue;
    for (const el of queryAll(root, selector).slice(0, 20)) {
      const text = cleanLine(name ? (attr(el, name) ?? '') : textAt(el, page));
      const value = pattern ? (new RegExp(pattern, 'u').exec(text)?.[1] ?? '') : text;
      if (value && value.length <= LINE) return value;
    }
  }
  return null;
}

/** A selector with the job's id put in; null when it needs one that is not known. */
export function withId(select: string, id: string | null): string | null {
  if (!select.includes('{id}')) return select;
  return id === null ? null : select.replaceAll('{id}', id);
}

function textAt(el: Element, page: Page<Element>): string {
  return /^(?:TITLE|SCRIPT)$/.test(tagOf(el)) ? textContent(el) : page.text(el);
}
