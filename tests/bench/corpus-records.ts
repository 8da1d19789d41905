import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EligibilityKind, EmployerType, Experience, Level, Seniority } from '../../lib/model/advert';
import type { DocumentWord, MarketId } from '../../lib/model/market';
import type { SkillKind } from '../../lib/model/skill';
import { root } from '../support/files';

export type LabelledTerm = {
  /** Our usual name for it; what is matched are the surfaces. */
  readonly term: string;
  readonly kind: SkillKind;
  readonly level: Level;
  /** Every distinct way the advert prints it, verbatim. */
  readonly surfaces: readonly string[];
  readonly group: string | null;
  readonly years: number | null;
};

/** One occurrence of a name that is also a word; `context` is verbatim, stands once in the text and holds `surface` once. */
export type AmbiguousName = { readonly surface: string; readonly context: string; readonly meant: boolean };

export type LabelledAdvert = {
  readonly id: string;
  readonly country: MarketId;
  /** Who stands behind it, in one word: a kind of employer, or `agency`. */
  readonly kind: EmployerType;
  /** How the source spoilt the text, or absent. */
  readonly damage?: string;
  readonly seniority: Seniority;
  readonly title?: string;
  readonly location?: string;
  readonly text: string;
  readonly terms: readonly LabelledTerm[];
  readonly experience: Experience | null;
  readonly employer: readonly EmployerType[];
  readonly documentMarket: DocumentWord;
  readonly eligibility: readonly EligibilityKind[];
  readonly ambiguous: readonly AmbiguousName[];
};

/** A sentence that takes a demand back: what it says is not needed, and what it asks for all the same. */
export type NegationSentence = {
  readonly id: string;
  readonly text: string;
  readonly negated: readonly string[];
  readonly asked: readonly string[];
};

const folder = join(root, 'tests/bench/corpus');

/** The labelled adverts of every `.jsonl` file, in the order of file names and lines. */
export function readCorpus(): LabelledAdvert[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => JSON.parse(line) as LabelledAdvert);
  });
}

export function readNegations(): NegationSentence[] {
  return JSON.parse(readFileSync(join(folder, 'negation.json'), 'utf8')) as NegationSentence[];
}
