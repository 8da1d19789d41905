import type { Block } from '../model/posting';
import { BlockBuilder, blockOfLine } from './block-builder';
import { cleanText } from './clean-text';
import { decodeEntities } from './entities';

/** A description longer than this is no advert; the rest is not read. */
const HTML_CAP = 1_000_000;
/** Up to the next `>`, so that a text of a million `<` is still read in one pass. */
const tags = /<(\/?[a-z!?][^>]*)>/gi;
const realTag = /<\/?(?:p|div|ul|ol|li|br|strong|b|em|i|u|h[1-6]|span|section|table|a|font)[\s/>]/i;
const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME', 'SELECT', 'TEXTAREA', 'BUTTON']);

/**
 * Blocks of a description as structured data carries it: HTML, HTML escaped once or twice, or plain text with lines.
 * Read as a string, never handed to the page's parser: nothing in it loads or runs.
 */
export function htmlBlocks(source: string): readonly Block[] {
  let html = source.slice(0, HTML_CAP).replaceAll('<\\/', '</');
  for (let n = 0; n < 2 && !realTag.test(html) && /&(?:amp;)*lt;/i.test(html); n++) html = decodeEntities(html);
  return realTag.test(html) ? markedUp(withoutComments(html)) : plain(decodeEntities(html));
}

function plain(text: string): readonly Block[] {
  const lines = cleanText(text.replace(/\\r?\\n|\\n/g, '\n')).split(/\r\n?|\n/);
  return lines.map(blockOfLine).filter((block) => block !== null);
}

function withoutComments(html: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = html.indexOf('<!--'); at >= 0; at = html.indexOf('<!--', from)) {
    kept.push(html.slice(from, at));
    const end = html.indexOf('-->', at);
    if (end < 0) return kept.join('');
    from = end + 3;
  }
  return kept.join('') + html.slice(from);
}

function markedUp(html: string): readonly Block[] {
  const builder = new BlockBuilder();
  // Line breaks count only where no tag makes lines: several boards mix bold tags into plain text.
  const isPre = !/<(?:p|div|br|li|h[1-6]|tr)\b/i.test(html);
  const whole = html.slice(0, html.lastIndexOf('>') + 1);
  let from = 0;
  let muted: string | null = null;
  for (const match of whole.matchAll(tags)) {
    if (!muted) builder.text(text(html.slice(from, match.index)), isPre);
    from = match.index + match[0].length;
    const name = /^\/?([a-z][a-z\d]*)/i.exec(match[1] ?? '')?.[1]?.toUpperCase();
    if (!name) continue;
    const isClosing = match[1]?.startsWith('/') ?? false;
    if (muted) muted = isClosing && name === muted ? null : muted;
    else if (silent.has(name) && !isClosing) muted = match[1]?.endsWith('/') ? null : name;
    else if (isClosing) builder.close(name);
    else builder.open(name);
  }
  if (!muted) builder.text(text(html.slice(from)), isPre);
  return builder.finish();
}

/** Text between tags; once more for a character escaped twice (`&amp;nbsp;`). */
function text(source: string): string {
  const once = decodeEntities(source).replace(/\\n/g, ' ');
  return /&(?:nbsp|amp|rsquo|ndash|bull|#\d+);/.test(once) ? decodeEntities(once) : once;
}
