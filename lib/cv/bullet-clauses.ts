import type { Tense } from '../model/cv';
import type { Span } from '../model/text';
import type { BulletForms } from './bullet-forms';
import { type Opening, openingAt } from './bullet-opening';
import type { BulletWord } from './bullet-words';

/** A sentence of a bullet as a range of word indices, with how it opens. */
export type Sentence = { readonly from: number; readonly to: number; readonly opening: Opening | null };

type Guess = Parameters<typeof openingAt>[3];

const AND = new Set(['and', '&', 'then', 'plus']);
const PARTICLES = new Set(['up', 'out', 'down', 'off', 'over', 'back']);
const LABEL_WORDS = 6;

/** Cuts a bullet at full stops, semicolons and dashes; a label with a colon before the verb is left out of its sentence. */
export function sentencesOf(words: readonly BulletWord[], forms: BulletForms, guess: Guess): Sentence[] {
  const starts = [0];
  for (let i = 1; i < words.length; i++) {
    const { gap, text } = words[i] as BulletWord;
    const stop = /^[^\s]*[.!?]["”')\]]*\s/.test(gap) && /^[\p{Lu}\d£$€]/u.test(text);
    if (stop || /[;—]/.test(gap) || /\s[–-]+\s/.test(gap)) starts.push(i);
  }
  return starts.map((from, n) => {
    const to = starts[n + 1] ?? words.length;
    const label = labelEnd(words, from, to);
    const opening =
      openingAt(words, from, forms, guess) ?? (label === null ? null : openingAt(words, label, forms, guess));
    return { from, to, opening: opening && opening.verb < to ? opening : null };
  });
}

function labelEnd(words: readonly BulletWord[], from: number, to: number): number | null {
  for (let i = from + 1; i < Math.min(to, from + LABEL_WORDS); i++)
    if (/:\s/.test((words[i] as BulletWord).gap)) return i;
  return null;
}

/**
 * Spans of `text` that could stand as a sentence of a profile on their own. A coordinated verb opens a clause of its own only when both
 * halves are whole: each with an object, none leaning on the other. A sentence that cannot be cut cleanly stays whole. All clauses are
 * in the tense of the opening, or in the past where the bullet opens with no verb.
 */
export function clausesOf(
  text: string,
  words: readonly BulletWord[],
  sentences: readonly Sentence[],
  forms: BulletForms,
): Span[] {
  const clauses: Span[] = [];
  const tense = sentences[0]?.opening?.tense ?? 'past';
  sentences.forEach((sentence, n) => {
    const { opening } = sentence;
    if (!opening || opening.leaning || opening.tense === 'gerund' || opening.tense !== tense) return;
    const pieces = piecesOf(words, { ...sentence, opening }, forms);
    pieces.forEach(([from, to], at) => {
      const first = n === 0 && at === 0;
      if (standsAlone(text, words, [from, to], first, forms)) clauses.push(spanOf(text, words, from, to));
    });
  });
  return clauses;
}

/** Word ranges of the clauses of one sentence, whether or not they stand alone. */
export function piecesOf(
  words: readonly BulletWord[],
  sentence: Sentence & { opening: Opening },
  forms: BulletForms,
): Span[] {
  const { opening, to } = sentence;
  const linked = forms.sets.linking.has((words[opening.first] as BulletWord).lower);
  const cuts = [linked ? opening.verb : opening.first];
  const ends: number[] = [];
  for (let i = opening.verb + 2; i < to; i++) {
    const from = cuts[cuts.length - 1] as number;
    const end = conjunctionStart(words, i);
    if (end === null || !hasObject(words, from, end, opening.tense, forms)) continue;
    const listed = words.slice(from + 1, end).some((word) => /,/.test(word.gap));
    if (leansBack(words, from, end, forms) || !opensClause(words, i, to, { tense: opening.tense, listed }, forms))
      continue;
    if (anaphoric(words, i, to, forms)) continue;
    cuts.push(i);
    ends.push(end);
  }
  return cuts.map((from, n) => [from, ends[n] ?? to]);
}

/** Where the words "and then" before word `i` begin, or `i` itself after a comma, or null when nothing coordinates there. */
function conjunctionStart(words: readonly BulletWord[], i: number): number | null {
  let start = i;
  while (start > 0 && AND.has((words[start - 1] as BulletWord).lower)) start--;
  if (start < i) return start;
  return /^\s*,\s*$/.test((words[i] as BulletWord).gap) ? i : null;
}

function hasObject(words: readonly BulletWord[], from: number, to: number, tense: Tense, forms: BulletForms): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = words[i] as BulletWord;
    if (forms.verbs.get(lower)?.tense !== tense && !AND.has(lower) && !forms.sets.adverbs.has(lower)) return true;
  }
  return false;
}

// After "a service that …" the next verb has the service for its subject, not the user.
function leansBack(words: readonly BulletWord[], from: number, to: number, forms: BulletForms): boolean {
  for (let i = from; i < to; i++) if (forms.sets.subordinators.has((words[i] as BulletWord).lower)) return true;
  return false;
}

// Inside a list ("research, platform and applied AI") and for forms that are adjectives as well, only a determiner or a figure after
// the verb tells that it is one.
function opensClause(
  words: readonly BulletWord[],
  i: number,
  to: number,
  { tense, listed }: { readonly tense: Tense; readonly listed: boolean },
  forms: BulletForms,
): boolean {
  const opening = openingAt(words, i, forms, null);
  if (!opening || opening.first !== i || opening.tense !== tense || opening.verb + 1 >= to) return false;
  const verb = words[opening.verb] as BulletWord;
  if (verb.text !== verb.lower) return false;
  const next = words[opening.verb + 1] as BulletWord;
  const object = PARTICLES.has(next.lower) ? words[opening.verb + 2] : next;
  if (!object || (object !== next && forms.sets.prepositions.has(object.lower))) return false;
  if (object === next && forms.sets.prepositions.has(next.lower)) return forms.sets.intransitive.has(verb.lower);
  const shown = forms.sets.determiners.has(object.lower) || /^[£$€~\d]/.test(object.text);
  return shown || (tense === 'past' && !listed && !forms.sets.participles.has(verb.lower));
}

function anaphoric(words: readonly BulletWord[], from: number, to: number, forms: BulletForms): boolean {
  for (let i = from; i < to; i++) if (forms.sets.anaphora.has((words[i] as BulletWord).lower)) return true;
  return false;
}

function standsAlone(
  text: string,
  words: readonly BulletWord[],
  [from, to]: Span,
  first: boolean,
  forms: BulletForms,
): boolean {
  if (to - from < 3) return false;
  const [start, end] = spanOf(text, words, from, to);
  const slice = text.slice(start, end);
  if (!balanced(slice) || /\betc\b|\?|…|\.\.\./i.test(slice)) return false;
  const last = (words[to - 1] as BulletWord).lower;
  // "… which the regulator had asked for" ends well on its preposition.
  const relative = /\b(?:which|that|who)\b/.test(slice);
  const dangling =
    (forms.sets.prepositions.has(last) && !PARTICLES.has(last) && !relative) ||
    AND.has(last) ||
    /^(?:or|the|an?)$/.test(last);
  if (dangling || (!first && anaphoric(words, from, to, forms))) return false;
  return !words.slice(from, to).some((word) => forms.sets.firstPerson.has(word.lower));
}

function spanOf(text: string, words: readonly BulletWord[], from: number, to: number): Span {
  const start = (words[from] as BulletWord).start;
  let end = (words[to - 1] as BulletWord).end;
  while (end < text.length && /[)\]"”’'%+]/.test(text[end] as string)) end++;
  return [start, end];
}

function balanced(slice: string): boolean {
  const count = (sign: RegExp) => slice.match(sign)?.length ?? 0;
  return (
    count(/\(/g) === count(/\)/g) &&
    count(/\[/g) === count(/\]/g) &&
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”/g)
  );
}
