import type { AdvertWords } from '../model/advert-words';
import { foldOf, LATIN } from './phrase-letters';
import { sentenceAt } from './sentence';

/** How far a refusal may stand from what it refuses. */
const REACH = 64;
/** Longer than this is no answer but the next sentence. */
const LONGEST_ANSWER = 80;

/** Words looked at before a refusal: "candidates who do not". */
const CLAUSE = 3;

type Words = Pick<AdvertWords, 'refusals' | 'refusing' | 'shortForms'>;

/**
 * "You will not be required to travel", "Remote: no", "on-call is not needed": a refusal with nothing but its own words
 * between. `by` are the words that refuse.
 */
export const isRefused = (text: string, start: number, end: number, by: readonly string[], words: Words): boolean =>
  isRefusedAhead(text, start, by, words) || isRefusedBehind(text, end, by, words);

export function isRefusedAhead(text: string, start: number, by: readonly string[], { refusing }: Words): boolean {
  let rest = text.slice(Math.max(0, start - REACH), start);
  for (;;) {
    const before = lastWord(rest);
    if (!before) return false;
    rest = before.rest;
    if (by.includes(before.word)) return !refusesSome(rest, refusing);
    if (!refusing.ahead.includes(before.word)) return false;
  }
}

/** "if you don't", "who do not". */
function refusesSome(text: string, { unless }: Words['refusing']): boolean {
  let before = lastWord(text);
  for (let n = 0; before && n < CLAUSE; n++) {
    if (unless.includes(before.word)) return true;
    before = lastWord(before.rest);
  }
  return false;
}

/** The last word of a text that ends with a space. Read from its end: a pattern would begin at every letter in turn. */
function lastWord(text: string): { word: string; rest: string } | null {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  if (end === text.length) return null;
  let from = end;
  while (from > 0 && isLetter(text.charCodeAt(from - 1))) from--;
  return from === end ? null : { word: plain(text.slice(from, end)), rest: text.slice(0, from) };
}

const isBlank = (unit: number): boolean => unit === 32 || unit === 9;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isApostrophe = (unit: number): boolean => unit === 39 || unit === 0x2019;
const isLetter = (unit: number): boolean =>
  unit < LATIN ? (foldOf(unit) !== 0 && !isDigit(unit)) || isApostrophe(unit) : isApostrophe(unit) || isWide(unit);
const isWide = (unit: number): boolean => /\p{L}/u.test(String.fromCharCode(unit));

function isRefusedBehind(text: string, end: number, by: readonly string[], { refusing }: Words): boolean {
  const behind = text.slice(end, end + REACH);
  const mark = /^[ \t]*[:–—-][ \t]*/.exec(behind)?.[0].length ?? 0;
  let refuses = false;
  for (const { word, rest } of wordsOf(behind.slice(mark))) {
    if (by.includes(word)) refuses = true;
    else if (refuses) return refusing.verdicts.includes(word);
    else if (!refusing.behind.includes(word)) return false;
    if (refuses && isEnd(rest)) return true;
  }
  return false;
}

/** Where the "no" ends that answers the question which ends at `at`: "Do you sponsor visas? Unfortunately not." 0 where none does. */
export function answerBehind(text: string, at: number, { refusals, refusing, shortForms }: Words): number {
  if (text.charAt(at - 1) !== '?') return 0;
  const from = at + /^\s*/.exec(text.slice(at, at + REACH))![0].length;
  if (from === text.length) return 0;
  const [, end] = sentenceAt(text, from, from, shortForms);
  if (end - from > LONGEST_ANSWER) return 0;
  let refuses = false;
  for (const { word, rest } of wordsOf(text.slice(from, end))) {
    if (refusals.includes(word)) refuses = true;
    else if (refuses) return refusing.answers.includes(word) ? end : 0;
    else if (!refusing.behind.includes(word)) return 0;
    if (refuses && isEnd(rest)) return end;
  }
  return 0;
}

/** The words that begin `text`, spaces alone between them, each with what follows it. */
function* wordsOf(text: string): Generator<{ word: string; rest: string }> {
  let rest = text;
  for (;;) {
    const next = /^[ \t]*([\p{L}'’]+)/u.exec(rest);
    if (!next) return;
    rest = rest.slice(next[0].length);
    yield { word: plain(next[1]!), rest };
  }
}

const isEnd = (rest: string): boolean => /^[ \t]*(?:$|[.,;!\n)|])/.test(rest);

const plain = (word: string): string => word.toLowerCase().replace('’', "'");
