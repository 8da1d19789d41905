import { MARKS, type ShippedVocabulary, SIGNS } from '../lib/model/packed-vocabulary';
import type { SkillFacts, SkillFamily, SkillId, SkillKind, VocabularyTables } from '../lib/model/skill';

const PRACTICES: ReadonlySet<string> = new Set([
  'architecture',
  'testing',
  'delivery',
  'data-practice',
  'security',
  'ways-of-working',
  'operations',
  'computer-science',
]);
const OTHERS: ReadonlySet<string> = new Set(['soft', 'degree', 'certificate', 'domain']);

/** Every family belongs to one kind. */
export const kindOf = (family: string): SkillKind =>
  PRACTICES.has(family) ? 'practice' : OTHERS.has(family) ? (family as SkillKind) : 'tech';

/** The id that a name gives of itself. */
export const idOfName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The tables that the stages take. What they ask of a skill is worked out when it is first asked: most is never. */
export function unpackVocabulary(shipped: ShippedVocabulary): VocabularyTables {
  const columns = new Columns(shipped);
  const skills = columns.lines.map((_, i) => new Facts(columns, i));
  return { version: shipped.version, skills, packed: shipped.packed };
}

const ENDS: ReadonlySet<string> = new Set([...Object.values(SIGNS), ...Object.values(MARKS)]);
const ZERO = '0'.charCodeAt(0);

/** The columns of all skills, by a skill's place. */
class Columns {
  readonly lines: readonly string[];
  readonly family: Uint8Array;
  readonly kinds: readonly SkillKind[];
  readonly #shipped: ShippedVocabulary;
  #firstImplied: Uint16Array | null = null;
  #near: readonly number[][] | null = null;

  constructor(shipped: ShippedVocabulary) {
    this.#shipped = shipped;
    this.lines = shipped.packed.lines.split('\n');
    this.kinds = shipped.families.map(kindOf);
    this.family = new Uint8Array(this.lines.length);
    let at = 0;
    shipped.familySizes.forEach((size, family) => {
      this.family.fill(family, at, at + size);
      at += size;
    });
  }

  familyOf(skill: number): SkillFamily {
    return this.#shipped.families[this.family[skill]!] as SkillFamily;
  }

  nameOf(skill: number): string {
    const line = this.lines[skill]!;
    const from = ENDS.has(line[0]!) ? 1 : 0;
    let to = from;
    while (to < line.length && !ENDS.has(line[to]!)) to++;
    return line.slice(from, to);
  }

  idOf(skill: number): SkillId {
    const line = this.lines[skill]!;
    const at = line.lastIndexOf(SIGNS.id);
    return at < 0 ? idOfName(this.nameOf(skill)) : line.slice(at + 1);
  }

  /** Every skill implied, in any number of steps, in order. */
  impliedBy(skill: number, seen = new Set<number>()): number[] {
    this.#firstImplied ??= sums(this.#shipped.impliedCounts);
    const first = this.#firstImplied;
    for (let i = first[skill]!; i < first[skill + 1]!; i++) {
      const next = this.#shipped.implied[i]!;
      if (!seen.has(next)) this.impliedBy(next, seen.add(next));
    }
    return [...seen].sort((a, b) => a - b);
  }

  near(skill: number): readonly number[] {
    this.#near ??= bothWays(this.#shipped.neighbours, this.lines.length);
    return this.#near[skill]!;
  }
}

/** Where each skill's digit begins to count, and where the last ends. */
function sums(digits: string): Uint16Array {
  const all = new Uint16Array(digits.length + 1);
  for (let i = 0; i < digits.length; i++) all[i + 1] = all[i]! + digits.charCodeAt(i) - ZERO;
  return all;
}

function bothWays(pairs: readonly number[], count: number): number[][] {
  const near = Array.from({ length: count }, (): number[] => []);
  for (let i = 0, skill = 0; i < pairs.length; ) {
    skill += pairs[i++]!;
    for (const end = i + 1 + pairs[i++]!; i < end; i++) {
      near[skill]!.push(skill + pairs[i]!);
      near[skill + pairs[i]!]!.push(skill);
    }
  }
  for (const list of near) list.sort((a, b) => a - b);
  return near;
}

class Facts implements SkillFacts {
  readonly #columns: Columns;
  readonly #at: number;
  #id: SkillId | null = null;
  #name: string | null = null;
  #implies: readonly SkillId[] | null = null;
  #neighbours: readonly SkillId[] | null = null;

  constructor(columns: Columns, at: number) {
    this.#columns = columns;
    this.#at = at;
  }

  get id(): SkillId {
    this.#id ??= this.#columns.idOf(this.#at);
    return this.#id;
  }

  get name(): string {
    this.#name ??= this.#columns.nameOf(this.#at);
    return this.#name;
  }

  get kind(): SkillKind {
    return this.#columns.kinds[this.#columns.family[this.#at]!]!;
  }

  get family(): SkillFamily {
    return this.#columns.familyOf(this.#at);
  }

  get implies(): readonly SkillId[] {
    this.#implies ??= this.#columns.impliedBy(this.#at).map((other) => this.#columns.idOf(other));
    return this.#implies;
  }

  get neighbours(): readonly SkillId[] {
    this.#neighbours ??= this.#columns.near(this.#at).map((other) => this.#columns.idOf(other));
    return this.#neighbours;
  }
}
