import { attr, childrenOf, query, queryAll, tagOf, textContent } from './dom';

/** Same-looking siblings from here on are a list. */
const CARDS = 4;
/** A card is a teaser: longer parts are sections of one text. */
const CARD_TEXT = 900;
const HEADING = 'h2, h3, h4';
/** A section of an advert has a heading; a teaser has a button or a link beside it. */
const CONTROL = 'a[href], button, [role="button"]';

/** Children of one element that look alike and lead elsewhere, each with a link and little text: a list of other things. */
export function cardsIn(el: Element): readonly Element[] {
  const kinds = new Map<string, Element[]>();
  for (const child of childrenOf(el)) {
    const kind = `${tagOf(child)} ${(attr(child, 'class') ?? '').split(/\s+/)[0]}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(child);
    else kinds.set(kind, [child]);
  }
  return [...kinds.values()].filter(isList).flat();
}

function isList(alike: readonly Element[]): boolean {
  return alike.length >= CARDS && alike.filter(isCard).length >= 0.7 * alike.length;
}

function isCard(el: Element): boolean {
  const text = roughLength(el);
  if (text === 0 || text > CARD_TEXT || /^(?:P|H[1-6]|BR)$/.test(tagOf(el))) return false;
  if (query(el, HEADING) && query(el, CONTROL)) return true;
  const links = tagOf(el) === 'A' ? [el] : queryAll(el, 'a[href]');
  const linked = links.reduce((sum, link) => sum + roughLength(link), 0);
  return links.length > 0 && linked >= 0.3 * text;
}

function roughLength(el: Element): number {
  return textContent(el).replace(/\s+/g, ' ').trim().length;
}
