import type { SkillGroup } from '../model/cv';
import { type Block, cellsOf } from './block';
import type { Facts } from './facts';
import type { Reader } from './reader';

/** Skill groups: "Label: a, b, c" lines, a label above its list, or plain lists and grids. */
export function readSkills(blocks: readonly Block[], heading: string | null, reader: Reader): SkillGroup[] {
  const groups: Draft[] = [];
  const open = () => groups.at(-1) ?? push(null);
  const push = (name: string | null) => {
    groups.push({ name, level: null, keywords: [] });
    return groups.at(-1)!;
  };
  for (const [i, block] of blocks.entries()) {
    const labelled = labelOf(block);
    const next = blocks[i + 1];
    const rated = ratedSkills(block, reader.facts);
    if (rated) for (const { name, level } of rated) push(name).level = level;
    else if (labelled) push(labelled.label).keywords.push(...splitList(labelled.list));
    else if (isLabel(block, next, blocks, reader.facts)) push(block.text.replace(/[:：]\s*$/, ''));
    else if (isLevel(block.text, reader.facts) && groups.length > 0 && open().keywords.length === 0)
      open().level = block.text;
    else if (isSentence(block)) reader.leave(block.text, heading);
    else target(block, blocks[i - 1], groups, push).keywords.push(...cellsOf(block).flatMap(splitList));
  }
  return byLevel(groups).map((group) => ({ id: reader.id('s'), ...group }));
}

type Draft = { name: string | null; level: string | null; keywords: string[] };

/** Groups with their names; skills that have a level of their own are gathered under it. */
function byLevel(drafts: readonly Draft[]): Omit<SkillGroup, 'id'>[] {
  const groups: { name: string | null; keywords: string[] }[] = [];
  const levels = new Map<string | null, string[]>();
  for (const { name, level, keywords } of drafts) {
    if (keywords.length > 0) groups.push({ name: level ? `${name ?? ''} (${level})`.trim() : name, keywords });
    else if (name !== null && levels.has(level)) levels.get(level)!.push(name);
    else if (name !== null) {
      const rated = [name];
      if (level !== null) levels.set(level, rated);
      groups.push({ name: level, keywords: rated });
    }
  }
  return groups;
}

/** Skills that each have a level beside them in a cell of its own: "Kotlin", "Expert", "SQL", "80%"; else null. */
function ratedSkills(block: Block, facts: Facts): { name: string; level: string | null }[] | null {
  const cells = cellsOf(block);
  if (cells.length < 2 || cells.length % 2 === 1) return null;
  const names = cells.filter((_, i) => i % 2 === 0);
  const levels = cells.filter((_, i) => i % 2 === 1);
  if (!levels.every((cell) => isLevel(cell, facts)) || names.some((cell) => isLevel(cell, facts))) return null;
  return names.map((name, i) => ({ name, level: /[\p{L}\p{N}]/u.test(levels[i]!) ? levels[i]! : null }));
}

/** A plain list after a labelled line is a group of its own; after its label it belongs there. */
function target(block: Block, before: Block | undefined, groups: Draft[], push: (name: null) => Draft): Draft {
  const last = groups.at(-1);
  if (!last) return push(null);
  return before && labelOf(before) && !labelOf(block) && block.look.size === 0 ? push(null) : last;
}

function labelOf(block: Block): { label: string; list: string } | null {
  const [name, listed, ...more] = cellsOf(block);
  if (name && listed && more.length === 0 && name.length <= 40 && !/[,:：]/.test(name) && /,/.test(listed))
    return { label: name, list: listed };
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
  const bare = text.toLowerCase().replace(/[()]/g, '').trim();
  return facts.levels.has(bare) || /^(?:\d{1,3}\s*%|\d{1,2}\s*\/\s*\d{1,2}|[★☆⭐●○◯⬤•◦■□▪▫\s]+)$/u.test(bare);
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
