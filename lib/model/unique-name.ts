/**
 * The name, or the next number of it where it is taken: "Backend CV", "Backend CV 2", "Backend CV 3". Capitals and spaces
 * make no other name: two CVs must never look the same in a list. A number at the end is taken for ours where the name with
 * the number before it is there too; else it is the name's own, as in "Java 17".
 */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(folded));
  const name = wanted.trim();
  if (!used.has(folded(name))) return name;
  const base = ours(name, used) ?? name;
  let n = 2;
  while (used.has(folded(`${base} ${n}`))) n += 1;
  return `${base} ${n}`;
}

/** The name without a number that we gave it; null where the number is its own. */
function ours(name: string, used: ReadonlySet<string>): string | null {
  const [, base = '', n = '1'] = /^(.*\S) ([1-9]\d?)$/.exec(name) ?? [];
  const before = Number(n) - 1;
  return before > 0 && used.has(folded(before === 1 ? base : `${base} ${before}`)) ? base : null;
}

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
