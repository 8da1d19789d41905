import type { SkillFacts, VocabularyTables } from '../model/skill';
import { type Dictionary, GROWTH, MIX, openDictionary } from './dictionary';
import { type Hits, newHits } from './hits';
import { newTokens, type Tokens } from './tokens';

/** How a form may be read, as packed: the model's `FormPolicy` in order, then phrases that block. */
export const ANY = 0;
export const CAPITALISED = 1;
export const EXACT = 2;
export const EVIDENCE = 3;
export const BLOCKER = 4;

/** What `lib/build` writes into `VocabularyTables.packed`. Nodes are numbered breadth first from 1; 0 is the root. */
export type Packed = {
  /** All words in order, a line each, front-coded (`dictionary.ts`); the first has id 1. */
  readonly words: string;
  /** By node: the word that leads to it, as the step from its elder sibling's. */
  readonly nodeWord: readonly number[];
  /** By node, the root first: how many children. */
  readonly nodeKids: readonly number[];
  /** By form: the steps from the previous form's node and skill (skill -1: a blocker), its policy. */
  readonly formNode: readonly number[];
  readonly formSkill: readonly number[];
  readonly formPolicy: readonly number[];
  /** By cue phrase: the step from the previous one's node, its roles as bits of `cues.ts`. */
  readonly cueNode: readonly number[];
  readonly cueRoles: readonly number[];
  /** Forms of policy exact or evidence as printed: the step from the last one's number, the capitals it must have. */
  readonly printedForm: readonly number[];
  readonly printed: readonly string[];
  /** Words that settle an `evidence` form of one skill: by turns the skill's index and the number of its list. */
  readonly own: readonly number[];
  /** The lists: how many, their ids; and so on. */
  readonly ownLists: readonly number[];
  /** Number words and what they count. */
  readonly numberWords: readonly string[];
  readonly numbers: readonly number[];
  /** Words that are the plural of another: their ids by turns. */
  readonly plurals: readonly number[];
  /** How many words there are, and how many letters they have. */
  readonly wordCount: readonly number[];
};

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
  const packed = tables.packed as unknown as Packed;
  const trie = openTrie(packed);
  const singular = singulars(packed);
  return {
    skills: tables.skills,
    words: openDictionary(packed.words, packed.wordCount[0]!, packed.wordCount[1]!),
    ...trie,
    singular,
    starts: Uint8Array.from(trie.root, (node, id) => (id > 0 && node + trie.root[singular[id]!]! > 0 ? 1 : 0)),
    formSkill: summed(packed.formSkill),
    formPolicy: Uint8Array.from(packed.formPolicy),
    printed: new Map(Array.from(summed(packed.printedForm), (form, i) => [form, packed.printed[i]!])),
    own: ownWords(packed),
    numbers: new Map(packed.numberWords.map((word, i) => [word, packed.numbers[i]!])),
    isTech: Uint8Array.from(tables.skills, (skill) => (skill.kind === 'tech' ? 1 : 0)),
    tokens: newTokens(),
    hits: newHits(),
  };
}

function openTrie(packed: Packed): Pick<Scanner, 'root' | 'nodes' | 'word' | 'edges'> {
  const count = packed.nodeKids.length;
  const nodes = new Int32Array(count * NODE);
  const word = new Int32Array(count);
  const root = new Int32Array(packed.wordCount[0]! + 1);
  const edges = new Uint8Array(1 << (32 - EDGE_SHIFT - 3));
  let next = 1;
  for (let node = 0; node < count; node++) {
    nodes[node * NODE] = next;
    let id = 0;
    for (const end = next + packed.nodeKids[node]!; next < end; next++) {
      id += packed.nodeWord[next]!;
      word[next] = id;
      if (node === 0) root[id] = next;
      else edges[edgeBit(node, id) >>> 3]! |= 1 << (edgeBit(node, id) & 7);
    }
    nodes[node * NODE + KIDS_END] = next;
  }
  place(nodes, FORM, packed.formNode, (i) => i + 1);
  place(nodes, ROLES, packed.cueNode, (i) => packed.cueRoles[i]!);
  return { root, nodes, word, edges };
}

function place(nodes: Int32Array, field: number, steps: readonly number[], value: (i: number) => number): void {
  let node = 0;
  for (let i = 0; i < steps.length; i++) {
    node += steps[i]!;
    nodes[node * NODE + field] = value(i);
  }
}

function singulars({ plurals, wordCount }: Packed): Int32Array {
  const singular = new Int32Array(wordCount[0]! + 1);
  for (let i = 0; i < plurals.length; i += 2) singular[plurals[i]!] = plurals[i + 1]!;
  return singular;
}

function summed(steps: readonly number[]): Int32Array {
  const sums = new Int32Array(steps.length);
  for (let i = 0, sum = 0; i < steps.length; i++) sums[i] = sum += steps[i]!;
  return sums;
}

function ownWords({ own, ownLists }: Packed): Map<number, readonly number[]> {
  const lists: (readonly number[])[] = [];
  for (let i = 0; i < ownLists.length; i += 1 + ownLists[i]!) lists.push(ownLists.slice(i + 1, i + 1 + ownLists[i]!));
  const bySkill = new Map<number, readonly number[]>();
  for (let i = 0; i < own.length; i += 2) bySkill.set(own[i]!, lists[own[i + 1]!]!);
  return bySkill;
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
