import type { Block, Page } from '../model/posting';
import { BlockBuilder } from './block-builder';
import { attr, dataOf, isText, matches, parentOf, tagOf, walkerOf } from './dom';

/** More nodes than any job page has. */
const NODE_CAP = 150_000;

/** Elements whose text is never read as text of the page. */
const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT HEAD'.split(
    ' ',
  ),
);

export type BlockReading = { readonly blocks: readonly Block[]; readonly isCut: boolean };

/**
 * The visible blocks under an element, in order. Skips hidden parts, controls, and whatever `skip` matches or `drop` holds.
 * Stops at the node cap, the text cap, or when the page's time is up, and says so with `isCut`.
 */
export function readBlocks(
  root: Element,
  page: Page<Element>,
  skip = '',
  drop: ReadonlySet<Element> = new Set(),
): BlockReading {
  const builder = new BlockBuilder();
  const isSkipped = (el: Element): boolean =>
    isUnread(el) || drop.has(el) || (skip !== '' && matches(el, skip)) || page.isHidden(el);
  const visited = walk(root, isSkipped, page, {
    enter: (el) => builder.open(tagOf(el)),
    leave: (el) => builder.close(tagOf(el)),
    text: (node) => builder.text(...spelled(node)),
  });
  return { blocks: builder.finish(), isCut: builder.isCut || !visited };
}

type Visitor = { enter(el: Element): void; leave(el: Element): void; text(node: Text): void };

/** Depth first without recursion; false when it stopped before the end. */
export function walk(
  root: Element,
  isSkipped: (el: Element) => boolean,
  page: Page<Element>,
  visitor: Visitor,
): boolean {
  const walker = walkerOf(root);
  let node: Node | null = root;
  let visited = 0;
  visitor.enter(root);
  node = walker.firstChild();
  while (node) {
    if (++visited > NODE_CAP || (visited % 500 === 0 && page.isLate?.())) return false;
    let isInside = false;
    if (isText(node)) visitor.text(node);
    else if (!isSkipped(node as Element)) {
      visitor.enter(node as Element);
      isInside = walker.firstChild() !== null;
      if (!isInside) visitor.leave(node as Element);
    }
    node = isInside ? walker.currentNode : next(walker, root, visitor);
  }
  visitor.leave(root);
  return true;
}

/** The next sibling, or that of the nearest ancestor that has one, closing what is left. */
function next(walker: TreeWalker, root: Element, visitor: Visitor): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    const parent = walker.parentNode();
    if (!parent || parent === root) return null;
    visitor.leave(parent as Element);
  }
}

function isUnread(el: Element): boolean {
  const tag = tagOf(el);
  if (tag !== 'BUTTON') return unread.has(tag);
  // The heading of an accordion is a button inside a heading; any other button is a control.
  const parent = parentOf(el);
  return !parent || !/^(H[1-6]|SUMMARY)$/.test(tagOf(parent));
}

/** A text node's text, and whether its line breaks count. Some boards print the two characters `\n` for a line break. */
function spelled(node: Text): [text: string, pre: boolean] {
  const text = dataOf(node);
  if (text.split('\\n').length > 2) return [text.replace(/\\n/g, '\n'), true];
  return [text, text.includes('\n') && isPre(parentOf(node))];
}

function isPre(el: Element | null): boolean {
  for (let up = el, steps = 0; up && steps < 4; up = parentOf(up), steps++) {
    if (tagOf(up) === 'PRE') return true;
    if (/whitespace-pre|pre-line|pre-wrap/.test(`${attr(up, 'class')} ${attr(up, 'style')}`)) return true;
  }
  return false;
}
