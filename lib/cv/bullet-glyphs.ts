/** A line without its bullet sign, or null when it has none. */
export type GlyphCutter = (text: string) => string | null;

const WORD_GLYPHS = '\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8\uF02D\uF0FE';

/**
 * Knows the bullet signs of one document: the usual ones, those of Word's symbol fonts, "o" and any icon that opens three
 * lines or more.
 */
export function glyphCutter(lines: readonly string[], bullets: string): GlyphCutter {
  const opening = new Map<string, number>();
  for (const line of lines) {
    const icon = /^[\p{Co}\p{So}]/u.exec(line)?.[0] ?? /^o(?=\s+\p{Lu})/u.exec(line)?.[0];
    if (icon) opening.set(icon, (opening.get(icon) ?? 0) + 1);
  }
  const frequent = [...opening].filter(([, count]) => count >= 3).map(([icon]) => icon);
  const always = new Set([...bullets, ...WORD_GLYPHS, ...frequent].filter((glyph) => !/[-–—*~·]/.test(glyph)));
  return (text) => {
    const [first = ''] = text;
    const rest = text.slice(first.length);
    if (always.has(first) && (first !== 'o' || /^\s+\p{Lu}/u.test(rest))) return rest.trimStart();
    if (bullets.includes(first) && /^\s+\S/.test(rest)) return rest.trimStart();
    return null;
  };
}
