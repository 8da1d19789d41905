import type { DiffPart } from '../model/panel-view';

/** A profile is a paragraph: beyond this many words the table would grow too large, and it is shown as new. */
const MOST_WORDS = 400;

/** What to take out of `before` and to put in to get `after`, word by word, by the longest words they share. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const a = tokens(before);
  const b = tokens(after);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return [{ kind: 'in', text: after }];
  const shared = sharedLengths(a, b);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      add(parts, 'same', a[i] ?? '');
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && (shared[i + 1]?.[j] ?? 0) >= (shared[i]?.[j + 1] ?? 0))) {
      add(parts, 'out', a[i] ?? '');
      i += 1;
    } else {
      add(parts, 'in', b[j] ?? '');
      j += 1;
    }
  }
  return parts;
}

/** Space is no reason to differ. */
const tokens = (text: string): readonly string[] => text.trim().split(/\s+/);

function add(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (last?.kind === kind) parts[parts.length - 1] = { kind, text: `${last.text} ${text}` };
  else parts.push({ kind, text });
}

/** `table[i][j]`: how many words `a` from `i` and `b` from `j` share in order. */
function sharedLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (!row) continue;
      row[j] = a[i] === b[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
