import type { EligibilityKind, EligibilityLine } from '../model/advert';
import type { EligibilityWords, RefusingWords } from '../model/advert-words';
import type { Knowledge } from '../model/knowledge';
import type { Span } from '../model/text';
import { advertTable } from './advert-table';
import { advertText } from './advert-text';
import { marksIn, readConditions, type Sentence } from './condition-table';
import { answerBehind, isRefused } from './refused';
import { clauseIn, sentenceAt } from './sentence';

/** How near a "no" must stand to what it refuses. */
const REFUSAL_BEFORE = 60;
const REFUSAL_AFTER = 28;
/** A longer line tells less: it is a paragraph that lost its marks. */
const LONG = 200;

type Line = {
  readonly kind: EligibilityKind;
  readonly topic: string | undefined;
  readonly sentence: Span;
  readonly quote: Span;
  /** How telling it is: what it names, how firmly, with figures. */
  weight: number;
};

/**
 * What an advert says that decides before any skill does, verbatim and in reading order: of each kind the most telling
 * sentence, and a second only where it says something else. Statements of equal opportunity are none.
 */
export function readEligibility(
  text: string,
  knowledge: Pick<Knowledge, 'signs' | 'adverts' | 'markets'>,
): EligibilityLine[] {
  const table = advertTable(knowledge);
  const lines: Line[] = [];
  let span: Span = NOWHERE;
  let sentence: Sentence | null = null;
  let marks: ReturnType<typeof marksIn> | null = null;
  const { hits, words } = advertText(text, table);
  for (const { start, end, ref } of hits) {
    if (ref.group !== 'eligibility') continue;
    if (sentence === null || start < span[0] || end > span[1]) {
      span = sentenceAt(text, start, end, knowledge.adverts.shortForms);
      marks ??= marksIn(text, table.conditions);
      sentence = readConditions(text, words, marks, span[0], span[1], table.conditions);
    }
    if (sentence.boilerplate || (sentence.holds & ref.bit) === 0) continue;
    const answer = answerBehind(text, span[1], knowledge.adverts);
    const kind = kindOf(ref.words, sentence, text, start, end, answer > 0, knowledge);
    if (kind === null) continue;
    const known = lineOf(lines, kind, span);
    if (known) known.weight++;
    else {
      const [from, to] = clauseIn(text, span, start, end);
      const quote: Span = [from, answer > 0 ? answer : to];
      lines.push({ kind, topic: ref.words.topic, sentence: span, quote, weight: weightOf(text, quote, sentence) });
    }
  }
  return mostTelling(lines)
    .sort((a, b) => a.quote[0] - b.quote[0])
    .map(({ kind, quote }) => ({ kind, quote: text.slice(quote[0], quote[1]) }));
}

/** Hits come nearly in order, so a sentence's lines are among the last. */
const LAST = 16;

function lineOf(lines: readonly Line[], kind: EligibilityKind, span: Span): Line | null {
  for (let i = lines.length - 1; i >= 0 && i >= lines.length - LAST; i--) {
    const line = lines[i]!;
    if (line.kind === kind && overlaps(line.sentence, span)) return line;
  }
  return null;
}

/** Of each kind and topic one; a sentence that refuses sponsorship offers none, whatever else it says of it. */
function mostTelling(lines: readonly Line[]): Line[] {
  const refused = new Set<number>();
  for (const { kind, sentence } of lines) if (kind === 'no-sponsorship') refused.add(sentence[0]);
  const best: Line[] = [];
  for (const line of lines) {
    if (line.kind === 'sponsorship' && refused.has(line.sentence[0])) continue;
    const at = best.findIndex(({ kind, topic }) => kind === line.kind && topic === line.topic);
    if (at < 0) best.push(line);
    else if (outweighs(line, best[at]!)) best[at] = line;
  }
  return best;
}

const NOWHERE: Span = [0, 0];

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function outweighs(line: Line, other: Line): boolean {
  return line.weight === other.weight ? line.quote[0] < other.quote[0] : line.weight > other.weight;
}

function weightOf(text: string, [from, to]: Span, { strong }: Sentence): number {
  const figures = /\d/.test(text.slice(from, to)) ? 2 : 0;
  return 1 + (strong ? 2 : 0) + figures - (to - from > LONG ? 2 : 0);
}

/** A "no" near the offer turns it round, also where the source lost a line break ("a good fitNo visas"). Null where nothing is left of it. */
function kindOf(
  { kind, refused }: EligibilityWords,
  { refusals }: Sentence,
  text: string,
  start: number,
  end: number,
  isAnsweredNo: boolean,
  { adverts }: Pick<Knowledge, 'adverts'>,
): EligibilityKind | null {
  if (kind === 'sponsorship')
    return isAnsweredNo || refusesOffer(refusals, text, start, end, turnOf(adverts.refusing)) ? 'no-sponsorship' : kind;
  if (refused === undefined) return kind;
  const by = refused === 'none' ? adverts.refusing.waives : adverts.refusals;
  if (!isAnsweredNo && !(refusals.length > 0 && isRefused(text, start, end, by, adverts))) return kind;
  return refused === 'none' ? null : refused;
}

function refusesOffer(refusals: Sentence['refusals'], text: string, start: number, end: number, turn: RegExp): boolean {
  return refusals.some(
    (no) =>
      (no.end <= start && no.start >= start - REFUSAL_BEFORE && !turn.test(text.slice(no.end, start))) ||
      // Behind the offer only within its clause: "sponsorship available, no degree needed".
      (no.start >= end && no.end <= end + REFUSAL_AFTER && !/[,;.(]/.test(text.slice(end, no.start))) ||
      (no.start < end && no.end > start),
  );
}

const turns = new WeakMap<RefusingWords, RegExp>();

/** "If you are not from here, we'll help with the visa": the "no" is of another clause. */
function turnOf(words: RefusingWords): RegExp {
  const known = turns.get(words);
  if (known) return known;
  const made = new RegExp(`[,;.:]\\s*(?:${words.turns.join('|')})\\b`, 'i');
  turns.set(words, made);
  return made;
}
