import { type Block, cellsOf } from './block';
import { type FoundDates, findDates } from './dates';
import type { Facts } from './facts';
import { isPlace, splitInnerPlace, splitTrailingPlace } from './places';

/** What the head lines of an entry (a role, a degree, a project) hold, dates and place taken out. */
export type Head = {
  readonly dates: FoundDates | null;
  readonly location: string | null;
  readonly url: string | null;
  /** The remaining texts in reading order, one per cell. */
  readonly parts: readonly HeadPart[];
  /** What a date could not hold ("Summer 2022", "2 years 10 months"). */
  readonly spare: readonly string[];
};
export type HeadPart = { readonly text: string; readonly line: number; readonly cell: number };

const DURATION = /^\(?(?:(?:about\s+)?\d+\+?\s*(?:years?|yrs?|months?|mos?|weeks?)[\s,]*)+\)?$/i;
const TRAILING_DURATION = /[\s·(,]+((?:\d+\+?\s*(?:years?|yrs?|months?|mos?)[\s,]*)+)\)?\s*$/i;

/** A length of time and nothing else: "2 years 10 months". */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

export function isUrl(text: string, facts: Facts): boolean {
  return facts.web.alone.test(text.trim());
}

type Draft = {
  dates: FoundDates | null;
  location: string | null;
  url: string | null;
  readonly parts: HeadPart[];
  readonly spare: string[];
};

export function readHead(blocks: readonly Block[], facts: Facts): Head {
  const draft: Draft = { dates: null, location: null, url: null, parts: [], spare: [] };
  blocks.forEach((block, line) => {
    cellsOf(block).forEach((printed, cell) => {
      const text = takeDates(takeAddress(printed, draft), draft, facts);
      for (const piece of text.split('\t').map(trimPart).filter(Boolean))
        takePiece({ text: piece, line, cell }, draft, facts);
    });
  });
  const linked = blocks.flatMap((block) => block.links).find((link) => /^https?:/i.test(link.url))?.url ?? null;
  const parts = draft.parts.flatMap((part) => dropDuration(part, draft.spare));
  return { ...draft, url: draft.url ?? linked, parts };
}

/** An address in brackets after a name. */
function takeAddress(text: string, draft: Draft): string {
  const inline = /\((https?:\/\/[^\s)]+)\)/.exec(text);
  if (!inline || draft.url) return text;
  draft.url = inline[1]!;
  return text.replace(inline[0], ' ');
}

/** A range wins over a single date met before it. */
function takeDates(text: string, draft: Draft, facts: Facts): string {
  const found = findHeadDates(text, facts);
  if (!found || (draft.dates && (!found.range || draft.dates.range))) return text;
  if (found.lossy) draft.spare.push(found.lossy);
  draft.dates = found;
  return `${text.slice(0, found.span[0])}\t${text.slice(found.span[1])}`;
}

function takePiece(part: HeadPart, draft: Draft, facts: Facts): void {
  const place = placeOf(part.text, facts, draft.location);
  if (DURATION.test(part.text)) draft.spare.push(part.text);
  else if (isUrl(part.text, facts) && !draft.url) draft.url = part.text;
  else if (place) draft.location = place;
  else draft.parts.push(part);
}

function placeOf(piece: string, facts: Facts, taken: string | null): string | null {
  const labelled = /^(?:location|based in|place)\s*:\s*(.+)$/i.exec(piece);
  if (labelled) return labelled[1]!;
  return !taken && isPlace(piece, facts) ? piece : null;
}

function dropDuration(part: HeadPart, spare: string[]): HeadPart[] {
  const match = TRAILING_DURATION.exec(part.text);
  if (!match) return [part];
  spare.push(match[1]!.trim());
  const text = trimPart(part.text.slice(0, match.index));
  return text ? [{ ...part, text }] : [];
}

/** Dates of a head's cell: a range anywhere, a single date only where nothing but punctuation or a comma parts it off. */
export function findHeadDates(text: string, facts: Facts): FoundDates | null {
  const found = findDates(text, facts.dates);
  if (!found || found.range) return found;
  const before = text.slice(0, found.span[0]);
  const after = text.slice(found.span[1]);
  const opens = /^\s*(?:[\w ]{0,14}:)?\s*$|[,|·•–—(\t-]\s*$/u.test(before) || text[found.span[0]] === '(';
  const closes = /^\s*$|^\s*[,|·•–—)\t-]/u.test(after);
  const named = /\p{L}{3}/u.test(text.slice(found.span[0], found.span[1]));
  return (opens && closes) || (named && closes) || (named && opens) || /^\s*$/.test(after) ? found : null;
}

/** The separators and stray brackets around a part of a line. */
export function trimPart(text: string): string {
  return text
    .replace(/^(?:dates?|period|duration)\s*:\s*$/i, '')
    .replace(/^[\s,;:|·•/–—-]+(?=\S)|[\s,;:|·•/–—-]+$/g, '')
    .replace(/\(\s*\)|\[\s*\]/g, '')
    .replace(/^[|·•,;:–—-]+$/, '')
    .trim();
}

/** Takes a place off the end of the last part that has one. */
export function takePlace(head: Head, facts: Facts): Head {
  if (head.location) return head;
  for (const part of head.parts) {
    const split = splitTrailingPlace(part.text, facts) ?? splitInnerPlace(part.text, facts);
    if (!split) continue;
    const parts = head.parts.map((other) => (other === part ? { ...part, text: trimPart(split[0]) } : other));
    return { ...head, parts: parts.filter((other) => other.text), location: split[1] };
  }
  return head;
}
