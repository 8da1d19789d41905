import type { SkillFacts, SkillFamily, SkillKind, VocabularyTables } from '../lib/model/skill';

/** The vocabulary as shipped: columns, since three thousand small objects with the same keys weigh twice as much. */
export type ShippedVocabulary = {
  readonly version: string;
  /** One name a line; the id is the name in kebab-case unless `ids` has another. */
  readonly names: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly families: readonly string[];
  /** By skill: an index into `families`. */
  readonly family: readonly number[];
  /** By skill: indices of the skills implied in one step. */
  readonly implies: readonly (readonly number[])[];
  /** By skill: indices of its neighbours further down the list; the others follow, since neighbours go both ways. */
  readonly neighbours: readonly (readonly number[])[];
  readonly packed: VocabularyTables['packed'];
};

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

/** The tables that the stages take. */
export function unpackVocabulary(shipped: ShippedVocabulary): VocabularyTables {
  const names = shipped.names.split('\n');
  const ids = names.map((name, i) => shipped.ids[i] ?? idOfName(name));
  const near = names.map((): number[] => []);
  shipped.neighbours.forEach((others, i) => {
    for (const other of others) {
      near[i]!.push(other);
      near[other]!.push(i);
    }
  });
  const skills = names.map((name, i): SkillFacts => {
    const family = shipped.families[shipped.family[i]!] as SkillFamily;
    return {
      id: ids[i]!,
      name,
      kind: kindOf(family),
      family,
      implies: closed(i, shipped.implies).map((other) => ids[other]!),
      neighbours: near[i]!.sort((a, b) => a - b).map((other) => ids[other]!),
    };
  });
  return { version: shipped.version, skills, packed: shipped.packed };
}

/** Every skill implied, in any number of steps, by index. */
function closed(skill: number, implies: ShippedVocabulary['implies']): number[] {
  if (implies[skill]!.length === 0) return [];
  const all = new Set<number>();
  const add = (from: number): void => {
    for (const next of implies[from]!) {
      if (all.has(next)) continue;
      all.add(next);
      add(next);
    }
  };
  add(skill);
  return [...all].sort((a, b) => a - b);
}
