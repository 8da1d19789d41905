import { attr, closest, matches, parentOf, queryAll, tagOf, textContent } from './dom';

const HIDDEN = '[hidden]:not([hidden="until-found"]), dialog:not([open]), template';
const hiddenStyle =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?\s*(?:;|!|$)|font-size\s*:\s*0(?:px|em|rem|pt|%)?\s*(?:;|!|$))/i;
const offScreen = /(?:^|;)\s*(?:left|top|text-indent)\s*:\s*-\d{4,}px/i;
const white =
  /(?:^|;)\s*color\s*:\s*(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\)|transparent)\s*(?:;|!|$)/i;
const background = /background/i;
const rule = /(?:^|[},])\s*\.([\w-]+)\s*\{[^{}]*?display\s*:\s*none/g;

/**
 * Whether the markup alone hides an element: an attribute, an inline style, or a class that the page's own
 * `<style>` sets to `display: none`. For pages without computed style.
 */
export function isHiddenByMarkup(el: Element, classes: ReadonlySet<string>): boolean {
  if (matches(el, HIDDEN)) return true;
  const style = attr(el, 'style');
  if (style && (hiddenStyle.test(style) || offScreen.test(style) || isWhiteOnWhite(el, style))) return true;
  const names = classes.size > 0 ? attr(el, 'class') : null;
  return names?.split(/\s+/).some((name) => classes.has(name)) ?? false;
}

/** White text where no one up to the root sets a background. */
function isWhiteOnWhite(el: Element, style: string): boolean {
  if (!white.test(style)) return false;
  for (let up: Element | null = el; up; up = parentOf(up)) {
    if (background.test(attr(up, 'style') ?? '') || attr(up, 'bgcolor')) return false;
  }
  return true;
}

/** Class names that a plain rule of the page's style elements hides; rules inside media queries do not count. */
export function hiddenClasses(root: Element): ReadonlySet<string> {
  const names = new Set<string>();
  for (const el of queryAll(root, 'style')) {
    if (closest(el, 'noscript, svg') || tagOf(el) !== 'STYLE') continue;
    const css = textContent(el)
      .slice(0, 500_000)
      .replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
    for (const [, name] of css.matchAll(rule)) if (name) names.add(name);
  }
  return names;
}
