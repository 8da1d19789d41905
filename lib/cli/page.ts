import { JSDOM, VirtualConsole } from 'jsdom';
import { boards } from '../../data/boards';
import { firstClues } from '../../data/first-clues';
import { genericClues } from '../../data/generic-clues';
import type { Page, PostingResult } from '../model/posting';
import { hiddenClasses, isHiddenByMarkup } from '../posting/hidden-markup';
import { readGeneric } from '../posting/read-generic';
import { readPage } from '../posting/read-page';
import { visibleText } from '../posting/visible-text';

/** A saved page as the stage takes it. No script runs and nothing is loaded; hidden is what the markup says is hidden. */
export function pageOf(html: string, url?: string): Page<Element> {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole(), ...(url ? { url } : {}) });
  const root = window.document.documentElement;
  const classes = hiddenClasses(root);
  const isHidden = (el: Element): boolean => isHiddenByMarkup(el, classes);
  return { root, ...(url ? { url } : {}), isHidden, text: (el) => visibleText(el, isHidden) };
}

/** The way of the extension's two scripts: known shapes first, then the page as it is. */
export function readPosting(html: string, url?: string): PostingResult {
  const page = pageOf(html, url);
  const quick = readPage(page, boards, firstClues);
  if (quick.ok || !quick.failure.generic) return quick;
  const generic = readGeneric(page, genericClues);
  if (generic.ok) return generic;
  const tried = [...quick.failure.tried, ...generic.failure.tried];
  return { ok: false, failure: { ...(quick.failure.frameUrl ? quick : generic).failure, tried } };
}
