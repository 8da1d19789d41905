import type { Term } from '../model/advert';
import type { Posting } from '../model/posting';
import type { VocabularyTables } from '../model/skill';
import { openScanner, type Scanner } from '../scan/open';
import { scanHits } from '../scan/scan';
import { askForYears, weigh } from './demands';
import { gatherTerms } from './gather';
import { readGroups } from './groups';
import { levelGroups } from './level-groups';
import { markBlocks } from './mark-blocks';
import { readNegations } from './negation';
import { discountOwnName, isCalled, plainName } from './own-name';
import { readSayings } from './sayings';
import { markSections, newSections } from './sections';
import { readYears } from './years';

export type TermInput = Pick<Posting, 'text' | 'title' | 'company'> & Partial<Pick<Posting, 'blocks'>>;

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
  readYears(text, scanner, hits, sections, groups, years);
  askForYears(hits, sections, years, weights);
  return gatherTerms(scanner, hits, { weights, groups, years }, titled);
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
