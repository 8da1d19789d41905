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

/** Reads the words of `[from, to)` into `ids`, entering those that are new. The same words as `wordsOf` gives. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: the one hot loop of opening; its parts as functions cost time at start.
export function readWords(tree: PhraseTree, text: string, from: number, to: number): void {
  const { words, ids } = tree;
  const { pool, offsets } = words;
  tree.length = 0;
  for (let i = from; i < to; ) {
    let c = text.charCodeAt(i);
    let unit = c < 128 ? CLASS[c]! : wideClass(c);
    if (unit <= 0) {
      if (c === AMPERSAND) ids[tree.length++] = wordAnd(tree);
      i++;
      continue;
    }
    const begin = offsets[tree.wordCount + 1]!;
    let end = begin;
    let hash = 0;
    if (text.charCodeAt(i - 1) === DOT && classAt(text, i - 2) <= 0) {
      pool[end++] = DOT;
      hash = DOT;
    }
    for (;;) {
      if (unit > 0) {
        pool[end++] = unit;
        hash = (Math.imul(hash, GROWTH) + unit) | 0;
      }
      if (++i === to) break;
      c = text.charCodeAt(i);
      unit = c < 128 ? CLASS[c]! : wideClass(c);
      if (unit < 0) break;
    }
    for (; i < to && (c === PLUS || c === HASH); c = text.charCodeAt(++i)) {
      pool[end++] = c;
      hash = grow(hash, c);
    }
    ids[tree.length++] = intern(tree, hash, end - begin);
  }
}

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
