import type { FormPolicy, Skill, SkillId, TechFamily } from '../model/skill';
import type { SourceName } from './taxonomy-sources';

/** One line of `hand-rules/enter.json`: the decision that a name of the packages becomes a skill. */
export type Entry = {
  readonly name: string;
  readonly family: TechFamily;
  readonly aliases?: readonly string[];
  readonly implies?: readonly SkillId[];
  readonly policy?: FormPolicy;
  readonly cues?: readonly string[];
};

/** One line of `hand-rules/deny.json`: names that the packages know and that never become a skill, and why. */
export type Denial = { readonly because: string; readonly names: readonly string[] };

export type Merged = {
  readonly skills: readonly Skill[];
  /** What is wrong with the rules, one line each. */
  readonly faults: readonly string[];
  /** Names of two packages or more that no rule and no hand-written skill knows yet. */
  readonly undecided: readonly string[];
};

/** Its icons are of any brand, so a name needs another package that has it too. */
const BRANDS = 'simple-icons';

const keyOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}+#]+/gu, '');

/** The skills that enter from the packages: those that a rule lets in, a package names and no one wrote by hand. */
export function mergeNames(
  names: readonly SourceName[],
  entries: readonly Entry[],
  denials: readonly Denial[],
  byHand: readonly Skill[],
): Merged {
  const sources = sourcesByKey(names);
  const owned = new Set(byHand.flatMap(formsOf).map(keyOf));
  const denied = new Set(denials.flatMap((denial) => denial.names).map(keyOf));
  const faults: string[] = [];
  const skills: Skill[] = [];
  for (const entry of entries) {
    const fault = faultOf(entry, sources, owned, denied);
    if (fault === null) skills.push(toSkill(entry, sources));
    else faults.push(fault);
  }
  const decided = new Set([...owned, ...denied, ...entries.flatMap(formsOf).map(keyOf)]);
  const undecided = [...sources].filter(([key, { packages }]) => packages.size > 1 && !decided.has(key));
  return { skills, faults, undecided: undecided.map(([, { printed }]) => printed) };
}

const formsOf = ({ name, aliases = [] }: Pick<Entry, 'name' | 'aliases'>) => [name, ...aliases];

type Found = { readonly printed: string; readonly packages: Set<string> };

function sourcesByKey(names: readonly SourceName[]): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const { name, source } of names) {
    const key = keyOf(name);
    if (!found.has(key)) found.set(key, { printed: name, packages: new Set() });
    found.get(key)!.packages.add(source);
  }
  return found;
}

const packagesOf = (entry: Entry, sources: Map<string, Found>): string[] => [
  ...new Set(formsOf(entry).flatMap((form) => [...(sources.get(keyOf(form))?.packages ?? [])])),
];

function faultOf(entry: Entry, sources: Map<string, Found>, owned: Set<string>, denied: Set<string>): string | null {
  const packages = packagesOf(entry, sources);
  if (packages.length === 0) return `no package names "${entry.name}"`;
  if (packages.length === 1 && packages[0] === BRANDS) return `only ${BRANDS} names "${entry.name}"`;
  const taken = formsOf(entry).find((form) => owned.has(keyOf(form)));
  if (taken !== undefined) return `"${taken}" is written by hand already`;
  const refused = formsOf(entry).find((form) => denied.has(keyOf(form)));
  return refused === undefined ? null : `"${refused}" enters and is denied`;
}

function toSkill(entry: Entry, sources: Map<string, Found>): Skill {
  const { name, family, aliases, implies, policy, cues } = entry;
  const id = name
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/#/g, 'sharp')
    .replace(/\*/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return {
    id,
    name,
    kind: 'tech',
    family,
    ...(aliases && { aliases }),
    ...(implies && { implies }),
    ...(policy && { policy }),
    ...(cues && { cues }),
    sources: packagesOf(entry, sources).sort(),
  };
}
