import type { PageClues } from '../model/board';

/** ISO 3166-1 alpha-2 of a code or an English country name in structured data; null for "Anywhere", "UNAVAILABLE". */
export function readCountry(value: string, clues: PageClues): string | null {
  const name = value.trim();
  const other = clues.countries[name.toLowerCase()];
  if (other) return other;
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  if (/^[a-z]{2}$/i.test(name)) return english.of(name.toUpperCase()) ? name.toUpperCase() : null;
  return name.length < 4 ? null : codeOf(name.toLowerCase(), english);
}

function codeOf(name: string, english: Intl.DisplayNames): string | null {
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      if (english.of(code)?.toLowerCase() === name) return code;
    }
  }
  return null;
}
