import { CLASS, wideClass } from './characters';
import { type Dictionary, enter, GROWTH, grow, MIX, newDictionary } from './dictionary';
import { classAt, find } from './lookup';

/** The tree of all phrases while it is made: nodes are numbered as they are met, 0 is the root. */
export type PhraseTree = {
  readonly words: Dictionary;
  wordCount: number;
  /** By node: its parent, the word that leads to it. */
  readonly parent: Int32Array;
  readonly word: Int32Array;
  nodeCount: number;
  /** Node by its parent and word: open addressing. */
  readonly edges: Uint16Array;
  readonly shift: number;
  /** The words of the phrase that was read last. */
  readonly ids: Int32Array;
  length: number;
};

const MOST_WORDS = 64;
const MOST_NODES = 1 << 16;
const DOT = 46;
const PLUS = 43;
const HASH = 35;
const AMPERSAND = 38;
const LINE_END = 10;
const LETTER_A = 97;
const LETTER_N = 110;
const LETTER_D = 100;

/** A tree with room for so many words, letters of these words and nodes. */
export function newTree(words: number, letters: number, nodes: number): PhraseTree {
  if (nodes >= MOST_NODES) throw new Error(`${nodes} nodes: they are numbered in 16 bits`);
  const bits = 32 - Math.clz32(Math.max(nodes, 4) * 2);
  return {
    words: newDictionary(words, letters),
    wordCount: 0,
    parent: new Int32Array(nodes),
    word: new Int32Array(nodes),
    nodeCount: 1,
    edges: new Uint16Array(1 << bits),
    shift: 32 - bits,
    ids: new Int32Array(MOST_WORDS),
    length: 0,
  };
}

/**
 * Reads a text of items, each behind one of the signs that `kinds` knows by unit (1 and up; 0: no sign), and calls `visit`
 * at the end of each with the words of the item in `ids`, new ones entered: the same words as `wordsOf` gives. The first
 * item has kind 1. Where `visit` is not to see what stands behind a sign, `skip` is its kind: the line is passed over.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the one hot loop of opening; its parts as functions cost time at start.
export function readItems(tree: PhraseTree, text: string, kinds: Uint8Array, skip: number, visit: Visit): void {
  const { words, ids } = tree;
  const { pool, offsets } = words;
  const classes = CLASS;
  const length = text.length;
  let kind = 1;
  let from = 0;
  let count = 0;
  let begin = offsets[tree.wordCount + 1]!;
  let end = begin;
  let hash = 0;
  for (let i = 0; i <= length; i++) {
    const c = i < length ? text.charCodeAt(i) : LINE_END;
    const unit = c < 128 ? classes[c]! : wideClass(c);
    if (unit > 0) {
      pool[end++] = unit;
      hash = (Math.imul(hash, GROWTH) + unit) | 0;
      continue;
    }
    if (unit === 0) continue;
    if (end > begin) {
      for (let sign = c; sign === PLUS || sign === HASH; sign = text.charCodeAt(++i)) {
        pool[end++] = sign;
        hash = grow(hash, sign);
      }
      if (c === PLUS || c === HASH) i--;
      ids[count++] = intern(tree, hash, end - begin);
    }
    begin = end = offsets[tree.wordCount + 1]!;
    hash = 0;
    if (c === AMPERSAND) {
      ids[count++] = wordAnd(tree);
      begin = end = offsets[tree.wordCount + 1]!;
    } else if (c === DOT && classAt(text, i - 1) <= 0 && classAt(text, i + 1) > 0) {
      pool[end++] = DOT;
      hash = DOT;
    }
    const next = c < 128 ? kinds[c]! : 0;
    if (next === 0) continue;
    tree.length = count;
    if (count > 0) visit(kind, from, i);
    count = 0;
    begin = end = offsets[tree.wordCount + 1]!;
    if (c === LINE_END) visit(0, i, i);
    kind = next;
    from = i + 1;
    if (kind === skip) i = lineEnd(text, i) - 1;
  }
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Kind 0: a line ends. */
export type Visit = (kind: number, from: number, to: number) => void;

/** The word whose letters stand in the pool behind those of the last word. */
export function intern(tree: PhraseTree, hash: number, length: number): number {
  const known = find(tree.words, hash);
  if (known !== 0) return known;
  const id = ++tree.wordCount;
  enter(tree.words, hash, id, length);
  return id;
}

function wordAnd(tree: PhraseTree): number {
  const { pool, offsets } = tree.words;
  const end = offsets[tree.wordCount + 1]!;
  pool[end] = LETTER_A;
  pool[end + 1] = LETTER_N;
  pool[end + 2] = LETTER_D;
  return intern(tree, grow(grow(grow(0, LETTER_A), LETTER_N), LETTER_D), 3);
}

/** The node of the phrase in `ids`. */
export function nodeOfPhrase(tree: PhraseTree): number {
  let node = 0;
  for (let i = 0; i < tree.length; i++) node = childOf(tree, node, tree.ids[i]!);
  return node;
}

export const pairHash = (first: number, second: number): number => Math.imul(Math.imul(first, GROWTH) + second, MIX);

function childOf(tree: PhraseTree, node: number, by: number): number {
  const { edges, parent, word, shift } = tree;
  let slot = pairHash(node, by) >>> shift;
  for (let child = edges[slot]!; child !== 0; child = edges[slot]!) {
    if (word[child] === by && parent[child] === node) return child;
    slot = (slot + 1) & (edges.length - 1);
  }
  const child = tree.nodeCount++;
  edges[slot] = child;
  parent[child] = node;
  word[child] = by;
  return child;
}
