import type { PackedWords } from '../model/packed-vocabulary';
import type { SkillFacts, VocabularyTables } from '../model/skill';
import { type Dictionary, GROWTH, MIX, shrink } from './dictionary';
import { type Hits, newHits } from './hits';
import { find } from './lookup';
import { breadthFirst, type PhraseTree } from './phrase-tree';
import { newTokens, type Tokens } from './tokens';
import { unpack } from './unpack';

/** The vocabulary, opened: what `matchAll` walks. */
export type Scanner = {
  readonly skills: readonly SkillFacts[];
  readonly words: Dictionary;
  /** By word id: the node it leads to from the root, or 0. */
  readonly root: Int32Array;
  /** By word id: 1 when a name or a cue may begin with the word or with its singular. */
  readonly starts: Uint8Array;
  /** By word id: the id of the word it is the plural of, or 0. */
  readonly singular: Int32Array;
  /** By node, four numbers side by side: first child, one past its last, the form that ends there plus one, cue roles. */
  readonly nodes: Int32Array;
  /** By node: the word that leads to it. */
  readonly word: Int32Array;
  /** One bit for each edge below the root: turns away nearly every word that continues no phrase. */
  readonly edges: Uint8Array;
  readonly formSkill: Int32Array;
  readonly formPolicy: Uint8Array;
  readonly printed: ReadonlyMap<number, string>;
  /** By skill index: words that settle its `evidence` forms. */
  readonly own: ReadonlyMap<number, readonly number[]>;
  readonly numbers: ReadonlyMap<string, number>;
  /** By skill: whether it is of kind tech. */
  readonly isTech: Uint8Array;
  /** Reused by every scan. */
  readonly tokens: Tokens;
  readonly hits: Hits;
};

/** Fields of a node in `Scanner.nodes`. */
export const NODE = 4;
const KIDS_END = 1;
export const FORM = 2;
export const ROLES = 3;

const EDGE_SHIFT = 15;
const edgeBit = (node: number, word: number): number => Math.imul(Math.imul(node, GROWTH) + word, MIX) >>> EDGE_SHIFT;

const opened = new WeakMap<VocabularyTables, Scanner>();

/** The scanner of these tables, opened once for each tables object. */
export function openScanner(tables: VocabularyTables): Scanner {
  const known = opened.get(tables);
  if (known !== undefined) return known;
  const scanner = open(tables);
  opened.set(tables, scanner);
  return scanner;
}

function open(tables: VocabularyTables): Scanner {
  const packed = tables.packed as unknown as PackedWords;
  const { tree, form, roles, formSkill, formPolicy, printed, own } = unpack(packed);
  const trie = openTrie(tree, form, roles);
  const singular = singulars(tree);
  return {
    skills: tables.skills,
    words: tree.words,
    ...trie,
    singular,
    starts: startsOf(trie.root, singular),
    formSkill,
    formPolicy,
    printed,
    own,
    numbers: new Map(packed.numberWords.map((word, i) => [word, packed.numbers[i]!])),
    isTech: techSkills(tables),
    tokens: newTokens(),
    hits: newHits(),
  };
}

function openTrie(
  tree: PhraseTree,
  form: Int32Array,
  roles: Int32Array,
): Pick<Scanner, 'root' | 'nodes' | 'word' | 'edges'> {
  const { old, firstKid } = breadthFirst(tree);
  const nodes = new Int32Array(old.length * NODE);
  const word = new Int32Array(old.length);
  const root = new Int32Array(tree.wordCount + 1);
  const edges = new Uint8Array(1 << (32 - EDGE_SHIFT - 3));
  for (let node = 0; node < old.length; node++) {
    const end = firstKid[node + 1]!;
    const record = node * NODE;
    nodes[record] = firstKid[node]!;
    nodes[record + KIDS_END] = end;
    nodes[record + FORM] = form[old[node]!]!;
    nodes[record + ROLES] = roles[old[node]!]!;
    for (let kid = firstKid[node]!; kid < end; kid++) {
      const id = tree.word[old[kid]!]!;
      word[kid] = id;
      if (node === 0) root[id] = kid;
      else {
        const bit = edgeBit(node, id);
        edges[bit >>> 3]! |= 1 << (bit & 7);
      }
    }
  }
  return { root, nodes, word, edges };
}

const LETTER_S = 115;

/** By word: the word it is the plural of, where both are known. */
function singulars({ words, wordCount }: PhraseTree): Int32Array {
  const singular = new Int32Array(wordCount + 1);
  const { hashes, offsets, pool } = words;
  for (let id = 1; id <= wordCount; id++) {
    const end = offsets[id + 1]!;
    if (pool[end - 1] === LETTER_S && end - offsets[id]! > 3) singular[id] = find(words, shrink(hashes[id]!, LETTER_S));
  }
  return singular;
}

function startsOf(root: Int32Array, singular: Int32Array): Uint8Array {
  const starts = new Uint8Array(root.length);
  for (let id = 1; id < root.length; id++) starts[id] = root[id]! + root[singular[id]!]! > 0 ? 1 : 0;
  return starts;
}

function techSkills({ skills }: VocabularyTables): Uint8Array {
  const isTech = new Uint8Array(skills.length);
  for (let i = 0; i < skills.length; i++) if (skills[i]!.kind === 'tech') isTech[i] = 1;
  return isTech;
}

/** Whether `node` may have a child by `word`: wrong once in some ten times, but only ever with yes. */
export const mayStep = (edges: Uint8Array, node: number, word: number): boolean => {
  const bit = edgeBit(node, word);
  return (edges[bit >>> 3]! & (1 << (bit & 7))) !== 0;
};

/** The child of `node` by `word`, or 0. Children stand in order of their word's id. */
export function step({ nodes, word, edges }: Scanner, node: number, by: number): number {
  if (!mayStep(edges, node, by)) return 0;
  let low = nodes[node * NODE]!;
  let high = nodes[node * NODE + KIDS_END]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = word[middle]!;
    if (found === by) return middle;
    if (found < by) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
