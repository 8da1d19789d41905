/** Words of a title for comparison: letters and digits, lower case, no gender marks. */
export function plainTitle(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\((?:[mfwdxhv][/|*]?){2,4}\)/g, ' ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}

/** Whether two printed titles name the same job: one holds the other, or most words of the shorter are shared. */
export function isSameTitle(a: string, b: string): boolean {
  const x = plainTitle(a);
  const y = plainTitle(b);
  if (x.length < 3 || y.length < 3) return x === y && x !== '';
  if (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `)) return true;
  const words = new Set(x.split(' '));
  const others = y.split(' ');
  const shared = others.filter((word) => words.has(word)).length;
  return shared >= 2 && shared >= 0.8 * Math.min(words.size, others.length);
}

/** Whether the address spells the title (`/jobs/senior-backend-engineer-1234`) or holds the job's own id. */
export function isInUrl(url: string, title: string, id: string): boolean {
  const words = plainTitle(title)
    .split(' ')
    .filter((word) => word.length > 1);
  const path = plainTitle(decoded(url)).split(' ');
  if (id.length >= 4 && decoded(url).toLowerCase().includes(id.toLowerCase())) return true;
  return words.length >= 2 && words.filter((word) => path.includes(word)).length >= 0.8 * words.length;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
