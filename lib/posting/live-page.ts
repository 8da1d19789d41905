import type { Page } from '../model/posting';
import { attr, closest, parentOf, tagOf } from './dom';
import { visibleText } from './visible-text';

/** Well under the caller's own time-out, so that what was read by then still arrives. */
const READING_TIME = 4_000;
const FAR_OFF = -500;

/**
 * The page in front as a value: the live document, with computed style for what is hidden.
 * Nothing is written to the page.
 */
export function livePage(view: Window & typeof globalThis): Page<Element> {
  const { document, performance } = view;
  const until = performance.now() + READING_TIME;
  const isHidden = hiddenTest(view);
  const selection = view.getSelection()?.toString() ?? '';
  return {
    root: document.documentElement,
    url: view.location.href,
    contentType: document.contentType,
    ...(selection ? { selection } : {}),
    isHidden,
    text: (el) => visibleText(el, isHidden),
    isLate: () => performance.now() > until,
  };
}

/** Remembers its answers: several sources ask about the same elements. */
function hiddenTest(view: Window & typeof globalThis): (el: Element) => boolean {
  const known = new WeakMap<Element, boolean>();
  return (el) => {
    const answer = known.get(el) ?? isHiddenNow(el, view);
    known.set(el, answer);
    return answer;
  };
}

function isHiddenNow(el: Element, view: Window & typeof globalThis): boolean {
  // The document's title is never displayed, and is text all the same.
  if (closest(el, 'head')) return false;
  const style = view.getComputedStyle(el);
  if (style.display === 'contents') return false;
  if (style.display === 'none' || style.visibility !== 'visible' || style.opacity === '0') return true;
  if (Number.parseFloat(style.fontSize) < 1 || isClippedAway(el, style, view)) return true;
  return isInkOfPaper(el, style, view);
}

/** Text meant for screen readers alone, or moved off the page. A closed `<details>` holds real text and is read. */
function isClippedAway(el: Element, style: CSSStyleDeclaration, view: Window & typeof globalThis): boolean {
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  const box = view.Element.prototype.getBoundingClientRect.call(el);
  if (box.width <= 1 && box.height <= 1 && style.overflow === 'hidden') return true;
  return box.right + view.scrollX < FAR_OFF || box.bottom + view.scrollY < FAR_OFF;
}

/** Text in the colour of what it stands on. Asked only where the element sets its own colour. */
function isInkOfPaper(el: Element, style: CSSStyleDeclaration, view: Window & typeof globalThis): boolean {
  if (isClear(style.color)) return style.getPropertyValue('background-clip') !== 'text';
  const parent = parentOf(el);
  if (!parent || (!attr(el, 'style') && view.getComputedStyle(parent).color === style.color)) return false;
  for (let up: Element | null = el; up; up = parentOf(up)) {
    const behind = view.getComputedStyle(up);
    if (behind.backgroundImage.includes('(')) return false;
    if (!isClear(behind.backgroundColor)) return behind.backgroundColor === style.color;
    if (tagOf(up) === 'HTML') break;
  }
  return style.color === 'rgb(255, 255, 255)';
}

/** Computed colours read `rgb(0, 0, 0)`, `rgba(0, 0, 0, 0)` or `color(srgb 0 0 0 / 0)`. */
const isClear = (colour: string): boolean => colour === '' || /^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(colour);
