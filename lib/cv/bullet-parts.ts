import type { BulletReading } from '../model/cv';
import type { Span } from '../model/text';
import type { Figure } from './bullet-figures';
import type { BulletForms } from './bullet-forms';
import type { Opening } from './bullet-opening';
import { type BulletWord, trimmed } from './bullet-words';

type Parts = BulletReading['parts'];

type Bullet = {
  readonly text: string;
  readonly words: readonly BulletWord[];
  readonly figures: readonly Figure[];
  readonly opening: Opening | null;
  /** Word index at which the first clause ends. */
  readonly to: number;
  /** Offset after a duty phrase, where the bullet opens with one. */
  readonly dutyEnd: number | null;
};

/** Action, technical work, scope and result of a bullet (RULES.md 57 and 58, one parse of four spans); they do not overlap. */
export function partsOf(bullet: Bullet, forms: BulletForms): Parts {
  const { text, words, opening } = bullet;
  const afterVerbs = opening ? verbsEnd(words, opening, forms) : 0;
  const action: Span | null = opening
    ? [(words[opening.first] as BulletWord).start, (words[afterVerbs - 1] as BulletWord).end]
    : null;
  const from = action?.[1] ?? bullet.dutyEnd ?? 0;
  const result = resultOf(bullet, afterVerbs, forms);
  const scopeStart = scopeAt(bullet, afterVerbs, result, forms);
  const sentenceEnd = words[bullet.to - 1]?.end ?? text.length;
  const end = Math.max(from, result && result[0] >= from ? Math.min(result[0], sentenceEnd) : sentenceEnd);
  const work = span(text, [from, scopeStart ?? end]);
  return { action, work, scope: scopeStart === null ? null : span(text, [scopeStart, end]), result };
}

function verbsEnd(words: readonly BulletWord[], opening: Opening, forms: BulletForms): number {
  let end = opening.verb + 1;
  for (;;) {
    const next = words[end];
    const skip = next && (next.lower === 'and' || next.lower === '&') ? 1 : /,/.test(next?.gap ?? '') ? 0 : -1;
    const verb = skip < 0 ? undefined : words[end + skip];
    if (!verb || forms.verbs.get(verb.lower)?.tense !== opening.tense) return end;
    end += skip + 1;
  }
}

function resultOf(bullet: Bullet, after: number, forms: BulletForms): Span | null {
  const { text, words, opening } = bullet;
  const connected = connectorAt(bullet, after, forms);
  const change = changeIn(bullet, after);
  if (change && (connected === null || change[0] < connected)) return change;
  const outcome = opening !== null && forms.sets.outcomes.has(opening.base);
  if (outcome && change === null) {
    const figure = bullet.figures.find((f) => f.measured && f.span[0] < (words[bullet.to - 1] as BulletWord).end);
    if (figure) return [reachBack(words, figure.span[0]), figure.span[1]];
  }
  if (connected !== null) {
    const next = words.findIndex((word, i) => i > after && word.start > connected && /[.;]\s/.test(word.gap));
    return span(text, [connected, next > 0 ? (words[next - 1] as BulletWord).end : text.length]);
  }
  const last = words[bullet.to - 1];
  return outcome && last && words[after] ? span(text, [(words[after] as BulletWord).start, last.end]) : null;
}

/** "from 4 hours to 35 minutes": the offset range, when at least one side is a figure. */
function changeIn({ words, figures }: Bullet, after: number): Span | null {
  for (let i = after; i < words.length; i++) {
    if ((words[i] as BulletWord).lower !== 'from') continue;
    const to = words.findIndex((word, j) => j > i + 1 && j <= i + 7 && word.lower === 'to');
    if (to < 0 || !words[to + 1]) continue;
    const start = (words[i] as BulletWord).start;
    const target = (words[to + 1] as BulletWord).start;
    const closing = figures.find((f) => f.span[0] === target);
    const opening = figures.find((f) => f.span[0] > start && f.span[1] < target);
    if (closing || opening) return [start, closing?.span[1] ?? (words[to + 1] as BulletWord).end];
  }
  return null;
}

function reachBack(words: readonly BulletWord[], offset: number): number {
  let at = words.findIndex((word) => word.start >= offset);
  while (
    at > 0 &&
    /^(?:by|to|from|than|below|under|above|over|about|around|roughly|nearly|almost|more|less|up|down)$/.test(
      (words[at - 1] as BulletWord).lower,
    )
  )
    at--;
  return Math.min(words[at]?.start ?? offset, offset);
}

function connectorAt({ words }: Bullet, after: number, forms: BulletForms): number | null {
  for (let i = after + 1; i < words.length; i++) {
    const prior = words[i - 1] as BulletWord;
    // "by reducing" tells the means, not the result.
    if (/^(?:by|for|of|in|from|on|about|while|through|after|before)$/.test(prior.lower)) continue;
    if (opensPhrase(words, i, forms.results)) return (words[i] as BulletWord).start;
  }
  return null;
}

function scopeAt({ words }: Bullet, after: number, result: Span | null, forms: BulletForms): number | null {
  for (let i = after + 1; i < words.length; i++) {
    const word = words[i] as BulletWord;
    if (result && result[0] >= (words[after]?.start ?? 0) && word.start >= result[0]) return null;
    if (/[.;]\s/.test(word.gap)) return null;
    if (opensPhrase(words, i, forms.scopes)) return word.start;
  }
  return null;
}

function opensPhrase(words: readonly BulletWord[], at: number, phrases: BulletForms['results']): boolean {
  const starting = phrases.get((words[at] as BulletWord).lower) ?? [];
  return starting.some((phrase) => phrase.every((part, n) => words[at + n]?.lower === part));
}

function span(text: string, raw: Span): Span | null {
  const [start, end] = trimmed(text, raw);
  return end > start ? [start, end] : null;
}
