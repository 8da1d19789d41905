/** A name in quotation marks, as tables have it: all between them is the name, and a mark within it is doubled. */
const QUOTED = /\s*"([^"]*(?:""[^"]*)*)"[^\S\n]*(?=[,;\n]|$)/y;
/** A place to fill in, which no sign parts. */
const PLACE = /⟦[^⟦⟧]*⟧/y;

type Found = { readonly name: string; readonly end: number };

/**
 * Names typed as a list with commas, semicolons or line breaks between them. What stands in brackets, in the marks of a
 * place to fill in or in quotation marks stays together: `AWS (EC2, S3), "Design, build", Go` is three.
 */
export function keywordsOf(typed: string): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at <= typed.length; ) {
    const { name, end } = quotedAt(typed, at) ?? plainAt(typed, at);
    if (name.trim() !== '') names.push(name);
    at = end + 1;
  }
  return names;
}

/** The list as it is typed: each name comes back from it as it was. One that would not is put in quotation marks. */
export const keywordText = (keywords: readonly string[]): string =>
  keywords
    .filter((name) => name.trim() !== '')
    .map((name) => (standsByItself(name) ? name : `"${name.replaceAll('"', '""')}"`))
    .join(', ');

function standsByItself(name: string): boolean {
  const { name: read, end } = plainAt(`${name},`, 0);
  return !name.startsWith('"') && read === name && end === name.length;
}

function quotedAt(typed: string, at: number): Found | null {
  QUOTED.lastIndex = at;
  const found = QUOTED.exec(typed);
  return found ? { name: (found[1] ?? '').replaceAll('""', '"'), end: QUOTED.lastIndex } : null;
}

function plainAt(typed: string, from: number): Found {
  const open = { brackets: 0, places: 0 };
  let at = from;
  for (; at < typed.length; at += 1) {
    const sign = typed.charAt(at);
    if (sign === '⟦') at += Math.max(0, placeAt(typed, at) - 1);
    if (sign === '\n' || (open.brackets + open.places === 0 && (sign === ',' || sign === ';'))) break;
    if (sign === '(') open.brackets += 1;
    if (sign === ')') open.brackets = Math.max(0, open.brackets - 1);
    if (sign === '⟦' && typed.charAt(at) === '⟦') open.places = 1;
    if (sign === '⟧') open.places = 0;
  }
  return { name: typed.slice(from, at).trim(), end: at };
}

/** How long the place is that opens here; 0 where it lost its end. */
function placeAt(typed: string, at: number): number {
  PLACE.lastIndex = at;
  return PLACE.exec(typed)?.[0].length ?? 0;
}
