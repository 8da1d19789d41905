import type { SkillGroup } from '../model/cv';
import { type Block, cellsOf } from './block';
import type { Facts } from './facts';
import type { Reader } from './reader';

/** Skill groups: "Label: a, b, c" lines, a label above its list, or plain lists and grids. */
export function readSkills(blocks: readonly Block[], heading: string | null, reader: Reader): SkillGroup[] {
  const groups: { name: string | null; keywords: string[] }[] = [];
  const open = () => groups.at(-1) ?? push(null);
  const push = (name: string | null) => {
    groups.push({ name, keywords: [] });
    return groups.at(-1)!;
  };
  for (const [i, block] of blocks.entries()) {
    const labelled = labelOf(block);
    const next = blocks[i + 1];
    if (labelled) push(labelled.label).keywords.push(...splitList(labelled.list));
    else if (isLabel(block, next, blocks, reader.facts)) push(block.text.replace(/[:：]\s*$/, ''));
    else if (isLevel(block.text, reader.facts) && groups.length > 0 && open().keywords.length === 0)
      open().name = [open().name, `(${block.text})`].filter(Boolean).join(' ');
    else if (isSentence(block)) reader.leave(block.text, heading);
    else target(block, blocks[i - 1], groups, push).keywords.push(...cellsOf(block).flatMap(splitList));
  }
  return groups
    .filter((group) => group.name !== null || group.keywords.length > 0)
    .map((group) =>
      group.keywords.length > 0
        ? { id: reader.id('s'), ...group }
        : { id: reader.id('s'), name: null, keywords: [group.name!] },
    );
}

type Draft = { name: string | null; keywords: string[] };

/** A plain list after a labelled line is a group of its own; after its label it belongs there. */
function target(block: Block, before: Block | undefined, groups: Draft[], push: (name: null) => Draft): Draft {
  const last = groups.at(-1);
  if (!last) return push(null);
  return before && labelOf(before) && !labelOf(block) && block.look.size === 0 ? push(null) : last;
}

function labelOf(block: Block): { label: string; list: string } | null {
  const text = block.text.replace(/\t/g, ' ');
  const match = /^([^:：]{1,60}?)\s*[:：]\s+(\S.*)$/s.exec(text) ?? /^([^:：,]{2,40}?)\s+[–—]\s+(\S.*,.*)$/s.exec(text);
  return match ? { label: match[1]!.trim(), list: match[2]! } : null;
}

/** A short line above a list: it ends with a colon, or looks unlike the list that follows. */
function isLabel(block: Block, next: Block | undefined, all: readonly Block[], facts: Facts): boolean {
  if (block.bullet || !next || block.text.includes('\t') || isLevel(block.text, facts)) return false;
  if (/[:：]\s*$/.test(block.text) || block.heading > 0) return true;
  if (/[,;|•]/.test(block.text) || block.text.split(' ').length > 5) return false;
  if (isLevel(next.text, facts) || next.text.split('\t').length > 2) return true;
  const differs = next.look.font !== block.look.font || next.look.size < block.look.size - 0.4;
  const repeats = all.filter((other) => sameLook(other, block)).length < all.length;
  return differs && repeats && (/[,|•·]/.test(next.text) || next.look.size > 0);
}

const sameLook = (a: Block, b: Block) => a.look.font === b.look.font && Math.abs(a.look.size - b.look.size) < 0.3;

function isLevel(text: string, facts: Facts): boolean {
  return facts.levels.has(text.toLowerCase().replace(/[()]/g, '').trim());
}

function isSentence(block: Block): boolean {
  return /[.!?]$/.test(block.text) && block.text.split(' ').length > 8 && !/,.*,.*,/.test(block.text);
}

/** The items of a list, split at its strongest separator; brackets keep their commas. */
export function splitList(list: string): string[] {
  const separator = [/\s*[|•·∙◦●▪]\s*/, /\s*;\s*/, /,\s*/].find((each) => each.test(list));
  const items = separator ? splitOutside(list, separator) : [list];
  return items
    .map((item) =>
      item
        .replace(/^(?:and|&)\s+(?=\S)/i, '')
        .replace(/[.,;]$/, '')
        .trim(),
    )
    .filter(Boolean);
}

function splitOutside(list: string, separator: RegExp): string[] {
  const held: string[] = [];
  const masked = list.replace(/\([^()]*\)/g, (bracket) => `\uFDD0${held.push(bracket) - 1}\uFDD1`);
  return masked.split(separator).map((item) => item.replace(/\uFDD0(\d+)\uFDD1/g, (_, i) => held[Number(i)]!));
}
