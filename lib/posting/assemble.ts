import type { PageClues } from '../model/board';
import type { Page, Posting, PostingDoubt, PostingFailure, PostingResult } from '../model/posting';
import { isSameTitle } from './agree';
import { cleanText } from './clean-text';
import { type Finding, lengthOf, mergeFields } from './finding';
import { readDay } from './read-dates';
import { readSalary } from './read-salary';
import { readWorkplace, workplaceLines } from './read-workplace';

/** Under this an advert names too little to compare; it is read all the same, and said to be short. */
const SHORT = 600;

/** Joins the source that has the advert's text with the fields that the others lend. */
export function assemble(chosen: Finding, lenders: readonly Finding[], page: Page<Element>, clues: PageClues): Posting {
  const others = lenders.filter((finding) => finding !== chosen);
  const fields = mergeFields([chosen, ...others].map((finding) => finding.fields));
  const { blocks } = chosen;
  const text = blocks.map((block) => block.text).join('\n');
  const doubts = doubtsOf(chosen, others, text);
  return {
    url: page.url ?? null,
    board: chosen.board ?? others.find((finding) => finding.board)?.board ?? null,
    title: fields.title ?? null,
    company: fields.company ?? null,
    location: fields.location ?? null,
    country: fields.country ?? null,
    workplace:
      fields.workplace ?? readWorkplace([fields.location ?? '', fields.title ?? '', ...workplaceLines(blocks)], clues),
    employmentType: fields.employmentType ?? null,
    salary: fields.salary ?? salaryLine(blocks.map((block) => block.text)),
    postedAt: fields.postedAt ?? null,
    closesAt: fields.closesAt ?? closingLine(blocks.map((block) => block.text)),
    text,
    blocks,
    source: chosen.source,
    confidence: round(Math.max(0.1, chosen.confidence - 0.1 * doubts.length)),
    doubts,
  };
}

/** A line of the advert's own that is about pay and names a sum. */
function salaryLine(lines: readonly string[]): Posting['salary'] {
  const about = lines.filter(
    (line) => line.length < 200 && /\b(?:salary|compensation|pay(?: range)?|rate|gehalt|mzda|plat)\b/i.test(line),
  );
  return about.map(readSalary).find((salary) => salary?.currency) ?? null;
}

function closingLine(lines: readonly string[]): Posting['closesAt'] {
  const about = lines.filter(
    (line) => line.length < 200 && /\b(?:closing date|closes|deadline|apply by|applications close)\b/i.test(line),
  );
  return about.map(readDay).find((day) => day !== null) ?? null;
}

function doubtsOf(chosen: Finding, lenders: readonly Finding[], text: string): readonly PostingDoubt[] {
  const doubts: PostingDoubt[] = [];
  const { title } = chosen.fields;
  const other = lenders
    .map((finding) => finding.fields.title)
    .find((name) => name && title && !isSameTitle(name, title));
  if (other) doubts.push({ kind: 'two-titles', quote: other });
  if (lengthOf(chosen.blocks) < SHORT) doubts.push({ kind: 'short', quote: cleanText(text).slice(0, 80) });
  if (chosen.isCut) doubts.push({ kind: 'cut', quote: chosen.blocks.at(-1)?.text.slice(-80) ?? '' });
  return doubts;
}

export function failure(
  reason: PostingFailure['reason'],
  tried: readonly string[],
  generic: boolean,
  frameUrl?: string | null,
): PostingResult {
  return { ok: false, failure: { reason, tried, generic, ...(frameUrl ? { frameUrl } : {}) } };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
