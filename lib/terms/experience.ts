import type { Experience } from '../model/advert';
import type { Knowledge } from '../model/knowledge';
import { sentenceAt } from './sentence';
import { yearsBefore } from './years-before';

/** No advert speaks of years more often; a text that does is not read to its end. */
const MOST = 400;

/** Words after the years that are looked at, and that the quote may run to. */
const REACH = 9;

/** So much before the number tells whose years they are. */
const SUBJECT = 70;

/** Also where the source glued the next line to it. */
const EXPERIENCE = /^(?:exp$|experience)/;

type Found = Experience & { readonly general: boolean };

/**
 * The years of experience the whole job asks for: of a range the lower end. Where an advert also asks years of single
 * tools, the years of work in general are meant, else the first. The quote is verbatim.
 */
export function readExperience(text: string, knowledge: Pick<Knowledge, 'adverts' | 'titles'>): Experience | null {
  let first: Found | null = null;
  let looked = 0;
  const forms = formsByStart(knowledge.adverts.experience.forms);
  for (let at = formBehind(text, 0, forms); at < text.length && looked < MOST; at = formBehind(text, at + 1, forms)) {
    looked++;
    const one = demandAt(text, at, knowledge);
    if (one?.general) return { minYears: one.minYears, quote: one.quote };
    first ??= one;
  }
  return first && { minYears: first.minYears, quote: first.quote };
}

/** By the unit that they begin with, so that one pass finds them all. */
type FormsByStart = readonly (readonly string[] | undefined)[];

const sorted = new WeakMap<readonly string[], FormsByStart>();

function formsByStart(forms: readonly string[]): FormsByStart {
  const known = sorted.get(forms);
  if (known) return known;
  const made = Array.from({ length: 128 }, (_, unit) => {
    const some = forms.filter((form) => form.charCodeAt(0) === unit);
    return some.length > 0 ? some : undefined;
  });
  sorted.set(forms, made);
  return made;
}

/** Where the next form stands, at `from` or behind it; the text's length where none does. */
function formBehind(text: string, from: number, forms: FormsByStart): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 128 && forms[unit]?.some((form) => text.startsWith(form, at))) return at;
  }
  return text.length;
}

function demandAt(text: string, at: number, { adverts, titles }: Pick<Knowledge, 'adverts' | 'titles'>): Found | null {
  const unit = /^[\p{L}]+/u.exec(text.slice(at, at + 8))![0];
  const number = yearsBefore(text, at, unit, titles.numbers);
  if (!number) return null;
  const { work, general, notAfter } = adverts.experience;
  const [from, to] = sentenceAt(text, number.start, at, adverts.shortForms);
  const before = plain(text.slice(Math.max(from, number.start - SUBJECT), number.start)).trimEnd();
  const after = text.slice(at + unit.length, to).replace(/^\s*(?:\+|\(?s\)?(?=\W))/, '');
  if (isTold(before, after, adverts.experience)) return null;
  const words =
    after
      .toLowerCase()
      .match(/[\p{L}'’+-]+/gu)
      ?.slice(0, REACH) ?? [];
  const rest = words.join(' ').replace(/^['’]\s*/, '');
  if (!/^\s*[,;)]/.test(after) && notAfter.some((phrase) => rest === phrase || rest.startsWith(`${phrase} `)))
    return null;
  const isMonths = /^month/i.test(unit);
  const direct = isMonths
    ? /^['’]?\s*(?:[\p{L}-]+\s+){0,4}?experience(?!d)/iu.test(after)
    : /^yoe$/i.test(unit) || words.some((word) => EXPERIENCE.test(word));
  const [first] = words.filter((word) => /\p{L}/u.test(word));
  const open = first === undefined || /^\s*[,;)]/.test(after) || work.includes(first);
  if (!direct && (isMonths || !(open && asksFor(before, text, number.start, adverts.experience)))) return null;
  return {
    minYears: number.value,
    quote: quoteOf(text, number.start, at + unit.length, to),
    general:
      words.some((word) => general.includes(word)) &&
      words.some((word) => /^experiences?$|^exp$/.test(word) || general.includes(word)),
  };
}

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Years that are told rather than asked: the firm's own, a colleague's, an age, a term. */
function isTold(before: string, after: string, words: Knowledge['adverts']['experience']): boolean {
  const { asked, own, unasked, notBefore, lead } = words;
  const holds = (list: readonly string[]) =>
    list.some((word) => ` ${before} `.replace(/[^\p{L}']+/gu, ' ').includes(` ${word} `));
  if (holds(unasked)) return true;
  const speaker = lead.reduce(
    (said, word) => (said.endsWith(` ${word}`) || said === word ? said.slice(0, -word.length).trimEnd() : said),
    before,
  );
  const asks = holds(asked);
  if (notBefore.some((word) => speaker.endsWith(` ${word}`) || speaker === word))
    return !(asks && /\b(?:has|having)$/.test(speaker));
  if (!asks && holds(own)) return true;
  return (
    speaker === 'with' &&
    /^[^,.]{0,80},\s*(?!you\b)(?:[\p{L}\d&.'’-]+\s+){1,4}?(?:is|are|has|have|was|provides?|offers?|helps?)\b/iu.test(
      after,
    )
  );
}

/** "at least", "minimum", the start of a line or item: the years are asked for, not told. */
function asksFor(before: string, text: string, at: number, words: Knowledge['adverts']['experience']): boolean {
  const ends = (phrase: string) => before.endsWith(phrase);
  if (words.asking.some(ends)) return true;
  if (words.doneFor.some(ends) && words.done.some((phrase) => before.includes(`${phrase} `))) return true;
  const near = text.slice(Math.max(0, at - 3), at);
  return /(?:^|[\n*•\-–●▪·(:|.;,])\s*$/.test(near) || (/\p{Ll}$/u.test(near) && /\d/.test(text.charAt(at)));
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
