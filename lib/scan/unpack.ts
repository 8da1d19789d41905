import { type PackedWords, SIGNS } from '../model/packed-vocabulary';
import { newTree, nodeOfPhrase, type PhraseTree, readItems } from './phrase-tree';
import { isMark, PARTED, vary } from './variants';

/** How a form may be read, as opened: the model's `FormPolicy` in order, then phrases that block. */
export const ANY = 0;
export const CAPITALISED = 1;
export const EXACT = 2;
export const EVIDENCE = 3;
export const BLOCKER = 4;
const OWN = 5;
const STRANGER = 6;
const ID = 7;

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
  /** By skill: words near which those are something else. */
  readonly strangers: Map<number, readonly number[]>;
  formCount: number;
};

const LINE_END = 10;

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
  SIGNS.stranger,
  SIGNS.id,
].entries())
  KINDS[code(sign)] = kind + 1;
KINDS[LINE_END] = ANY + 1;

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
    strangers: new Map(),
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
  if (kind === OWN || kind === STRANGER) {
    const words = kind === OWN ? out.own : out.strangers;
    words.set(skill, Array.from(out.tree.ids.subarray(0, out.tree.length)));
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
    const mark = text.charCodeAt(i);
    vary(out.tree, text, from, end, mark);
    addForm(out, skill, mark === PARTED ? CAPITALISED : kind);
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

function addForm(out: Unpacked, skill: number, policy: number): void {
  const form = out.formCount++;
  out.form[nodeOfPhrase(out.tree)] = form + 1;
  out.formSkill[form] = skill;
  out.formPolicy[form] = policy;
}
