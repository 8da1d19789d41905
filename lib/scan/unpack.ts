import { MARKS, type PackedWords, SIGNS } from '../model/packed-vocabulary';
import { grow } from './dictionary';
import { classAt } from './lookup';
import { intern, newTree, nodeOfPhrase, type PhraseTree, readItems } from './phrase-tree';

/** How a form may be read, as opened: the model's `FormPolicy` in order, then phrases that block. */
export const ANY = 0;
export const CAPITALISED = 1;
export const EXACT = 2;
export const EVIDENCE = 3;
export const BLOCKER = 4;
const OWN = 5;
const ID = 6;

/** What the packed text says. */
export type Unpacked = {
  readonly tree: PhraseTree;
  /** By node: the form that ends there plus one, the cue roles. */
  readonly form: Int32Array;
  readonly roles: Int32Array;
  readonly formSkill: Int32Array;
  readonly formPolicy: Uint8Array;
  /** By form of policy exact or evidence: the capitals it must have. */
  readonly printed: Map<number, string>;
  /** By skill: words that settle its `evidence` forms. */
  readonly own: Map<number, readonly number[]>;
  formCount: number;
};

const LINE_END = 10;
const LAST_DIGIT = 57;

const code = (sign: string): number => sign.charCodeAt(0);

/** By unit: what the item behind this sign is, plus one. */
const KINDS = new Uint8Array(128);
for (const [kind, sign] of [
  SIGNS.any,
  SIGNS.capital,
  SIGNS.exact,
  SIGNS.evidence,
  SIGNS.blocker,
  SIGNS.cue,
  SIGNS.id,
].entries())
  KINDS[code(sign)] = kind + 1;
KINDS[LINE_END] = ANY + 1;

const JOINED = code(MARKS.joined);
const PARTED = code(MARKS.parted);
const OTHER_NUMBER = code(MARKS.number);

/** Reads `lines` and `cues`; the grammar is `lib/model/packed-vocabulary.ts`. */
export function unpack({ lines, cues, counts }: PackedWords): Unpacked {
  const [words, letters, nodes, forms] = counts as readonly number[] as readonly [number, number, number, number];
  const tree = newTree(words, letters, nodes);
  const out: Unpacked = {
    tree,
    form: new Int32Array(nodes),
    roles: new Int32Array(nodes),
    formSkill: new Int32Array(forms),
    formPolicy: new Uint8Array(forms),
    printed: new Map(),
    own: new Map(),
    formCount: 0,
  };
  let line = 0;
  // Cues first: their words are the common ones, and what is asked of them then lies close together.
  readItems(tree, cues, KINDS, ID + 1, (kind) => {
    if (kind === 0) line++;
    else out.roles[nodeOfPhrase(tree)]! |= 1 << line;
  });
  line = 0;
  readItems(tree, lines, KINDS, ID + 1, (kind, from, to) => {
    if (kind === 0) line++;
    else readItem(out, lines, from, to, kind - 1, line);
  });
  return out;
}

function readItem(out: Unpacked, text: string, from: number, to: number, kind: number, skill: number): void {
  if (kind === OWN) {
    out.own.set(skill, Array.from(out.tree.ids.subarray(0, out.tree.length)));
    return;
  }
  let end = to;
  while (isMark(text.charCodeAt(end - 1))) end--;
  if (kind === EXACT || kind === EVIDENCE) out.printed.set(out.formCount, text.slice(from, end));
  addForm(out, kind === BLOCKER ? -1 : skill, kind);
  if (end === to) return;
  const count = keep(out.tree);
  for (let i = end; i < to; i++) {
    restore(out.tree, count);
    addVariant(out, text, from, end, text.charCodeAt(i), kind, skill);
  }
}

/** The words of the form whose variants are made: two thousand small arrays of their own would cost a cold start dear. */
const kept = new Int32Array(64);

function keep({ ids, length }: PhraseTree): number {
  for (let i = 0; i < length; i++) kept[i] = ids[i]!;
  return length;
}

function restore(tree: PhraseTree, count: number): void {
  for (let i = 0; i < count; i++) tree.ids[i] = kept[i]!;
  tree.length = count;
}

const isMark = (c: number): boolean => c === JOINED || c === PARTED || c === OTHER_NUMBER;

function addForm(out: Unpacked, skill: number, policy: number): void {
  const form = out.formCount++;
  out.form[nodeOfPhrase(out.tree)] = form + 1;
  out.formSkill[form] = skill;
  out.formPolicy[form] = policy;
}

function addVariant(
  out: Unpacked,
  text: string,
  from: number,
  to: number,
  mark: number,
  policy: number,
  skill: number,
): void {
  const { tree } = out;
  if (mark === JOINED) join(tree);
  else if (mark === PARTED) part(tree, humpOf(text, from, to));
  else otherNumber(tree);
  addForm(out, skill, mark === PARTED ? CAPITALISED : policy);
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
