import type { Facts } from '../facts';
import { kindOfHeading } from '../sections';
import { leftOf, oneRun, rightOf } from './gutter';
import type { Row } from './rows';
import type { Run } from './run';
import { isDatePiece, isMeta } from './text-kind';

/** A heading in the margin, its lines joined, and the row that its section opens with. */
export type SideHeading = { readonly run: Run; readonly lines: ReadonlySet<number>; readonly from: number };

type Draft = { run: Run; readonly lines: Set<number>; bottom: number };

/**
 * The headings in the margin left of `x`. A heading stands beside the first row of its section or, where the document
 * sets them so, in the middle of its height: then the widest gap above it is where the section opens.
 */
export function sideHeadings(rows: readonly Row[], x: number, facts: Facts): SideHeading[] {
  const headings = inMargin(rows, x, facts);
  const bands = rows.flatMap((row, index) => {
    const [main] = rightOf(row, x);
    return main ? [{ index, y: main.y, page: main.page }] : [];
  });
  const gaps = bands.map((band, i) => {
    const above = bands[i - 1];
    return above && above.page === band.page ? above.y - band.y : Number.POSITIVE_INFINITY;
  });
  const below = (y: number, page: number) =>
    bands.findIndex((band) => band.page > page || (band.page === page && band.y <= y));
  const tops = headings.map(({ run }) => below(run.y + run.size * 0.7, run.page));
  // Beside the first row of a section the gap above is the widest since the heading before.
  const lower = tops.filter(
    (top, i) => top > 0 && gaps[top]! < gaps[widest(gaps, (tops[i - 1] ?? -1) + 1, top)]! * 0.85,
  );
  const centred = lower.length >= 2 && lower.length * 2 > headings.length - 1;
  let last = 0;
  return headings.map(({ run, lines, bottom }, i) => {
    let at = tops[i]!;
    if (centred) {
      const middle = below((run.y + bottom) / 2 + run.size * 0.6, run.page);
      at = widest(gaps, last, middle < 0 ? bands.length - 1 : middle);
      last = Math.max(middle, last) + 1;
    }
    const row = bands[at]?.index ?? rows.length;
    return { run, lines, from: Math.min(row, centred ? row : Math.min(...lines)) };
  });
}

/** The place of the widest gap in a stretch, the first of them. */
function widest(gaps: readonly number[], from: number, to: number): number {
  let at = from;
  for (let i = from; i <= to; i += 1) if ((gaps[i] ?? 0) > (gaps[at] ?? 0)) at = i;
  return at;
}

function inMargin(rows: readonly Row[], x: number, facts: Facts): Draft[] {
  const labels = labelsOf(rows, x);
  const known = (text: string) => kindOfHeading(text, facts) !== null;
  const looks = new Set(labels.filter(({ run }) => known(run.text)).map(({ run }) => look(run)));
  const drafts: Draft[] = [];
  for (const { run, index } of labels) {
    const last = drafts.at(-1);
    const text = last ? `${last.run.text} ${run.text}` : run.text;
    const follows =
      last && look(last.run) === look(run) && last.bottom - run.y < run.size * 1.7 && last.run.page === run.page;
    const apart = known(run.text) && last && known(last.run.text);
    if (last && follows && (known(text) || (!apart && looks.has(look(run)) && text.length < 48))) {
      last.run = { ...last.run, text };
      last.lines.add(index);
      last.bottom = run.y;
    } else drafts.push({ run, lines: new Set([index]), bottom: run.y });
  }
  const heads = drafts.filter(({ run }) => known(run.text));
  const headed = new Set(heads.map(({ run }) => look(run)));
  const unlike = (run: Run) => !isMeta(run.text, facts) && !isDatePiece(run.text, facts);
  const distinct = drafts.every(({ run }) => !headed.has(look(run)) || unlike(run));
  return drafts.filter(
    ({ run }) => known(run.text) || (distinct && heads.length > 1 && headed.has(look(run)) && isBold(run, rows)),
  );
}

/** Set larger or in another type than the text beside it. */
function isBold(run: Run, rows: readonly Row[]): boolean {
  const letters = new Map<string, number>();
  for (const each of rows.flat()) letters.set(look(each), (letters.get(look(each)) ?? 0) + each.text.length);
  return look(run) !== [...letters].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function labelsOf(rows: readonly Row[], x: number): { run: Run; index: number }[] {
  return rows.flatMap((row, index) => {
    const run = oneRun(leftOf(row, x));
    return run ? [{ run, index }] : [];
  });
}

const look = (run: Run) => `${run.font} ${run.size.toFixed(1)}`;
