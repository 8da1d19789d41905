import type { PdfPage } from '../../model/cv';
import type { Facts } from '../facts';

const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'ft', 'tt', 'ti'] as const;
const LOST = /\p{L}*\uFFFD\p{L}*/gu;

/**
 * Fonts made for print may map a ligature to nothing: "certi\0cation". Mends such words by the ligature that makes a
 * word known from the dictionary or from elsewhere in the document; "fi", by far the most frequent, where none does.
 */
export function ligatureMender(pages: readonly PdfPage[], facts: Facts): (text: string) => string {
  if (!pages.some((page) => page.items.some((item) => item.text.includes('\uFFFD')))) return (text) => text;
  const known = new Set(facts.verbs);
  const add = (text: string) => {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu)) known.add(word);
  };
  for (const names of Object.values(facts.dictionary.headings)) names.forEach(add);
  facts.dictionary.titles.forEach(add);
  for (const item of pages.flatMap((page) => page.items)) add(item.text);
  return (text) => text.replace(LOST, (broken) => mend(broken, known));
}

function mend(broken: string, known: ReadonlySet<string>): string {
  if (!/\p{L}/u.test(broken)) return '';
  const right = LIGATURES.find((ligature) => known.has(broken.replace('\uFFFD', ligature).toLowerCase()));
  return broken.replaceAll('\uFFFD', right ?? LIGATURES[0]);
}
