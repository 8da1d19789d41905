/** The names of a line that lists them. */
export const namesIn = (line: string): readonly string[] =>
  line
    .split(/[,;|•]/)
    .map((name) => name.trim())
    .filter(Boolean);

/** A profile with lines added to it, each a paragraph of its own. */
export const profileWith = (summary: string | null, lines: readonly string[]): string =>
  [summary, ...lines].filter(Boolean).join('\n\n');
