/**
 * Reading the DOM past a page that shadows it: `<form><input name="children"></form>` replaces `form.children`,
 * in the isolated world too. The getters are taken from the prototypes, found by walking up from the element,
 * so the same code serves every window.
 */
const getters = new Map<string, (this: unknown) => unknown>();

/** The getter of an accessor property, as its prototype defines it. */
function getter(node: object, name: string): (this: unknown) => unknown {
  const known = getters.get(name);
  if (known) return known;
  for (let proto = Object.getPrototypeOf(node); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    const read = found?.get ?? (typeof found?.value === 'function' ? found.value : undefined);
    if (!read) continue;
    getters.set(name, read);
    return read;
  }
  throw new TypeError(`no ${name} on this node`);
}

function call<T>(node: object, name: string, ...args: readonly unknown[]): T {
  return Reflect.apply(getter(node, name), node, args) as T;
}

/** Upper-case tag name of an HTML element. */
export const tagOf = (el: Element): string => call<string>(el, 'tagName').toUpperCase();
export const attr = (el: Element, name: string): string | null => call(el, 'getAttribute', name);
export const textContent = (node: Node): string => call<string | null>(node, 'textContent') ?? '';
export const parentOf = (node: Node): Element | null => call(node, 'parentElement');
const documentOf = (node: Node): Document => call(node, 'ownerDocument');
export const matches = (el: Element, selector: string): boolean => call(el, 'matches', selector);
export const closest = (el: Element, selector: string): Element | null => call(el, 'closest', selector);
export const contains = (el: Node, other: Node): boolean => call(el, 'contains', other);

/** Elements under `root` that match, in document order; a selector the engine does not know matches nothing. */
export function queryAll(root: Element, selector: string): readonly Element[] {
  try {
    return [...call<NodeListOf<Element>>(root, 'querySelectorAll', selector)];
  } catch {
    return [];
  }
}

/** The first such element, or null. */
export function query(root: Element, selector: string): Element | null {
  try {
    return call(root, 'querySelector', selector);
  } catch {
    return null;
  }
}

/** Child elements, in order. */
export function childrenOf(el: Element): readonly Element[] {
  return [...call<HTMLCollection>(el, 'children')];
}

/** Elements (1) and text nodes (4) under `root`: the walker's own moves cannot be shadowed. */
export function walkerOf(root: Element): TreeWalker {
  return call(documentOf(root), 'createTreeWalker', root, 1 | 4);
}

export const isText = (node: Node): node is Text => call<number>(node, 'nodeType') === 3;
export const dataOf = (text: Node): string => call<string | null>(text, 'nodeValue') ?? '';
