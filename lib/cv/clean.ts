const LIGATURES: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  '\uFB05': 'st',
  '\uFB06': 'st',
};

/**
 * One line of a source as readable text: composed, ligatures spelt out, invisible and control characters gone,
 * every kind of blank an ordinary one. Tabs stay: they part cells. A soft hyphen at the end stays for the joiner;
 * within a line it was printed, so it is a hyphen.
 */
export function cleanLine(raw: string): string {
  return raw
    .replace(/\p{Cs}/gu, '')
    .normalize('NFC')
    .replace(/[\uFB00-\uFB06]/g, (glyph) => LIGATURES[glyph] ?? glyph)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\uFE0E|\uFE0F/g, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/\u00AD(?!$)/g, '-')
    .replace(/[\p{Cc}--\t]/gv, ' ')
    .replace(/[\t ]+/g, (blanks) => (blanks.includes('\t') ? '\t' : ' '))
    .trim();
}

/** Icons of symbol fonts and pictographs: they carry no words. */
export function withoutIcons(text: string): string {
  return text
    .replace(/(?<=\S)\s*\p{Co}+\s*(?=\S)/gu, '\t')
    .replace(/[[\p{Co}\p{Extended_Pictographic}]--[©®™‣•*#0-9]]/gv, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\t */g, '\t')
    .trim();
}
