import type { GenericClues } from '../model/board';
import type { Page } from '../model/posting';
import { cardsIn } from './cards';
import { dataOf, isText, matches, tagOf } from './dom';
import { furnitureTest } from './furniture';
import { wordCounter } from './job-words';
import { walk } from './read-blocks';

/** One element of the page with what stands in it, its parts included. */
export type Region = {
  readonly el: Element;
  readonly parent: Region | null;
  readonly parts: Region[];
  /** Characters outside links; `own` are those in none of its parts. */
  text: number;
  own: number;
  /** Characters in links. */
  linked: number;
  /** Job words met. */
  words: number;
};

/** Elements that make no region of their own: they are part of a line. */
const inline = new Set(
  'A ABBR B BIG CITE CODE EM FONT I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME U BR WBR LABEL IMG'.split(' '),
);
const unread = 'script, style, noscript, template, svg, iframe, object, select, textarea, button, input, head';

/** What is left of the page, what was left out, and how many look-alike cards are among that. */
export type PageMap = { readonly root: Region; readonly out: ReadonlySet<Element>; readonly cards: number };

/** Maps what is left of a page once its furniture is out. Nothing is changed in the page. */
export function mapRegions(root: Element, page: Page<Element>, clues: GenericClues): PageMap {
  const furniture = furnitureTest(clues);
  const cards = new Set<Element>();
  const jobWords = wordCounter(clues.jobWords);
  const out = new Set<Element>();
  const isSkipped = (el: Element): boolean => {
    if (matches(el, unread) || page.isHidden(el)) return true;
    const isOut = cards.has(el) || furniture(el);
    if (isOut) out.add(el);
    return isOut;
  };
  let current: Region = { el: root, parent: null, parts: [], text: 0, own: 0, linked: 0, words: 0 };
  const top = current;
  let links = 0;
  let isStarted = false;
  walk(root, isSkipped, page, {
    enter(el) {
      const tag = tagOf(el);
      if (tag === 'A') links++;
      if (inline.has(tag) || !isStarted) {
        isStarted = true;
        return;
      }
      for (const card of cardsIn(el)) cards.add(card);
      const region: Region = { el, parent: current, parts: [], text: 0, own: 0, linked: 0, words: 0 };
      current.parts.push(region);
      current = region;
    },
    leave(el) {
      if (tagOf(el) === 'A') links--;
      if (current.el === el && current.parent) current = closeInto(current, current.parent);
    },
    text(node) {
      const text = isText(node) ? dataOf(node).replace(/\s+/g, ' ').trim() : '';
      if (links > 0) current.linked += text.length;
      else current.own += text.length;
      current.words += jobWords(text).length;
    },
  });
  while (current.parent) current = closeInto(current, current.parent);
  top.text += top.own;
  return { root: top, out, cards: cards.size };
}

function closeInto(region: Region, parent: Region): Region {
  region.text += region.own;
  parent.text += region.text;
  parent.linked += region.linked;
  parent.words += region.words;
  return parent;
}
