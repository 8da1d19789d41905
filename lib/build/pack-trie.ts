import { grow } from '../scan/dictionary';
import type { Packed } from '../scan/open';

/** A form or a cue as words; `roles` are the bits of `lib/scan/cues.ts`. */
export type Phrase = {
  readonly words: readonly string[];
  readonly form: { readonly skill: number; readonly policy: number; readonly printed: string | null } | null;
  readonly roles: number;
};

type Node = { readonly kids: Map<number, Node>; form: Phrase['form']; roles: number };
type TriePart = Omit<Packed, 'own' | 'ownLists' | 'numberWords' | 'numbers'>;

/** Phrases as one trie over word ids, numbered breadth first, in arrays of small steps (they compress well). */
export function packTrie(
  phrases: readonly Phrase[],
  extraWords: readonly string[],
): { readonly packed: TriePart; idOf(word: string): number } {
  const words = [...new Set([...phrases.flatMap((phrase) => phrase.words), ...extraWords])].sort();
  const ids = new Map(words.map((word, i) => [word, i + 1]));
  refuseTwins(words);
  const idOf = (word: string) => ids.get(word)!;
  const nodes = breadthFirst(buildTrie(phrases, idOf));
  const plurals = words.flatMap((word) =>
    ids.has(`${word}s`) && word.length > 2 ? [idOf(`${word}s`), idOf(word)] : [],
  );
  return {
    packed: {
      words: frontCoded(words),
      wordCount: [words.length, words.join('').length],
      plurals,
      ...writeNodes(nodes),
    },
    idOf,
  };
}

/** Sorted words, each as the number of letters it shares with the one before (a unit from "0" up) and the rest. */
function frontCoded(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(48 + shared) + word.slice(shared);
    })
    .join('\n');
}

/** The scanner tells words apart by their hash until a phrase is found. */
function refuseTwins(words: readonly string[]): void {
  const seen = new Map<number, string>();
  for (const word of words) {
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = grow(hash, word.charCodeAt(i));
    const twin = seen.get(hash);
    if (twin !== undefined)
      throw new Error(`"${word}" and "${twin}" share a hash: change GROWTH in lib/scan/dictionary.ts`);
    seen.set(hash, word);
  }
}

const MOST_SHARED = 70;

const newNode = (): Node => ({ kids: new Map(), form: null, roles: 0 });

function buildTrie(phrases: readonly Phrase[], idOf: (word: string) => number): Node {
  const root = newNode();
  for (const phrase of phrases) {
    let node = root;
    for (const word of phrase.words) {
      const id = idOf(word);
      if (!node.kids.has(id)) node.kids.set(id, newNode());
      node = node.kids.get(id)!;
    }
    node.form ??= phrase.form;
    node.roles |= phrase.roles;
  }
  return root;
}

function breadthFirst(root: Node): { readonly node: Node; readonly step: number }[] {
  const order = [{ node: root, step: 0 }];
  for (let i = 0; i < order.length; i++) {
    let previous = 0;
    for (const [id, node] of [...order[i]!.node.kids].sort(([a], [b]) => a - b)) {
      order.push({ node, step: id - previous });
      previous = id;
    }
  }
  return order;
}

function writeNodes(nodes: readonly { readonly node: Node; readonly step: number }[]) {
  const out = {
    nodeWord: nodes.map(({ step }) => step),
    nodeKids: nodes.map(({ node }) => node.kids.size),
    formNode: [] as number[],
    formSkill: [] as number[],
    formPolicy: [] as number[],
    printedForm: [] as number[],
    printed: [] as string[],
    cueNode: [] as number[],
    cueRoles: [] as number[],
  };
  let lastForm = 0;
  let lastSkill = 0;
  let lastPrinted = 0;
  let lastCue = 0;
  nodes.forEach(({ node }, at) => {
    if (node.form !== null) {
      if (node.form.printed !== null) {
        out.printedForm.push(out.formNode.length - lastPrinted);
        out.printed.push(node.form.printed);
        lastPrinted = out.formNode.length;
      }
      out.formNode.push(at - lastForm);
      out.formSkill.push(node.form.skill - lastSkill);
      lastSkill = node.form.skill;
      out.formPolicy.push(node.form.policy);
      lastForm = at;
    }
    if (node.roles !== 0) {
      out.cueNode.push(at - lastCue);
      out.cueRoles.push(node.roles);
      lastCue = at;
    }
  });
  return out;
}
