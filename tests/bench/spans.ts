import type { Span } from '../../lib/model/text';

const letterOrDigit = /[\p{L}\p{N}]/u;
const small = /[\p{Ll}\p{N}]/u;
const capital = /\p{Lu}/u;
const newWord = /^\p{Lu}\p{Ll}/u;

/** How an edge of an occurrence stands to the character beyond it. */
type Edge = 'free' | 'glued' | 'cut';

/** `right` is what stands beyond the edge, at least its first two characters. */
function edge(left: string, right: string): Edge {
  if (!letterOrDigit.test(left) || !letterOrDigit.test(right[0] ?? ' ')) return 'free';
  const runsOn = small.test(left) ? capital.test(right[0]!) : newWord.test(right);
  return runsOn ? 'glued' : 'cut';
}

/** A version, a plural or the round bullet of the next line may follow a name: "Java17", "APIs", "Kafkao Spring". */
const mayFollow = /^(\d|s(?![\p{L}\p{N}])|o \p{Lu})/u;

/**
 * Where a text prints a label's surface as a word of its own. A small letter run into a capital is taken for a lost line
 * break ("OnsitePython", and "APIDesirable"), but not inside one of the `longer` spans: "Java" is no occurrence in a labelled "JavaScript".
 */
export function occurrences(text: string, surface: string, longer: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
    const end = at + surface.length;
    const before = edge(text[at - 1] ?? ' ', text.slice(at, at + 2));
    const after = mayFollow.test(text.slice(end, end + 3)) ? 'free' : edge(surface.at(-1)!, text.slice(end, end + 2));
    if (before === 'cut' || after === 'cut') continue;
    const glued = before === 'glued' || after === 'glued';
    if (glued && longer.some((span) => span[0] <= at && end <= span[1])) continue;
    found.push([at, end]);
  }
  return found;
}

export const same = (a: Span, b: Span): boolean => a[0] === b[0] && a[1] === b[1];

export const covers = (a: Span, b: Span): boolean => a[0] <= b[0] && b[1] <= a[1];

/** Two spans mean the same words when they share at least half of the longer one. */
export function alike(a: Span, b: Span): boolean {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
  return shared > 0 && 2 * shared >= Math.max(a[1] - a[0], b[1] - b[0]);
}
