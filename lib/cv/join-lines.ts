import type { Block, Line } from './block';
import { type Column, columnsOf } from './columns';
import { findDates } from './dates';
import type { Facts } from './facts';
import { joinTexts } from './hyphens';
import { LONGEST_PIECE } from './limits';
import { kindOfHeading } from './sections';

type Open = {
  block: Block;
  readonly first: Line;
  last: Line;
  /** Pitch between the lines of this paragraph so far; 0 with one line. */
  pitch: number;
};

/**
 * Joins wrapped lines to paragraphs and bullets. A line goes on with the one above when it follows at the same pitch, in
 * the same type, from the same edge, and its first word would not have fitted on the line above.
 */
export function joinLines(lines: readonly Line[], facts: Facts): Block[] {
  const columns = columnsOf(lines);
  const known = knownWords(lines);
  const blocks: Block[] = [];
  let open: Open | null = null;
  for (const [i, line] of lines.entries()) {
    const listed = line.x > columns[i]!.left + 4 && opensAchievement(line, open?.last ?? null, facts);
    if (open && !listed && continues(open, line, columns[i]!, facts)) {
      const text = isBrokenAddress(open.last.text)
        ? `${open.block.text}${line.text}`
        : joinTexts(open.block.text, line.text, known, facts);
      open.block = { ...open.block, text, lines: open.block.lines + 1, links: [...open.block.links, ...line.links] };
      blocks[blocks.length - 1] = open.block;
      open.pitch = line.pitch;
      open.last = line;
    } else {
      const block = toBlock(line);
      blocks.push(block);
      open = { block, first: line, last: line, pitch: 0 };
    }
  }
  return blocks;
}

/** Ems that a line is long at least before it wraps: shorter ones are items of a list. */
const SHORTEST = 9;

/** "Databases: …": each such line is whole. */
const LABELLED = /^\p{Lu}[^:.]{1,40}:\s/u;
const areLabelled = (first: Line, line: Line) => !first.bullet && LABELLED.test(first.text) && LABELLED.test(line.text);

/** "Professional" above "Experience": a heading only as a whole, or only its end is one by itself. */
function isBrokenHeading(above: string, below: string, facts: Facts): boolean {
  return kindOfHeading(above, facts) === null && kindOfHeading(`${above} ${below}`, facts) !== null;
}

/** A line that is whole by itself. */
export function toBlock(line: Line): Block {
  const height = line.look.size || 1;
  const gap = Number.isFinite(line.pitch) ? Math.max(0, line.pitch / height - 1.3) : 0;
  const { text, bullet, heading, look, textX: x, columnStart, links } = line;
  return { text, bullet, heading, look, x, gap, lines: 1, columnStart, links };
}

function continues(open: Open, line: Line, column: Column, facts: Facts): boolean {
  const { first, last, block } = open;
  if (block.text.length > LONGEST_PIECE) return false;
  if (line.bullet || line.columnStart || line.cell !== last.cell || line.heading > 0 || first.heading > 0) return false;
  if (line.text.includes('\t') || last.text.includes('\t')) return false;
  if (isBrokenAddress(last.text) && !isAddress(line.text)) return sameType(first, line) && closeTo(open, line);
  if (isAddress(line.text) || isAddress(last.text) || opensWithDates(line.text, facts)) return false;
  if (!sameType(first, line) || !fromEdge(open, line) || areLabelled(first, line)) return false;
  if (isBrokenHeading(last.text, line.text, facts)) return closeTo(open, line);
  const rhythm = column.rhythm(line);
  const edge = column.edge(last);
  const reach = (last.right - column.left) / Math.max(edge - column.left, 1);
  const carriesOn = /^[\p{Ll}(]/u.test(line.text) && !/[.!?:]$/.test(last.text);
  if (rhythm === 'apart') return false;
  if (rhythm === 'tight' && (reach > 0.8 || (carriesOn && reach > 0.6))) return true;
  if (!closeTo(open, line)) return false;
  if (last.right - last.x < SHORTEST * line.look.size && !carriesOn) return false;
  const space = (last.right - last.x) / Math.max(last.text.length, 1);
  if (last.right + space + line.firstWord > edge - space * 0.5) return true;
  return first.bullet && carriesOn && reach > 0.6;
}

/** A web address that a narrow column broke at a hyphen or a slash. */
const isBrokenAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+\/\S*[-/]$/.test(text);

const isAddress = (text: string) => /^(?:https?:\/\/|www\.)\S+$|^\S+@\S+\.\w+$|^[+(\d][\d\s().-]{6,}$/.test(text);

function opensWithDates(text: string, facts: Facts): boolean {
  const found = findDates(text.slice(0, 60), facts.dates);
  return found?.range === true && found.span[0] === 0;
}

/**
 * A line set in that opens with a verb in capitals, after one that could be whole: the next of a list whose bullets the
 * source draws as pictures.
 */
function opensAchievement(line: Line, above: Line | null, facts: Facts): boolean {
  const opening = line.text.split(' ').map((word) => word.toLowerCase());
  const first = /^\p{Lu}\p{L}+(?:-\p{L}+)?/u.exec(line.text)?.[0].toLowerCase();
  if (!first || !above) return false;
  const known =
    facts.verbs.has(first) ||
    (facts.adverbs.has(first) && facts.verbs.has(opening[1] ?? '')) ||
    facts.verbs.has(first.replace(/^(?:co|re|pre)-/, ''));
  const unfinished =
    /(?:[,:&/–-]|\b(?:a|an|the|of|in|on|to|and|or|for|with|by|from|at|as|into|using|via|our|their|its|which|that))$/i;
  return known && !unfinished.test(above.text);
}

function sameType(first: Line, line: Line): boolean {
  const size = Math.abs(first.look.size - line.look.size) <= first.look.size * 0.05 + 0.01;
  return (
    size &&
    (first.bullet || first.look.font === line.look.font || /^\p{Ll}/u.test(line.text)) &&
    (!line.look.caps || first.look.caps || first.bullet)
  );
}

function closeTo(open: Open, line: Line): boolean {
  const size = line.look.size || 1;
  if (line.look.size === 0) return line.pitch === 1;
  if (open.pitch > 0) return line.pitch <= open.pitch * 1.18 + 0.1;
  return line.pitch <= size * 1.9 + 0.1;
}

function fromEdge({ first, last }: Open, line: Line): boolean {
  const slack = Math.max(first.look.size * 0.6, 1.5);
  if (first.bullet) return line.x >= first.x - 1 && line.x <= first.textX + slack;
  if (Math.abs(line.x - last.x) <= slack * 0.5 || Math.abs(line.x - first.x) <= slack * 0.5) return true;
  return last === first && line.x < first.x && /^\p{Ll}/u.test(line.text);
}

function knownWords(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []));
}
