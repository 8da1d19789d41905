import type { EligibilityKind, EligibilityLine } from '../model/advert';
import type { EligibilityWords } from '../model/advert-words';
import type { Knowledge } from '../model/knowledge';
import type { Span } from '../model/text';
import { advertTable, advertText } from './advert-table';
import { readConditions, type Sentence } from './condition-table';
import { sentenceAt } from './sentence';

/** How near a "no" must stand to what it refuses. */
const REFUSAL_BEFORE = 44;
const REFUSAL_AFTER = 28;

/**
 * The sentences of an advert that set a condition of the job, verbatim and in reading order, one line for each kind and
 * sentence. Statements of equal opportunity are none.
 */
export function readEligibility(
  text: string,
  knowledge: Pick<Knowledge, 'signs' | 'adverts' | 'markets'>,
): EligibilityLine[] {
  const table = advertTable(knowledge);
  const lines: (EligibilityLine & { readonly span: Span })[] = [];
  let span: Span = NOWHERE;
  let sentence: Sentence | null = null;
  const { hits, words } = advertText(text, table);
  for (const { start, end, ref } of hits) {
    if (ref.group !== 'eligibility') continue;
    if (sentence === null || start < span[0] || end > span[1]) {
      span = sentenceAt(text, start, end);
      sentence = readConditions(text, words, span[0], span[1], table.conditions);
    }
    if (sentence.boilerplate || (sentence.holds & ref.bit) === 0) continue;
    const kind = kindOf(ref.words, sentence, start, end);
    if (!lines.some((line) => line.kind === kind && overlaps(line.span, span)))
      lines.push({ kind, quote: text.slice(span[0], span[1]), span });
  }
  return lines.sort((a, b) => a.span[0] - b.span[0]).map(({ kind, quote }) => ({ kind, quote }));
}

const NOWHERE: Span = [0, 0];

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** A "no" near the offer turns it round, also where the source lost a line break ("a good fitNo visas"). */
function kindOf({ kind }: EligibilityWords, { refusals }: Sentence, start: number, end: number): EligibilityKind {
  if (kind !== 'sponsorship') return kind;
  const near = refusals.some((no) => no.start >= start - REFUSAL_BEFORE && no.end <= end + REFUSAL_AFTER);
  return near ? 'no-sponsorship' : kind;
}
