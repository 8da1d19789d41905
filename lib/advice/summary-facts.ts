import type { Role } from '../model/cv';
import type { Knowledge } from '../model/knowledge';
import type { MarketConventions, MarketDecision } from '../model/market';
import type { CvPath, Evidence } from '../model/match';
import type { SkillFacts, SkillId } from '../model/skill';
import type { SummaryLexicon } from '../model/summary-lexicon';
import type { Day } from '../model/text';
import type { Facts } from './facts';
import { spellerFor } from './summary-spelling';

export type PlacedRole = { readonly role: Role; readonly path: CvPath };

/** The facts with what every sentence asks for again and again. */
export type SummaryContext = Facts & {
  readonly words: SummaryLexicon;
  readonly conventions: MarketConventions;
  readonly knowledge: Knowledge;
  readonly skills: ReadonlyMap<SkillId, SkillFacts>;
  /** Paid engineering roles, newest first. */
  readonly roles: readonly PlacedRole[];
  readonly today: Day;
  /** Text of the CV in the market's spelling. */
  readonly spell: (text: string) => string;
};

/** A stretch of text and the places it was made from; without places it is a joint ("Works in "). */
export type Piece = { readonly text: string; readonly paths: readonly CvPath[] };
export type Sentence = readonly Piece[];

export function contextOf(facts: Facts, knowledge: Knowledge, today: Day): SummaryContext | null {
  const conventions = conventionsOf(facts.market, knowledge.markets);
  if (!conventions) return null;
  return {
    ...facts,
    words: knowledge.summary,
    conventions,
    knowledge,
    skills: new Map(knowledge.vocabulary.skills.map((skill) => [skill.id, skill])),
    roles: paidRoles(facts, knowledge.summary),
    today,
    spell: spellerFor(facts.cv, conventions.spelling, knowledge.spelling),
  };
}

// Without a market of its own the advert still asks for one of two documents, and each has a first market.
function conventionsOf(market: MarketDecision, markets: readonly MarketConventions[]): MarketConventions | null {
  return (
    markets.find(({ id }) => id === market.market) ??
    markets.find(({ document }) => document === market.document) ??
    markets[0] ??
    null
  );
}

function paidRoles({ cv, match }: Facts, words: SummaryLexicon): PlacedRole[] {
  const engineering = new Set(match.experience.roles);
  const key = ({ role }: PlacedRole) => (role.current ? '9999' : (role.end ?? ''));
  return cv.roles
    .map((role, i) => ({ role, path: `work[${i}]` }))
    .filter(({ role, path }) => engineering.has(path) && !unpaid(role, words))
    .sort((a, b) => (key(a) === key(b) ? 0 : key(a) < key(b) ? 1 : -1));
}

function unpaid(role: Role, { titles }: SummaryLexicon): boolean {
  const named = `${role.title ?? ''} ${role.company ?? ''}`.toLowerCase();
  return titles.unpaid.some((word) => named.includes(word));
}

/** Where the CV shows the skill at work under its own name, strongest first. What is only implied is named nowhere. */
export function workEvidence({ match }: Facts, skill: SkillId): readonly Evidence[] {
  return (match.shown.get(skill) ?? []).filter(
    (one) => one.skill === skill && (one.place === 'bullet' || one.place === 'role' || one.place === 'project'),
  );
}

/** A sentence shape of the market with its placeholders filled; a market that lacks it says nothing. */
export function shaped(context: SummaryContext, key: string, fill: Readonly<Record<string, string>>): string | null {
  const shape = context.conventions.summary[key];
  return shape === undefined ? null : shape.replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? '');
}

/** "A", "A and B", "A, B and C". */
export function listed(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, i) => {
    if (i === 0) return [piece];
    return [{ text: i === pieces.length - 1 ? ' and ' : ', ', paths: [] }, piece];
  });
}

export function joint(text: string): Piece {
  return { text, paths: [] };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
