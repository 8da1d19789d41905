import type { EligibilityKind, EligibilityLine } from '../model/advert';
import type { AdvertWords, EligibilityWords } from '../model/advert-words';
import type { Knowledge } from '../model/knowledge';
import { advertHits, advertTable } from './advert-table';
import { foldOf } from './phrase-letters';
import { sentenceAt } from './sentence';

/** How near a "no" must stand to what it refuses. */
const REFUSAL_BEFORE = 44;
const REFUSAL_AFTER = 28;

/**
 * The sentences of an advert that set a condition of the job, verbatim and in reading order, one for each kind and
 * sentence. Statements of equal opportunity are none.
 */
export function readEligibility(
  text: string,
  knowledge: Pick<Knowledge, 'signs' | 'adverts' | 'markets'>,
): EligibilityLine[] {
  const lines: EligibilityLine[] = [];
  const seen = new Set<string>();
  for (const { start, end, ref } of advertHits(text, advertTable(knowledge))) {
    if (ref.group !== 'eligibility') continue;
    const [from, to] = sentenceAt(text, start, end);
    const quote = text.slice(from, to);
    const lower = quote.toLowerCase();
    const kind = kindOf(ref.words, lower, text.slice(start, end), start - from, knowledge.adverts);
    if (!kind || seen.has(`${kind}${from}`)) continue;
    seen.add(`${kind}${from}`);
    lines.push({ kind, quote });
  }
  return lines;
}

function kindOf(
  { kind, needs, also, unless }: EligibilityWords,
  sentence: string,
  phrase: string,
  at: number,
  { boilerplate, refusals }: AdvertWords,
): EligibilityKind | null {
  const has = (word: string) => holds(sentence, word);
  if (needs && !needs.some(has)) return null;
  if (also && !also.some(has)) return null;
  if (unless?.some(has)) return null;
  if (boilerplate.some((words) => sentence.includes(words))) return null;
  if (kind !== 'sponsorship') return kind;
  const around = sentence.slice(Math.max(0, at - REFUSAL_BEFORE), at + phrase.length + REFUSAL_AFTER);
  return refusals.some((word) => holds(around, word)) ? 'no-sponsorship' : kind;
}

/** Whole words only: "or" is not in "sponsor". */
function holds(sentence: string, words: string): boolean {
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const end = at + words.length;
    const opens = foldOf(words.charCodeAt(0)) === 0 || foldOf(sentence.charCodeAt(at - 1)) === 0 || at === 0;
    const closes =
      foldOf(words.charCodeAt(words.length - 1)) === 0 ||
      end >= sentence.length ||
      foldOf(sentence.charCodeAt(end)) === 0;
    if (opens && closes) return true;
  }
  return false;
}
