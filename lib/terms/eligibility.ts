import type { EligibilityKind, EligibilityLine } from '../model/advert';
import type { AdvertWords, EligibilityWords } from '../model/advert-words';
import type { Knowledge } from '../model/knowledge';
import type { Span } from '../model/text';
import { advertHits, advertTable } from './advert-table';
import { foldOf } from './phrase-letters';
import { sentenceAt } from './sentence';

/** How near a "no" must stand to what it refuses. */
const REFUSAL_BEFORE = 44;
const REFUSAL_AFTER = 28;

type Sentence = {
  readonly span: Span;
  readonly lower: string;
  readonly boilerplate: boolean;
  readonly kinds: Set<EligibilityKind>;
};

/**
 * The sentences of an advert that set a condition of the job, verbatim and in reading order, one line for each kind and
 * sentence. Statements of equal opportunity are none.
 */
export function readEligibility(
  text: string,
  knowledge: Pick<Knowledge, 'signs' | 'adverts' | 'markets'>,
): EligibilityLine[] {
  const lines: (EligibilityLine & { readonly at: number })[] = [];
  let sentence: Sentence | null = null;
  for (const { start, end, ref } of advertHits(text, advertTable(knowledge))) {
    if (ref.group !== 'eligibility') continue;
    if (!sentence || start < sentence.span[0] || end > sentence.span[1])
      sentence = read(text, start, end, knowledge.adverts);
    if (sentence.boilerplate || !applies(ref.words, sentence.lower)) continue;
    const refused = ref.words.kind === 'sponsorship' && isRefused(text, start, end, sentence.span, knowledge.adverts);
    const kind = refused ? 'no-sponsorship' : ref.words.kind;
    if (sentence.kinds.has(kind)) continue;
    sentence.kinds.add(kind);
    const [from, to] = sentence.span;
    if (lines.some((line) => line.kind === kind && line.at < to && from < line.at + line.quote.length)) continue;
    lines.push({ kind, quote: text.slice(from, to), at: from });
  }
  return lines.sort((a, b) => a.at - b.at).map(({ kind, quote }) => ({ kind, quote }));
}

function read(text: string, start: number, end: number, { boilerplate }: AdvertWords): Sentence {
  const span = sentenceAt(text, start, end);
  const plain = text.slice(...span).toLowerCase();
  const lower = plain.includes('’') ? plain.replaceAll('’', "'") : plain;
  return { span, lower, boilerplate: boilerplate.some((words) => lower.includes(words)), kinds: new Set() };
}

function applies({ needs, also, unless }: EligibilityWords, sentence: string): boolean {
  const has = (word: string) => holds(sentence, word);
  return (!needs || needs.some(has)) && (!also || also.some(has)) && !unless?.some(has);
}

/** A "no" near the offer, also where the source lost a line break ("a good fitNo visas"). */
function isRefused(text: string, start: number, end: number, [from, to]: Span, { refusals }: AdvertWords): boolean {
  const around = text.slice(Math.max(from, start - REFUSAL_BEFORE), Math.min(to, end + REFUSAL_AFTER));
  const words = around
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll('’', "'");
  return refusals.some((word) => holds(words, word));
}

/** Whole words only: "or" is not in "sponsor". */
function holds(sentence: string, words: string): boolean {
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const end = at + words.length;
    const opens = at === 0 || !isLetter(words, 0) || !isLetter(sentence, at - 1);
    const closes = end >= sentence.length || !isLetter(words, words.length - 1) || !isLetter(sentence, end);
    if (opens && closes) return true;
  }
  return false;
}

const isLetter = (text: string, at: number): boolean => foldOf(text.charCodeAt(at)) !== 0;
