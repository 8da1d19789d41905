import type { Level, Term } from '../model/advert';
import type { Span } from '../model/text';
import type { Hits } from '../scan/hits';
import type { Scanner } from '../scan/open';
import { ASKED, DEMANDED, isDemand, REQUIRED, UNNEEDED, USED, WELCOME } from './demands';
import { NOT_A_SKILL } from './own-name';

/** What the stages found, by hit: `demands.ts`, `groups.ts`, `years.ts`. */
export type Findings = {
  readonly weights: Uint8Array;
  readonly groups: Int32Array;
  readonly years: Uint8Array;
};

/** The skills of one advert in order of first mention, in arrays that are used again for the next: no object until it is a term. */
const drafts = {
  count: 0,
  /** By skill: its draft plus one, or 0. */
  placeOf: new Int32Array(0),
  skill: new Int32Array(0),
  weight: new Uint8Array(0),
  group: new Int32Array(0),
  years: new Uint8Array(0),
  used: new Uint8Array(0),
  /** By group: how many skills share it, and the number it is shown by, or 0. */
  size: new Int32Array(0),
  shown: new Int32Array(0),
  shownCount: 0,
};

function start(skills: number, room: number, groups: number): void {
  for (let d = 0; d < drafts.count; d++) drafts.placeOf[drafts.skill[d]!] = 0;
  drafts.count = drafts.shownCount = 0;
  if (drafts.placeOf.length < skills) drafts.placeOf = new Int32Array(skills);
  if (drafts.skill.length < room) {
    drafts.skill = new Int32Array(room * 2);
    drafts.weight = new Uint8Array(room * 2);
    drafts.group = new Int32Array(room * 2);
    drafts.years = new Uint8Array(room * 2);
    drafts.used = new Uint8Array(room * 2);
  }
  if (drafts.size.length < groups) {
    drafts.size = new Int32Array(groups * 2);
    drafts.shown = new Int32Array(groups * 2);
  }
  drafts.size.fill(0, 0, groups);
  drafts.shown.fill(0, 0, groups);
}

/** The draft of a skill; a new one is behind all others. */
function draftOf(skill: number, spans: Span[][]): number {
  const known = drafts.placeOf[skill]!;
  if (known !== 0) return known - 1;
  const d = drafts.count++;
  drafts.placeOf[skill] = d + 1;
  drafts.skill[d] = skill;
  drafts.weight[d] = drafts.group[d] = drafts.years[d] = drafts.used[d] = 0;
  spans.push([]);
  return d;
}

/** One term for each skill that was hit, then those that only the title names (`titled`, by skill), which are musts. */
export function gatherTerms(scanner: Scanner, hits: Hits, found: Findings, titled: readonly number[]): Term[] {
  const { formSkill, tokens, skills } = scanner;
  const spans: Span[][] = [];
  let groups = 1;
  for (let i = 0; i < hits.count; i++) if (found.groups[i]! >= groups) groups = found.groups[i]! + 1;
  start(skills.length, hits.count + titled.length, groups);
  for (let i = 0; i < hits.count; i++) {
    const weight = found.weights[i]!;
    if (weight === NOT_A_SKILL) continue;
    const d = draftOf(formSkill[hits.form[i]!]!, spans);
    note(d, weight, found.groups[i]!, found.years[i]!);
    spans[d]!.push([tokens.start[hits.first[i]!]!, tokens.end[hits.last[i]!]!]);
  }
  for (const skill of titled) drafts.weight[draftOf(skill, spans)] = REQUIRED;
  countGroups();
  return spans.map((places, d) => termOf(scanner, d, places));
}

/** One more mention of the skill: the firmest counts. */
function note(d: number, weight: number, group: number, years: number): void {
  if (weight === USED) drafts.used[d] = 1;
  const firmest = drafts.weight[d]!;
  if (group !== 0 && (drafts.group[d] === 0 || weight > firmest)) drafts.group[d] = group;
  if (weight > firmest) drafts.weight[d] = weight;
  if (years !== 0 && drafts.years[d] === 0 && isDemand(weight)) drafts.years[d] = years;
}

function countGroups(): void {
  const { group, weight, size, count } = drafts;
  for (let d = 0; d < count; d++) if (group[d] !== 0 && isDemand(weight[d]!)) size[group[d]!]!++;
}

/** By weight. */
const LEVELS: Level[] = new Array<Level>(REQUIRED + 1).fill('mentioned');
LEVELS[ASKED] = LEVELS[DEMANDED] = LEVELS[REQUIRED] = 'must';
LEVELS[WELCOME] = 'nice';
LEVELS[UNNEEDED] = 'negated';

function termOf({ skills }: Scanner, d: number, spans: Span[]): Term {
  const { id, name, kind, family } = skills[drafts.skill[d]!]!;
  const level = LEVELS[drafts.weight[d]!]!;
  const years = drafts.years[d]!;
  return {
    skill: id,
    name,
    kind,
    family,
    level,
    stack: level === 'mentioned' && drafts.used[d] === 1,
    group: groupOf(d),
    years: years === 0 ? null : years,
    spans,
  };
}

const names: string[] = [];

/** "g1" is the first group that two or more terms share. */
function groupOf(d: number): string | null {
  const group = drafts.group[d]!;
  if (drafts.size[group]! < 2 || !isDemand(drafts.weight[d]!)) return null;
  if (drafts.shown[group] === 0) drafts.shown[group] = ++drafts.shownCount;
  const number = drafts.shown[group]!;
  names[number] ??= `g${number}`;
  return names[number];
}
