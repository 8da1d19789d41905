import type { Experience } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import { sentenceAt } from './sentence';

const FORMS = ['year', 'Year', 'YEAR', 'yrs', 'Yrs', 'yoe', 'YOE', 'YoE'] as const;
/** More is what a firm says of itself. */
const MOST_YEARS = 15;
/** Words after the years that are looked at, and that the quote may run to. */
const REACH = 9;

/** Also where the source glued the next line to it. */
const EXPERIENCE = /^(?:exp$|experience)/;

type Found = Experience & { readonly at: number; readonly general: boolean };

/**
 * The years of experience the whole job asks for: of a range the lower end. Where an advert also asks years of single
 * tools, the years of work in general are meant, else the first. The quote is verbatim.
 */
export function readExperience(text: string, knowledge: Pick<Knowledge, 'adverts' | 'titles'>): Experience | null {
  const found: Found[] = [];
  for (const form of FORMS) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const one = demandAt(text, at, knowledge);
      if (one) found.push(one);
    }
  }
  found.sort((a, b) => a.at - b.at);
  const chosen = found.find(({ general }) => general) ?? found[0];
  return chosen ? { minYears: chosen.minYears, quote: chosen.quote } : null;
}

function demandAt(text: string, at: number, { adverts, titles }: Pick<Knowledge, 'adverts' | 'titles'>): Found | null {
  const number = numberBefore(text, at, titles.numbers);
  if (!number) return null;
  const { work, general, notBefore, notAfter, lead } = adverts.experience;
  const [from, to] = sentenceAt(text, number.start, at);
  const before = text
    .slice(Math.max(from, number.start - 30), number.start)
    .toLowerCase()
    .trimEnd();
  const speaker = lead.reduce(
    (words, word) => (words.endsWith(` ${word}`) ? words.slice(0, -word.length - 1) : words),
    before,
  );
  if (notBefore.some((word) => speaker.endsWith(` ${word}`) || speaker === word)) return null;
  const unit = /^[\p{L}]+/u.exec(text.slice(at, at + 8))![0];
  const after = text.slice(at + unit.length, to).replace(/^\s*\(?s\)?(?=\W)/, '');
  const words =
    after
      .toLowerCase()
      .match(/[\p{L}'’+-]+/gu)
      ?.slice(0, REACH) ?? [];
  const rest = words.join(' ').replace(/^['’]\s*/, '');
  if (!/^\s*[,;)]/.test(after) && notAfter.some((phrase) => rest === phrase || rest.startsWith(`${phrase} `)))
    return null;
  const direct = /^yoe$/i.test(unit) || words.some((word) => EXPERIENCE.test(word));
  const [first] = words.filter((word) => /\p{L}/u.test(word));
  const open = first === undefined || /^\s*[,;)]/.test(after) || work.includes(first);
  if (!direct && !(open && asksFor(before, text, number.start))) return null;
  return {
    minYears: number.value,
    quote: quoteOf(text, number.start, at + unit.length, to),
    at,
    general:
      words.some((word) => general.includes(word)) &&
      words.some((word) => /^experiences?$|^exp$/.test(word) || general.includes(word)),
  };
}

/** "at least", "minimum", the start of a line or item: the years are asked for, not told. */
function asksFor(before: string, text: string, at: number): boolean {
  if (
    /(?:at least|minimum(?: of)?|min\.?|more than|over|require[sd]?|with|have|you(?:'ve| have)?|of|least|(?:ask(?:s|ing)?|looking) for|needs?|requires?)$/.test(
      before,
    )
  )
    return true;
  return /(?:^|[\n*•\-–●▪·(:|.;,])\s*$/.test(text.slice(Math.max(0, at - 3), at));
}

/** "5", "5+", "five", "three (3)", "5-7", "five to seven": the lower end, and where it begins. */
function numberBefore(
  text: string,
  at: number,
  numbers: readonly string[],
): { readonly value: number; readonly start: number } | null {
  const from = Math.max(0, at - 40);
  const window = text.slice(from, at);
  const one = `(?:\\d{1,2}|${numbers.join('|')})`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\d.,$£€])(${one})\\s*(?:\\(\\s*\\d{1,2}\\s*\\+?\\s*\\))?\\s*(?:\\+|plus)?(?:\\s*(?:-|–|—|−|to|or)\\s*(${one})\\s*\\+?)?\\s*(?:or more\\s*|plus\\s*|full\\s*)?[-\\s]*$`,
    'iu',
  );
  const match = pattern.exec(window);
  if (!match) return null;
  const value = readNumber(match[1]!, numbers);
  return value > 0 && value <= MOST_YEARS ? { value, start: from + match.index } : null;
}

function readNumber(word: string, numbers: readonly string[]): number {
  return /\d/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase()) + 1;
}

/** From the number to the end of its clause, a dozen words at most. */
function quoteOf(text: string, start: number, after: number, sentenceEnd: number): string {
  let end = after;
  let words = 0;
  while (end < sentenceEnd && words < 12 && !/[.;,()\n*•]/.test(text[end]!)) {
    if (text[end] === ' ') words++;
    end++;
  }
  return text.slice(start, end).trimEnd();
}
