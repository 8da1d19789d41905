import type { Level, Term } from '../model/advert';
import type { Posting } from '../model/posting';
import type { VocabularyTables } from '../model/skill';
import type { Span } from '../model/text';
import type { Hits } from '../scan/hits';
import { openScanner, type Scanner } from '../scan/open';
import { scanHits } from '../scan/scan';
import { ASKED, askForYears, DEMANDED, isDemand, REQUIRED, UNNEEDED, USED, WELCOME, weigh } from './demands';
import { levelGroups, readGroups } from './groups';
import { markBlocks } from './mark-blocks';
import { readNegations } from './negation';
import { discountOwnName, isCalled, NOT_A_SKILL, plainName } from './own-name';
import { readSayings } from './sayings';
import { markSections, newSections } from './sections';
import { readYears } from './years';

export type TermInput = Pick<Posting, 'text' | 'title' | 'company'> & Partial<Pick<Posting, 'blocks'>>;

type Draft = {
  readonly skill: number;
  weight: number;
  group: number;
  years: number;
  used: boolean;
  readonly spans: Span[];
};

const sections = newSections();
let says = new Uint8Array(0);
let weights = new Uint8Array(0);
let years = new Uint8Array(0);
let groups = new Int32Array(0);

/**
 * The skills an advert names, with what it asks of each. A technology named in the title is a must. Spans are UTF-16 offsets
 * into `text`; a skill that only the title names has none. In order of first mention, the title's alone at the end.
 */
export function readTerms({ text, title, company, blocks }: TermInput, tables: VocabularyTables): Term[] {
  const scanner = openScanner(tables);
  const name = company === null ? null : plainName(company, scanner);
  const titled = title === null ? [] : titleSkills(title, scanner).filter((skill) => !isCalled(scanner, skill, name));
  const hits = scanHits(text, scanner);
  reserve(hits.count);
  if (blocks !== undefined && blocks.length > 1) markBlocks(text, blocks, scanner.tokens);
  markSections(scanner, hits, sections);
  readSayings(scanner, hits, sections, says);
  readNegations(scanner, hits, sections, says);
  weigh(scanner, hits, sections, says, weights);
  if (name !== null) discountOwnName(text, name, scanner, hits, weights);
  readGroups(text, scanner, hits, sections, groups);
  levelGroups(hits, groups, weights);
  readYears(text, scanner, hits, sections, years);
  askForYears(hits, sections, years, weights);
  const drafts = gather(scanner, hits);
  for (const skill of titled) demand(drafts, skill);
  return finish(drafts, scanner);
}

function reserve(room: number): void {
  if (says.length >= room) return;
  says = new Uint8Array(room);
  weights = new Uint8Array(room);
  years = new Uint8Array(room);
  groups = new Int32Array(room);
}

/** The technologies that a title names; "reliability" and "data platform" there are words of the role, no demands. */
function titleSkills(title: string, scanner: Scanner): number[] {
  const hits = scanHits(title, scanner);
  const skills = Array.from({ length: hits.count }, (_, i) => scanner.formSkill[hits.form[i]!]!);
  return skills.filter((skill) => scanner.skills[skill]?.kind === 'tech');
}

function gather(scanner: Scanner, hits: Hits): Map<number, Draft> {
  const drafts = new Map<number, Draft>();
  for (let i = 0; i < hits.count; i++) {
    if (weights[i] === NOT_A_SKILL) continue;
    const skill = scanner.formSkill[hits.form[i]!]!;
    let draft = drafts.get(skill);
    if (draft === undefined) {
      draft = { skill, weight: 0, group: 0, years: 0, used: false, spans: [] };
      drafts.set(skill, draft);
    }
    const weight = weights[i]!;
    if (weight === USED) draft.used = true;
    if (groups[i] !== 0 && (draft.group === 0 || weight > draft.weight)) draft.group = groups[i]!;
    if (weight > draft.weight) draft.weight = weight;
    if (years[i] !== 0 && isDemand(weight) && draft.years === 0) draft.years = years[i]!;
    draft.spans.push([scanner.tokens.start[hits.first[i]!]!, scanner.tokens.end[hits.last[i]!]!]);
  }
  return drafts;
}

function demand(drafts: Map<number, Draft>, skill: number): void {
  const draft = drafts.get(skill);
  if (draft === undefined) drafts.set(skill, { skill, weight: REQUIRED, group: 0, years: 0, used: false, spans: [] });
  else draft.weight = REQUIRED;
}

const LEVEL: Readonly<Record<number, Level>> = {
  [ASKED]: 'must',
  [WELCOME]: 'nice',
  [DEMANDED]: 'must',
  [REQUIRED]: 'must',
  [UNNEEDED]: 'negated',
};

function finish(drafts: ReadonlyMap<number, Draft>, scanner: Scanner): Term[] {
  const sizes = new Map<number, number>();
  for (const { group, weight } of drafts.values())
    if (group !== 0 && isDemand(weight)) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const names = new Map<number, string>();
  return [...drafts.values()].map((draft) => {
    const { id, name, kind, family } = scanner.skills[draft.skill]!;
    const level = LEVEL[draft.weight] ?? 'mentioned';
    const shared = isDemand(draft.weight) && (sizes.get(draft.group) ?? 0) > 1;
    if (shared && !names.has(draft.group)) names.set(draft.group, `g${names.size + 1}`);
    return {
      skill: id,
      name,
      kind,
      family,
      level,
      stack: level === 'mentioned' && draft.used,
      group: shared ? names.get(draft.group)! : null,
      years: draft.years === 0 ? null : draft.years,
      spans: draft.spans,
    };
  });
}
