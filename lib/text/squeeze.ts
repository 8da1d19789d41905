/** Letters and digits only, folded: spacing, accents, case and punctuation do not count. "&" reads as "and". */
export function squeeze(text: string): string {
  return text
    .replace(/&/g, 'and')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
