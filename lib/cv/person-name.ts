import { squeeze } from '../text/squeeze';
import { type Block, cellsOf } from './block';
import type { Facts } from './facts';
import { isHomePlace } from './places';
import { titleScore } from './title-score';

export type FoundName = {
  readonly name: string /** The blocks with the name taken out. */;
  readonly rest: readonly Block[];
};

/** Whether a text reads like the name of a person: capitalised words, no digits, no job. `most` words at most. */
export function isName(text: string, facts: Facts, most = 6): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > most || text.length > 60 || /[\d@:|/•]/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (titleScore(text, facts) > 0 || isHomePlace(text, facts)) return false;
  const { labels } = facts.dictionary.contact;
  if (Object.values(labels).some((names) => names.includes(text.trim().toLowerCase()))) return false;
  return words.every(
    (word) =>
      /^["“(]?\p{Lu}/u.test(word) ||
      /^(?:de|la|van|von|der|den|bin|al|el|da|do|dos|di|le|du|y|e|ten|ter|of)$/i.test(word),
  );
}

/**
 * The person's name: the largest text that reads like one, above everything else; where no sizes are known, the first.
 * A job title after a comma ("Asha Verrall, Backend Developer") goes back to the rest.
 */
export function nameFrom(printed: readonly Block[], facts: Facts): FoundName | null {
  const blocks = withNameOnOneLine(printed, facts);
  const titles = new Set(facts.dictionary.contact.documentWords.map(squeeze));
  const candidates = blocks.flatMap((block, index) =>
    cellsOf(block)
      .slice(0, 3)
      .map((cell, at) => ({ block, index, cell: withoutDocumentWord(cell, titles), at })),
  );
  const named = candidates.filter(
    ({ cell, block }) => cell && !block.bullet && isName(beforeComma(cell, facts), facts),
  );
  const largest = Math.max(0, ...named.map(({ block }) => block.look.size));
  const chosen = named.find(({ block }) => block.look.size >= largest - 0.2);
  if (!chosen) return null;
  const name = beforeComma(chosen.cell, facts);
  const after = chosen.cell.slice(name.length).replace(/^[\s,–—-]+/, '');
  const others = cellsOf(chosen.block).filter((_, at) => at !== chosen.at);
  const kept = [after, ...others].filter(Boolean).join('\t');
  const rest = blocks.flatMap((block, index) => {
    if (index !== chosen.index) return isDocumentWord(block.text, titles) ? [] : [block];
    return kept || block.links.length > 0 ? [{ ...block, text: kept }] : [];
  });
  return { name: tidy(name), rest };
}

/** A name set in large type over two lines, as one. */
function withNameOnOneLine(blocks: readonly Block[], facts: Facts): readonly Block[] {
  const largest = Math.max(0, ...blocks.map((block) => block.look.size));
  const at = blocks.findIndex((block) => largest > 0 && block.look.size >= largest - 0.2);
  const [first, second, third] = [blocks[at], blocks[at + 1], blocks[at + 2]];
  const large = (block: Block | undefined) => block !== undefined && block.look.size >= largest - 0.2;
  if (!first || !second || !large(second) || large(third)) return blocks;
  if (first.text.includes('\t') || first.look.font !== second.look.font) return blocks;
  const text = /\p{L}-$/u.test(first.text) ? `${first.text}${second.text}` : `${first.text} ${second.text}`;
  if (!isName(first.text, facts, 3) || !isName(second.text, facts, 3) || !isName(text, facts, 5)) return blocks;
  const links = [...first.links, ...second.links];
  return [...blocks.slice(0, at), { ...first, text, links }, ...blocks.slice(at + 2)];
}

function beforeComma(cell: string, facts: Facts): string {
  const match = /^(.+?)(?:,\s+|\s+[–—|-]\s+)(.+)$/.exec(cell);
  if (!match) return cell;
  const postnominal = facts.dictionary.contact.postnominals.includes(match[2]!.toLowerCase().replace(/\./g, ''));
  return postnominal ? cell : match[1]!;
}

function withoutDocumentWord(cell: string, titles: ReadonlySet<string>): string {
  const match = /^(.*?)\s*[:–—|-]\s*(.+)$/.exec(cell);
  if (match && isDocumentWord(match[1]!, titles)) return match[2]!;
  return isDocumentWord(cell, titles) ? '' : cell;
}

const isDocumentWord = (text: string, titles: ReadonlySet<string>) => titles.has(squeeze(text));

function tidy(name: string): string {
  return name.replace(/[\s,;:|]+$/, '').replace(/^["“]|["”]$/g, '');
}
