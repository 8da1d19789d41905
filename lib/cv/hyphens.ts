import type { Facts } from './facts';

/** In characters, with what is attached to it: what stands further back says nothing of the break. */
const LONGEST_WORD = 200;

/**
 * Two lines of one paragraph as one text. A hyphen at the break goes when it parts a word: a soft hyphen always, a hard
 * one unless the document or the list of prefixes knows the compound. Addresses keep theirs.
 */
export function joinTexts(above: string, below: string, known: ReadonlySet<string>, facts: Facts): string {
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + below;
  const broken = /(\S*?)([\p{L}\p{N}]+)[-‐]$/u.exec(above.slice(-LONGEST_WORD));
  const after = /^[\p{L}\p{N}]+/u.exec(below)?.[0];
  if (!broken || !after) return /[/]$/.test(above) || /\w\/$/.test(above) ? above + below : `${above} ${below}`;
  const [, prefix = '', part = ''] = broken;
  if (/[@/.]/.test(prefix) || /[@/]/.test(below.split(' ')[0]!)) return above + below;
  const joined = (part + after).toLowerCase();
  const compound = `${part}-${after}`.toLowerCase();
  const keep =
    known.has(compound) ||
    facts.hyphenPrefixes.has(part.toLowerCase()) ||
    !/^\p{Ll}/u.test(after) ||
    prefix.endsWith('-');
  return known.has(joined) || !keep ? above.slice(0, -1) + below : above + below;
}
