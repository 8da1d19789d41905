import type { Role } from '../model/cv';
import type { Block } from './block';
import { readBody } from './body';
import { type Entry, splitEntries } from './entries';
import type { Facts } from './facts';
import { type Head, isDuration, readHead, takePlace, trimPart } from './head';
import { splitTrailingPlace } from './places';
import type { Reader } from './reader';
import { titleScore } from './title-score';

type Names = { readonly title: string | null; readonly company: string | null; readonly rest: readonly string[] };

/** The jobs of an experience section, in the order of the document. */
export function readRoles(blocks: readonly Block[], heading: string | null, reader: Reader): Role[] {
  const entries = splitEntries(blocks, reader.facts);
  const heads = entries.map((entry) => takePlace(readHead(entry.head, reader.facts), reader.facts));
  const titleFirst = votesTitleFirst(heads, reader.facts);
  const roles: Role[] = [];
  entries.forEach((entry, i) => {
    const role = readRole(entry, heads[i]!, titleFirst, roles.at(-1) ?? null, reader);
    if (role) roles.push(role);
    else for (const block of [...entry.head, ...entry.body]) reader.leave(block.text, heading);
    for (const spare of heads[i]!.spare) {
      if (isDuration(spare)) reader.say(spare);
      else reader.leave(spare, heading);
    }
  });
  return roles;
}

function readRole(entry: Entry, head: Head, titleFirst: boolean, before: Role | null, reader: Reader): Role | null {
  const names = nameRole(head, titleFirst, reader.facts);
  // "Tarn Freight, Leeds, UK — Engineer": the place shows once title and firm are apart.
  const split = head.location === null && names.company ? splitTrailingPlace(names.company, reader.facts) : null;
  const company = split?.[0] ?? names.company;
  const body = readBody(entry.body, entry.head[0]?.x ?? 0, reader);
  if (!names.title && !names.company && body.bullets.length === 0) return null;
  const inherits = names.company === null && before !== null && head.parts.length > 0;
  const summary = [...names.rest, ...(body.summary ? [body.summary] : [])].join('\n');
  return {
    id: reader.id('r'),
    company: company ?? (inherits ? before.company : null),
    title: names.title,
    location: head.location ?? split?.[1] ?? (inherits ? before.location : null),
    start: head.dates?.start ?? null,
    end: head.dates?.current ? null : (head.dates?.end ?? null),
    current: head.dates?.current ?? false,
    url: head.url,
    summary: summary || null,
    bullets: body.bullets,
  };
}

/** Whether titles stand before firms in this document, by the entries where the words leave no doubt. */
function votesTitleFirst(heads: readonly Head[], facts: Facts): boolean {
  let votes = 0;
  for (const head of heads) {
    const parts = explode(head, facts);
    if (parts.length < 2) continue;
    const [first, second] = [titleScore(parts[0]!, facts), titleScore(parts[1]!, facts)];
    if (first > 0 && second <= 0) votes += 1;
    if (second > 0 && first <= 0) votes -= 1;
  }
  return votes >= 0;
}

/** Title and firm of a head, in either order, on one line or two. */
function nameRole(head: Head, titleFirst: boolean, facts: Facts): Names {
  const parts = explode(head, facts);
  if (parts.length === 0) return { title: null, company: null, rest: [] };
  if (parts.length === 1) {
    return titleScore(parts[0]!, facts) > 0
      ? { title: parts[0]!, company: null, rest: [] }
      : { title: null, company: parts[0]!, rest: [] };
  }
  const scores = parts.map((part) => titleScore(part, facts));
  const first = scores[0]! > 0;
  const second = scores[1]! > 0;
  const decided = first !== second;
  const best = scores.indexOf(Math.max(...scores));
  const at =
    scores.every((score) => score <= 0) || (first && second) ? (titleFirst ? 0 : 1) : decided ? (first ? 0 : 1) : best;
  const other = parts.findIndex((_, i) => i !== at);
  return { title: parts[at]!, company: parts[other]!, rest: parts.filter((_, i) => i !== at && i !== other) };
}

const STRONG = /\s+[|·•∙]\s+|\s+[–—]\s+|\s*\|\s*|\s+@\s+|\s+at\s+(?=\p{Lu}|\d)/u;

function explode(head: Head, facts: Facts): string[] {
  const cells = head.parts.map((part) => part.text);
  const strong = cells.flatMap((cell) => splitIf(cell, STRONG));
  if (strong.length >= 2) return strong;
  const dashed = strong.flatMap((cell) => splitIf(cell, /\s+-\s+/));
  if (dashed.length >= 2) return dashed;
  return dashed.flatMap((cell) => splitAtComma(cell, facts));
}

function splitIf(cell: string, separator: RegExp): string[] {
  return cell.split(separator).map(trimPart).filter(Boolean);
}

/** "Data Analyst, Marlow Foods" at the comma that parts a title from a firm; else at the first. */
function splitAtComma(cell: string, facts: Facts): string[] {
  const commas = [...cell.matchAll(/,\s+/g)];
  if (commas.length === 0) return [cell];
  const cuts = commas.map(({ index, 0: comma }) => [cell.slice(0, index), cell.slice(index + comma.length)] as const);
  const clear = cuts.filter(([left, right]) => titleScore(left, facts) > 0 !== titleScore(right, facts) > 0);
  const chosen = (clear.length > 0 ? clear : cuts).at(
    clear.length > 0 && titleScore(clear[0]![0], facts) > 0 ? -1 : 0,
  )!;
  return facts.legalForms.has(chosen[1].trim().toLowerCase().replace(/\.$/, ''))
    ? [cell]
    : [chosen[0].trim(), chosen[1].trim()];
}
