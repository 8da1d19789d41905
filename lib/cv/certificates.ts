import type { Certificate } from '../model/cv';
import { type Block, isProse } from './block';
import { findHeadDates, isUrl, readHead, trimPart } from './head';
import type { Reader } from './reader';

/** Certificates: one a line or bullet, with issuer and date on it or on the lines below. */
export function readCertificates(blocks: readonly Block[], heading: string | null, reader: Reader): Certificate[] {
  return groupLines(blocks, reader).flatMap((group) => readOne(group, heading, reader));
}

/** A certificate opens at a bullet or a declared heading; among plain lines, where the look of the first one returns. */
function groupLines(blocks: readonly Block[], reader: Reader): Block[][] {
  const groups: Block[][] = [];
  const first = blocks[0];
  const looks = new Set(blocks.map((block) => `${block.look.font}${Math.round(block.look.size)}`));
  const named = (block: Block) => !dateOnly(block, reader) && !isUrl(block.text, reader.facts);
  for (const block of blocks) {
    const last = groups.at(-1);
    const look = `${block.look.font}${Math.round(block.look.size)}`;
    const opens =
      block.bullet ||
      block.heading > 0 ||
      looks.size === 1 ||
      look === `${first?.look.font}${Math.round(first?.look.size ?? 0)}`;
    if (!last || (opens && named(block) && last.some(named))) groups.push([block]);
    else last.push(block);
  }
  return groups;
}

function dateOnly(block: Block, reader: Reader): boolean {
  const found = findHeadDates(block.text, reader.facts);
  return found !== null && block.text.length - (found.span[1] - found.span[0]) < 4;
}

function readOne(group: readonly Block[], heading: string | null, reader: Reader): Certificate[] {
  const [first, ...others] = group;
  const told = others.filter((block) => isProse(block));
  for (const block of told) reader.leave(block.text, heading);
  const lines = [first!, ...others.filter((block) => !told.includes(block))];
  const { dates, url, parts, location, spare } = readHead(lines, reader.facts);
  const pieces = parts
    .flatMap((part) => part.text.split(/\s*\|\s*|\s+[·•]\s+/))
    .map(trimPart)
    .filter(Boolean);
  const [name, issuer, ...rest] = pieces.length === 1 ? splitIssuer(pieces[0]!) : pieces;
  if (!name) {
    for (const line of lines) reader.leave(line.text, heading);
    return [];
  }
  const begun = dates?.range && dates.start !== dates.end ? dates.start : null;
  for (const piece of [...rest, ...(location ? [location] : []), ...spare, ...(begun && dates?.end ? [begun] : [])])
    reader.leave(piece, heading);
  const date = dates?.end ?? dates?.start ?? null;
  return [{ id: reader.id('c'), name, issuer: issuer ? issuer.replace(/^(?:issued )?by\s+/i, '') : null, date, url }];
}

/** "Certified Widget Engineer, Widget Foundation": the issuer after the last comma, when it reads like a name. */
function splitIssuer(text: string): string[] {
  const comma = /^(.+\S),\s+(\p{Lu}[^,]*)$/u.exec(text);
  const dash = comma ?? /^(.+\S)\s+[–—-]\s+(\p{Lu}.*)$/u.exec(text);
  return dash ? [dash[1]!, dash[2]!] : [text];
}
