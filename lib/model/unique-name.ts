/**
 * The name, or the next number of it where it is taken: "Backend CV", "Backend CV 2", "Backend CV 3". Capitals and spaces
 * make no other name: two CVs must never look the same in a list.
 */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map(folded));
  const name = wanted.trim();
  if (!used.has(folded(name))) return name;
  const base = name.replace(/ \d{1,2}$/, '');
  let n = 2;
  while (used.has(folded(`${base} ${n}`))) n += 1;
  return `${base} ${n}`;
}

const folded = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
