import { dataOf, isText, matches, tagOf, walkerOf } from './dom';

const UNREAD = 'script, style, noscript, template, svg, iframe, select, textarea';
/** A field is a line; a page's text is wanted only to see whether there is any. */
const NODES = 60_000;

/** The text under an element on one line, a space where a box ends, without hidden parts. */
export function visibleText(el: Element, isHidden: (el: Element) => boolean): string {
  const walker = walkerOf(el);
  const parts: string[] = [];
  let node: Node | null = walker.firstChild();
  for (let n = 0; node && n < NODES; n++) {
    let isInside = false;
    if (isText(node)) parts.push(dataOf(node));
    else if (!matches(node as Element, UNREAD) && !isHidden(node as Element)) {
      if (!/^(?:SPAN|A|B|STRONG|EM|I)$/.test(tagOf(node as Element))) parts.push(' ');
      isInside = walker.firstChild() !== null;
    }
    node = isInside ? walker.currentNode : after(walker, el);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}

function after(walker: TreeWalker, root: Element): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    const parent = walker.parentNode();
    if (!parent || parent === root) return null;
  }
}
