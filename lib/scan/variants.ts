import { MARKS } from '../model/packed-vocabulary';
import { grow } from './dictionary';
import { classAt } from './lookup';
import { intern, type PhraseTree } from './phrase-tree';

const LAST_DIGIT = 57;

const code = (sign: string): number => sign.charCodeAt(0);

const JOINED = code(MARKS.joined);
export const PARTED = code(MARKS.parted);
const OTHER_NUMBER = code(MARKS.number);

export const isMark = (c: number): boolean => c === JOINED || c === PARTED || c === OTHER_NUMBER;

/** Turns the phrase that `tree` read last, `text` from `from` to `to`, into its variant of this mark. */
export function vary(tree: PhraseTree, text: string, from: number, to: number, mark: number): void {
  if (mark === JOINED) join(tree);
  else if (mark === PARTED) part(tree, humpOf(text, from, to));
  else otherNumber(tree);
}

/** The words as one. */
function join(tree: PhraseTree): void {
  const { pool, offsets } = tree.words;
  const begin = offsets[tree.wordCount + 1]!;
  let end = begin;
  for (let k = 0; k < tree.length; k++) {
    for (let i = offsets[tree.ids[k]!]!; i < offsets[tree.ids[k]! + 1]!; i++) pool[end++] = pool[i]!;
  }
  tree.length = 0;
  push(tree, end);
}

/** The one word as two, the second from its letter `hump` on. */
function part(tree: PhraseTree, hump: number): void {
  const whole = tree.ids[0]!;
  tree.length = 0;
  copy(tree, whole, 0, hump);
  copy(tree, whole, hump, Number.POSITIVE_INFINITY);
}

function copy(tree: PhraseTree, id: number, from: number, to: number): void {
  const { pool, offsets } = tree.words;
  let end = offsets[tree.wordCount + 1]!;
  const stop = Math.min(offsets[id]! + to, offsets[id + 1]!);
  for (let i = offsets[id]! + from; i < stop; i++) pool[end++] = pool[i]!;
  push(tree, end);
}

/** Enters the word that stands in the pool up to `end` and puts it behind the others of the phrase. */
function push(tree: PhraseTree, end: number): void {
  const { pool, offsets } = tree.words;
  const begin = offsets[tree.wordCount + 1]!;
  let hash = 0;
  for (let i = begin; i < end; i++) hash = grow(hash, pool[i]!);
  tree.ids[tree.length++] = intern(tree, hash, end - begin);
}

/** Where the second capital of "RabbitMQ" stands. */
function humpOf(text: string, from: number, to: number): number {
  let i = from + 1;
  while (i < to && !isCapital(text, i)) i++;
  return i - from;
}

const isCapital = (text: string, i: number): boolean => {
  const unit = classAt(text, i);
  return unit > LAST_DIGIT && unit !== text.charCodeAt(i);
};

const [LETTER_E, LETTER_I, LETTER_S, LETTER_Y] = [code('e'), code('i'), code('s'), code('y')];
const HISS = [code('h'), LETTER_S, code('x')];

/** The last word in its other number: y and ies, es behind a hissing sound, and without its s. */
function otherNumber(tree: PhraseTree): void {
  const { pool, offsets } = tree.words;
  const last = tree.ids[--tree.length]!;
  const begin = offsets[tree.wordCount + 1]!;
  const size = offsets[last + 1]! - offsets[last]!;
  for (let i = 0; i < size; i++) pool[begin + i] = pool[offsets[last]! + i]!;
  let end = begin + size;
  const [third, second, final] = [pool[end - 3]!, pool[end - 2]!, pool[end - 1]!];
  const add = (...units: number[]) => {
    for (const unit of units) pool[end++] = unit;
  };
  if (final === LETTER_Y) {
    end--;
    add(LETTER_I, LETTER_E, LETTER_S);
  } else if (third === LETTER_I && second === LETTER_E && final === LETTER_S) {
    end -= 3;
    add(LETTER_Y);
  } else if (HISS.includes(final) && (final !== LETTER_S || second === LETTER_S)) add(LETTER_E, LETTER_S);
  else end--;
  push(tree, end);
}
