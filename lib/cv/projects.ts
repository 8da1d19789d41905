import type { Project } from '../model/cv';
import type { Block } from './block';
import { bullet, readBody } from './body';
import { type Entry, splitEntries } from './entries';
import { type HeadPart, readHead, trimPart } from './head';
import type { Reader } from './reader';
import { splitList } from './skills';

/** Projects, in the order of the document. */
export function readProjects(blocks: readonly Block[], heading: string | null, reader: Reader): Project[] {
  return splitEntries(blocks, reader.facts).map((entry) => readOne(entry, heading, reader));
}

const TECH_LABEL =
  /^(?:technolog(?:y|ies)(?: used)?|tech(?: stack)?|stack|skills|tools|built with|keywords)\s*:\s*(.+)$/i;

function readOne(entry: Entry, heading: string | null, reader: Reader): Project {
  const head = readHead(entry.head, reader.facts);
  const [first, ...rest] = head.parts.flatMap(pieces);
  const named = first ? nameOf(first.text) : { name: null, description: null };
  const body = readBody(entry.body, entry.head[0]?.x ?? 0, reader);
  const keywords: string[] = [];
  const said: string[] = named.description ? [named.description] : [];
  for (const part of [...rest.map((each) => each.text), ...(body.summary?.split('\n') ?? [])]) {
    const tech = TECH_LABEL.exec(part);
    if (tech) keywords.push(...splitList(tech[1]!));
    else if (isTechList(part, rest)) keywords.push(...splitList(part));
    else said.push(part);
  }
  if (head.location) said.push(head.location);
  for (const spare of head.spare) reader.leave(spare, heading);
  return {
    id: reader.id('p'),
    name: named.name,
    url: head.url,
    start: head.dates?.start ?? null,
    end: head.dates?.current ? null : (head.dates?.end ?? null),
    description: said.join('\n') || null,
    bullets: body.bullets.map((each) => (each.text ? each : bullet('', reader))),
    keywords,
  };
}

function pieces(part: HeadPart): HeadPart[] {
  return part.text
    .split(/\s*\|\s*|\s+[·•]\s+/)
    .map(trimPart)
    .filter(Boolean)
    .map((text) => ({ ...part, text }));
}

/** "raftlet: a small Raft library" or "raftlet – a small Raft library" as name and description. */
function nameOf(text: string): { name: string; description: string | null } {
  const match = /^([^:–—]{2,60}?)(?::\s+|\s+[–—]\s+|\s+-\s+)(\S.*)$/s.exec(text);
  if (match) return { name: match[1]!.trim(), description: match[2]!.trim() };
  return { name: text, description: null };
}

/** A head's list of short names parted by commas: the stack. */
function isTechList(part: string, rest: readonly HeadPart[]): boolean {
  if (!rest.some((each) => each.text === part)) return false;
  const items = part.split(/,\s*/);
  return items.length > 1 && items.every((item) => item.split(' ').length < 4) && !/[.!?]$/.test(part);
}
