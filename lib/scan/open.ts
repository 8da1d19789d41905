import type { PackedWords, YearWords } from '../model/packed-vocabulary';
import type { SkillFacts, VocabularyTables } from '../model/skill';
import { type Dictionary, shrink } from './dictionary';
import { type Hits, newHits } from './hits';
import { find } from './lookup';
import { type PhraseTree, pairHash } from './phrase-tree';
import { newTokens, type Tokens } from './tokens';
import { unpack } from './unpack';

/** The vocabulary, opened: what `matchAll` walks. */
export type Scanner = {
  readonly skills: readonly SkillFacts[];
  readonly words: Dictionary;
  /** By word id: the node it leads to from the root, or 0. */
  readonly root: Int32Array;
  /** By word id: whether a name is this one word or its singular (`NAMES`), or a name or cue may begin with it (`LEADS`). */
  readonly starts: Uint8Array;
  /** By word id: the form plus one of the name that this one word is, or its singular; 0 for none. */
  readonly soloForm: Uint16Array;
  /** By word id: the roles of the cue that this one word is, or its singular. */
  readonly soloRoles: Int32Array;
  /** One bit for each two words that a name or a cue may begin with, in the plural too. */
  readonly pairs: Uint8Array;
  /** By word id: the id of the word it is the plural of, or 0. */
  readonly singular: Int32Array;
  /** By node, four numbers side by side, for they are asked for together (`FORM` to `PARENT`). */
  readonly nodes: Int32Array;
  /** Every node, to be found by its parent and word: open addressing. */
  readonly kids: Uint16Array;
  readonly kidShift: number;
  readonly formSkill: Int32Array;
  readonly formPolicy: Uint8Array;
  readonly printed: ReadonlyMap<number, string>;
  /** By skill index: words that settle its `evidence` forms. */
  readonly own: ReadonlyMap<number, readonly number[]>;
  /** By skill index: words near which those are something else. */
  readonly strangers: ReadonlyMap<number, readonly number[]>;
  /** By skill index: the form that names what it is there, if that is a skill. */
  readonly instead: ReadonlyMap<number, number>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly yearWords: YearWords;
  /** By skill: whether it is of kind tech. */
  readonly isTech: Uint8Array;
  /** Reused by every scan. */
  readonly tokens: Tokens;
  readonly hits: Hits;
};

/** Fields of a node: the form that ends there plus one, cue roles, the word that leads to it, the node it comes from. */
export const NODE = 4;
export const FORM = 0;
export const ROLES = 1;
const WORD = 2;
const PARENT = 3;

export const LEADS = 1;
export const NAMES = 2;

const PAIR_SHIFT = 15;

/** The bit of two words in `Scanner.pairs`. */
export const pairBit = (first: number, second: number): number => pairHash(first, second) >>> PAIR_SHIFT;

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
  const { tree, form, roles, formSkill, formPolicy, printed, own, strangers } = unpack(packed);
  const trie = openTrie(tree, form, roles);
  const singular = singulars(tree);
  return {
    skills: tables.skills,
    words: tree.words,
    ...trie,
    singular,
    ...openStarts(trie, singular),
    formSkill,
    formPolicy,
    printed,
    own,
    strangers,
    instead: formsInstead(packed.instead, formSkill),
    numbers: new Map(packed.numberWords.map((word, i) => [word, packed.numbers[i]!])),
    yearWords: packed.yearWords,
    isTech: techSkills(tables),
    tokens: newTokens(),
    hits: newHits(),
  };
}

function formsInstead(pairs: PackedWords['instead'], formSkill: Int32Array): Map<number, number> {
  const forms = new Map<number, number>();
  for (let i = 0; i < pairs.length; i += 2) forms.set(pairs[i]!, formSkill.indexOf(pairs[i + 1]!));
  return forms;
}

type Trie = Pick<Scanner, 'root' | 'nodes' | 'kids' | 'kidShift'>;

function openTrie(tree: PhraseTree, form: Int32Array, roles: Int32Array): Trie {
  const { word, parent, nodeCount } = tree;
  const nodes = new Int32Array(nodeCount * NODE);
  const root = new Int32Array(tree.wordCount + 1);
  for (let node = 1, record = NODE; node < nodeCount; node++, record += NODE) {
    nodes[record + FORM] = form[node]!;
    nodes[record + ROLES] = roles[node]!;
    nodes[record + WORD] = word[node]!;
    nodes[record + PARENT] = parent[node]!;
    if (parent[node] === 0) root[word[node]!] = node;
  }
  return { root, nodes, kids: tree.edges, kidShift: tree.shift };
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

type Starts = Pick<Scanner, 'starts' | 'pairs' | 'soloForm' | 'soloRoles'>;

/** What `matchAll` asks of every word of a text, from the trie's first two levels. */
function openStarts({ root, nodes }: Trie, singular: Int32Array): Starts {
  const starts = new Uint8Array(root.length);
  const pairs = new Uint8Array(1 << (32 - PAIR_SHIFT - 3));
  const plural = new Int32Array(root.length);
  for (let id = 1; id < root.length; id++) if (singular[id] !== 0) plural[singular[id]!] = id;
  for (let node = NODE; node < nodes.length; node += NODE) {
    const from = nodes[node + PARENT]! * NODE;
    if (from === 0 || nodes[from + PARENT] !== 0) continue;
    const id = nodes[node + WORD]!;
    const many = plural[id]!;
    const first = nodes[from + WORD]!;
    starts[first]! |= LEADS;
    setPair(pairs, first, id, many);
    if (plural[first] === 0) continue;
    starts[plural[first]!]! |= LEADS;
    setPair(pairs, plural[first]!, id, many);
  }
  return { starts, pairs, ...openSolos({ root, nodes }, singular, starts) };
}

/** Names and cues of one word, by that word and by its plural. */
function openSolos(
  { root, nodes }: Pick<Trie, 'root' | 'nodes'>,
  singular: Int32Array,
  starts: Uint8Array,
): Pick<Scanner, 'soloForm' | 'soloRoles'> {
  const soloForm = new Uint16Array(root.length);
  const soloRoles = new Int32Array(root.length);
  for (let id = 1; id < root.length; id++) {
    const one = root[id]! * NODE;
    const many = root[singular[id]!]! * NODE;
    soloForm[id] = nodes[one + FORM]! || nodes[many + FORM]!;
    soloRoles[id] = nodes[one + ROLES]! || nodes[many + ROLES]!;
    if (soloForm[id] !== 0) starts[id]! |= NAMES;
  }
  return { soloForm, soloRoles };
}

function setPair(pairs: Uint8Array, first: number, second: number, many: number): void {
  const bit = pairBit(first, second);
  pairs[bit >>> 3]! |= 1 << (bit & 7);
  if (many !== 0) setPair(pairs, first, many, 0);
}

function techSkills({ skills }: VocabularyTables): Uint8Array {
  const isTech = new Uint8Array(skills.length);
  for (let i = 0; i < skills.length; i++) if (skills[i]!.kind === 'tech') isTech[i] = 1;
  return isTech;
}

/** Whether hit `i` names a technology. */
export const isTech = ({ isTech: of, formSkill }: Scanner, hits: Hits, i: number): boolean =>
  of[formSkill[hits.form[i]!]!] === 1;

/** The child of `node` by `word`, or 0. */
export function step({ kids, kidShift, nodes }: Scanner, node: number, by: number): number {
  let slot = pairHash(node, by) >>> kidShift;
  let kid = kids[slot]!;
  while (kid !== 0 && (nodes[kid * NODE + WORD] !== by || nodes[kid * NODE + PARENT] !== node)) {
    slot = (slot + 1) & (kids.length - 1);
    kid = kids[slot]!;
  }
  return kid;
}
