/**
 * Names typed as a list with commas, semicolons or line breaks between them; what stands in brackets stays together:
 * "AWS (EC2, S3), Go" is two.
 */
export function keywordsOf(typed: string): readonly string[] {
  const names: string[] = [];
  let name = '';
  let depth = 0;
  for (const sign of typed) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth = Math.max(0, depth - 1);
    if (sign === '\n' || (depth === 0 && (sign === ',' || sign === ';'))) {
      names.push(name);
      name = '';
      depth = 0;
    } else name += sign;
  }
  return [...names, name].map((each) => each.trim()).filter(Boolean);
}

/** The list as it is typed: one name that holds a comma of its own would come apart, and is told by the brackets alone. */
export const keywordText = (keywords: readonly string[]): string => keywords.join(', ');
