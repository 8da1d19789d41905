import type { SectionKind } from '../model/cv-knowledge';
import { squeeze } from '../text/squeeze';
import { type Block, cellsOf, isCaps } from './block';
import { findDates } from './dates';
import type { Facts } from './facts';

export type Section = {
  /** `header` is what stands before the first heading, at the top of the document or of a column. */
  readonly kind: SectionKind | 'header';
  readonly heading: string | null;
  readonly blocks: readonly Block[];
};

const LONGEST_HEADING = 48;
/** Names that are also labels inside a section: a heading only when they look like the others. */
const WEAK: ReadonlySet<SectionKind> = new Set(['extra', 'links', 'contact', 'references']);

/**
 * Parts the document at its headings. A heading is known by its words (the dictionary) and by its look: the look most
 * of the known ones share makes unknown lines of the same look headings of their own (`extra`).
 */
export function findSections(blocks: readonly Block[], facts: Facts): Section[] {
  const kinds = blocks.map((block) => headingKind(block, facts));
  const main = mainLook(blocks, kinds);
  const inColumn = columnLooks(blocks, kinds);
  const body = bodyLook(blocks);
  const distinct = main !== null && main !== body && !isCommon(main, blocks, kinds);
  const sections: { kind: Section['kind']; heading: string | null; blocks: Block[] }[] = [
    { kind: 'header', heading: null, blocks: [] },
  ];
  blocks.forEach((block, index) => {
    const kind = accept(block, kinds[index] ?? null, { main, column: inColumn[index]!, body, distinct, index }, facts);
    const open = sections.at(-1)!;
    if (kind) sections.push({ kind, heading: headingText(block), blocks: [] });
    else if (block.columnStart && open.blocks.length > 0)
      sections.push({ kind: 'header', heading: null, blocks: [block] });
    else open.blocks.push(block);
  });
  return sections.filter((section) => section.heading !== null || section.blocks.length > 0);
}

/** The kind a heading's words name: the whole, its parts joined by "and", or its last word. */
export function kindOfHeading(text: string, facts: Facts): SectionKind | null {
  if (text.length > LONGEST_HEADING + 8) return null;
  const bare = text.replace(/[:：.]+\s*$/, '').replace(/^[\d.)\s]+(?=\p{L})/u, '');
  const whole = facts.headings.get(squeeze(bare));
  if (whole) return whole;
  const parts = bare.split(/\s*(?:&|\/|,|\+|\band\b)\s*/i).filter(Boolean);
  if (parts.length > 1 && parts.length < 5) {
    const named = parts.map((part) => facts.headings.get(squeeze(part)));
    if (named.every(Boolean)) return named[0]!;
  }
  return null;
}

function headingKind(block: Block, facts: Facts): SectionKind | null {
  if (block.bullet || block.lines > 2 || block.text.length > LONGEST_HEADING || block.text.includes('\t')) return null;
  return kindOfHeading(block.text, facts);
}

function headingText(block: Block): string {
  return block.text.replace(/[:：]\s*$/, '').trim();
}

type Looks = {
  readonly main: string | null;
  /** What the headings of the block's own column look like, where they tell: a sidebar sets them smaller. */
  readonly column: string | null;
  readonly body: string | null;
  readonly distinct: boolean;
  readonly index: number;
};

function accept(block: Block, kind: SectionKind | null, looks: Looks, facts: Facts): SectionKind | null {
  const same = lookKey(block) === looks.main || lookKey(block) === looks.column;
  if (kind) {
    if (same) return kind;
    if (WEAK.has(kind) && looks.distinct) return outranks(block, looks) ? kind : null;
    return !looks.distinct || standsOut(block, looks) ? kind : null;
  }
  if (!same || !looks.distinct || looks.index < 2 || block.bullet || block.lines > 1) return null;
  const plain = block.text.length <= LONGEST_HEADING && cellsOf(block).length === 1 && !/[.,;|@]/.test(block.text);
  return plain && !findDates(block.text, facts.dates) ? 'extra' : null;
}

/** As prominent as the main look, or more so. */
function outranks(block: Block, looks: Looks): boolean {
  const [level, size] = parseKey(looks.main);
  if (level > 0) return block.heading > 0 && block.heading <= level;
  return size > 0 && block.look.size >= size;
}

function standsOut(block: Block, looks: Looks): boolean {
  const [level, size] = parseKey(looks.main);
  if (level > 0) return block.heading > 0 && block.heading <= level;
  if (size > 0 && block.look.size < size * 0.85) return false;
  return lookKey(block) !== looks.body;
}

function lookKey(block: Block): string {
  const { size, font, caps, bold } = block.look;
  const colon = size === 0 && /[:：]$/.test(block.text);
  return [block.heading, Math.round(size * 2) / 2, font, caps ? 'caps' : '', bold ? 'bold' : '', colon ? ':' : ''].join(
    ' ',
  );
}

function parseKey(key: string | null): readonly [level: number, size: number] {
  const [level = '0', size = '0'] = (key ?? '').split(' ');
  return [Number(level), Number(size)];
}

function mainLook(blocks: readonly Block[], kinds: readonly (SectionKind | null)[]): string | null {
  const votes = new Map<string, number>();
  blocks.forEach((block, index) => {
    const kind = kinds[index];
    if (!kind) return;
    const weight = (WEAK.has(kind) ? 1 : 3) + Math.min(block.look.size, 30) / 100 + (isCaps(block.text) ? 0.01 : 0);
    votes.set(lookKey(block), (votes.get(lookKey(block)) ?? 0) + weight);
  });
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** For each block the look of two or more headings of its column that nothing else there has. */
function columnLooks(blocks: readonly Block[], kinds: readonly (SectionKind | null)[]): (string | null)[] {
  const looks: (string | null)[] = [];
  for (let from = 0, to = 1; from < blocks.length; from = to) {
    to = from + 1;
    while (to < blocks.length && !blocks[to]!.columnStart) to += 1;
    const [inside, known] = [blocks.slice(from, to), kinds.slice(from, to)];
    const look = mainLook(inside, known);
    const headings = inside.filter((block, i) => known[i] && lookKey(block) === look).length;
    const tells = look !== null && headings > 1 && look !== bodyLook(inside) && !isCommon(look, inside, known);
    for (let i = from; i < to; i += 1) looks.push(tells ? look : null);
  }
  return looks;
}

function bodyLook(blocks: readonly Block[]): string | null {
  const letters = new Map<string, number>();
  for (const block of blocks) letters.set(lookKey(block), (letters.get(lookKey(block)) ?? 0) + block.text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** A look most of whose lines are no known heading tells nothing about headings. */
function isCommon(look: string, blocks: readonly Block[], kinds: readonly (SectionKind | null)[]): boolean {
  const all = blocks.filter((block) => lookKey(block) === look);
  const known = blocks.filter((block, index) => lookKey(block) === look && kinds[index]);
  return known.length * 2 <= all.length - 1;
}
