/** Zero-width, soft hyphen, bidi controls and byte order mark: they hide words from a reader, or words from a search. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the characters are meant one by one
const unseen = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Any text from a page, safe to keep: well-formed UTF-16, NFC, nothing invisible. Line breaks stay. */
export function cleanText(text: string): string {
  return wellFormed(text).replace(unseen, '').replace(controls, ' ').normalize('NFC');
}

/** The same on one line: every run of white space is one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** A lone surrogate breaks storage and export; it becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}
