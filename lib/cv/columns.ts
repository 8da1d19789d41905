import type { Line } from './block';

/** What the lines of one column, or of one side of a grid, tell together. */
export type Column = {
  readonly left: number;
  /** Where lines that start and look like this one wrap: the furthest any of them reaches. */
  readonly edge: (line: Line) => number;
  /**
   * Whether a line stands tight under the one above or apart from it, where its kind keeps two clearly different
   * distances: within an item, and between items. Null where there is one distance only.
   */
  readonly rhythm: (line: Line) => 'tight' | 'apart' | null;
};

/** The column of each line. */
export function columnsOf(lines: readonly Line[]): Column[] {
  const columns: Column[] = [];
  let from = 0;
  for (let to = 1; to <= lines.length; to += 1) {
    if (to < lines.length && !lines[to]!.columnStart) continue;
    const inside = lines.slice(from, to);
    const cells = [...new Set(inside.map((line) => line.cell))];
    const measured = new Map(cells.map((cell) => [cell, measure(inside.filter((line) => line.cell === cell))]));
    for (; from < to; from += 1) columns.push(measured.get(lines[from]!.cell)!);
  }
  return columns;
}

const kind = (line: Line) => `${Math.round(line.textX / 4)} ${Math.round(line.look.size * 2)}`;

function measure(lines: readonly Line[]): Column {
  const furthest = new Map<string, number>();
  const pitches = new Map<string, number[]>();
  let widest = 0;
  let left = Number.POSITIVE_INFINITY;
  lines.forEach((line, i) => {
    left = Math.min(left, line.x);
    widest = Math.max(widest, line.right);
    if (line.text.includes('\t')) return;
    furthest.set(kind(line), Math.max(furthest.get(kind(line)) ?? 0, line.right));
    const above = lines[i - 1];
    if (above && kind(above) === kind(line) && Number.isFinite(line.pitch) && line.look.size > 0) {
      const known = pitches.get(kind(line));
      if (known) known.push(line.pitch);
      else pitches.set(kind(line), [line.pitch]);
    }
  });
  const least = left + (widest - left) * 0.6;
  const limits = new Map([...pitches].map(([key, all]) => [key, limitOf(all)]));
  return {
    left,
    edge: (line) => Math.max(furthest.get(kind(line)) ?? 0, least),
    rhythm: (line) => {
      const limit = limits.get(kind(line)) ?? null;
      return limit === null ? null : line.pitch <= limit ? 'tight' : 'apart';
    },
  };
}

/** The distance between the two groups of pitches: three or more of each, the wide ones a fifth wider; else null. */
function limitOf(pitches: readonly number[]): number | null {
  const tight = pitches
    .filter((pitch) => pitch > 1)
    .reduce((least, pitch) => Math.min(least, pitch), Number.POSITIVE_INFINITY);
  const limit = tight * 1.12;
  const near = pitches.filter((pitch) => pitch <= limit).length;
  const far = pitches.filter((pitch) => pitch >= tight * 1.2).length;
  return near >= 2 && far >= 2 && near + far >= pitches.length * 0.9 ? limit : null;
}
