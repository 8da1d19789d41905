import type { Term } from '../model/advert';
import type { Evidence } from '../model/match';
import type { SkillFacts, SkillId } from '../model/skill';
import { joint, listed, type Piece, type Sentence, type SummaryContext, shaped, workEvidence } from './summary-facts';
import { leadsOf } from './summary-leads';
import { isEarlier, leftBehind, onlyLearnt } from './summary-use';

/** A skill of the stack sentence: its name as it will be printed, and the proof. */
export type StackSkill = {
  readonly id: SkillId;
  readonly text: string;
  readonly family: string;
  readonly evidence: readonly Evidence[];
  readonly asked: boolean;
  /** Shown only in a role that ended before the newest began, two years ago or more. */
  readonly earlier: boolean;
};

export type StackLimits = {
  readonly recent: number;
  readonly earlier: number;
  /** Text of another sentence; what it names already is not named again. */
  readonly told: string;
};

const ENOUGH = 3;
const FILL_TO = 4;

/** Shape 2: three to five skills that the bullets show, in the advert's order and spelling, six at most with earlier work. */
export function stackOf(context: SummaryContext, limits: StackLimits): Sentence | null {
  const all = stackSkills(context).filter((skill) => !limits.told.includes(skill.text));
  const now = all.filter((skill) => !skill.earlier);
  const recent = (now.length > 0 ? now : all).slice(0, limits.recent);
  // Little of today leaves room for what came before.
  const room = limits.earlier > 0 ? Math.max(limits.earlier, ENOUGH - recent.length) : 0;
  const earlier = now.length > 0 ? all.filter((skill) => skill.earlier && skill.asked).slice(0, room) : [];
  if (recent.length < (limits.told === '' ? 1 : 2)) return null;
  const tools = !recent.some((skill) => context.words.stack.core.includes(skill.family));
  const opening = inProduction(recent) ? 'stackProduction' : earlier.length > 0 || tools ? 'stackUses' : 'stack';
  const asList = opening !== 'stack' || context.conventions.document === 'resume';
  const names = asList ? listed(recent.map(pieceOf)) : grouped(recent, context);
  // "Core stack: PHP" calls one thing a stack.
  if (context.conventions.document === 'resume' && recent.length + earlier.length < 2) return null;
  const sentence = filled(context, opening, names);
  const leads = limits.earlier > 0 && context.conventions.document === 'cv' ? leadsOf(context) : null;
  return (
    sentence && [
      ...sentence,
      ...(filled(context, 'earlier', listed(earlier.map(pieceOf))) ?? []),
      ...(leads ? [joint(', and '), leads] : []),
    ]
  );
}

/** The market's shape with the pieces in place of {skills}; null without pieces, or where the market lacks the shape. */
function filled(context: SummaryContext, key: string, skills: readonly Piece[]): Piece[] | null {
  const [before, after] = shaped(context, key, { skills: '\n' })?.split('\n') ?? [];
  if (before === undefined || skills.length === 0) return null;
  return [before, ...skills, after ?? ''].flatMap((part) =>
    part === '' ? [] : typeof part === 'string' ? [joint(part)] : [part],
  );
}

/** The skills in order: the advert's must-haves, its nice-to-haves, then, where these are few, the CV's own most shown ones. */
export function stackSkills(context: SummaryContext): StackSkill[] {
  const { match } = context;
  const terms = match.matches.map(({ term }) => term);
  const inOrder = (level: Term['level']) =>
    terms
      .filter((term) => term.level === level && worthNaming(term.skill, context))
      .sort((a, b) => firstAt(a) - firstAt(b));
  const asked = [...inOrder('must'), ...inOrder('nice')].flatMap((term) =>
    skillOf(term.skill, formOf(term, context), true, context),
  );
  const distinct = withoutDoubles(asked, context);
  if (distinct.filter((skill) => !skill.earlier).length >= ENOUGH) return distinct;
  const own = [...match.shown.keys()]
    .filter((id) => worthNaming(id, context) && !asked.some((skill) => skill.id === id))
    .flatMap((id) => skillOf(id, context.skills.get(id)?.name ?? id, false, context))
    .filter((skill) => !skill.earlier)
    .sort((a, b) => b.evidence.length - a.evidence.length);
  const room = Math.max(0, FILL_TO - distinct.filter((skill) => !skill.earlier).length);
  const filled = withoutDoubles([...distinct, ...own], context);
  const added = filled.filter((skill) => !skill.asked).slice(0, room);
  return [...filled.filter((skill) => skill.asked), ...added];
}

function skillOf(id: SkillId, text: string, asked: boolean, context: SummaryContext): StackSkill[] {
  const all = workEvidence(context, id).filter((one) => !onlyLearnt(one, context));
  const used = all.filter((one) => !leftBehind(one, context));
  // What the CV only tells of leaving is no part of today's stack; where the advert asks, it is earlier work.
  if (used.length === 0 && !asked) return [];
  const evidence = used.length > 0 ? used : all;
  const facts = context.skills.get(id) as SkillFacts;
  return evidence.length === 0
    ? []
    : [
        {
          id,
          text,
          family: facts.family,
          evidence,
          asked,
          earlier: used.length === 0 || isEarlier(id, evidence, context),
        },
      ];
}

function worthNaming(id: SkillId, { skills, words }: SummaryContext): boolean {
  const facts = skills.get(id);
  const families = [...words.stack.core, ...words.stack.tooling];
  return (
    facts?.kind === 'tech' &&
    families.includes(facts.family) &&
    !words.stack.leaveOut.includes(facts.name.toLowerCase()) &&
    !isUmbrella(facts.name)
  );
}

// "Cloud computing" and "Relational databases" are kinds of things: their words after the first are no names.
export function isUmbrella(name: string): boolean {
  return /^[A-Z][a-z-]+( [a-z-]+)+$/.test(name);
}

/** The advert's form, unless it is only a careless spelling of the name ("JAVA", "postgres"). */
export function formOf(term: Term, { posting }: SummaryContext): string {
  const span = term.spans[0];
  const form = span ? posting.text.slice(span[0], span[1]) : term.name;
  const careless = form === form.toLowerCase() || form.toLowerCase() === term.name.toLowerCase() || /\n/.test(form);
  return careless ? term.name : form;
}

function firstAt(term: Term): number {
  return term.spans[0]?.[0] ?? -1;
}

// "Spring" beside "Spring Boot", or SQL beside PostgreSQL, says the same thing twice; Java beside Spring Boot does not, nor Kubernetes,
// where the advert asks for it, beside Argo CD.
function withoutDoubles(skills: readonly StackSkill[], context: SummaryContext): StackSkill[] {
  const musts = new Set(
    context.match.matches.filter(({ term }) => term.level === 'must').map(({ term }) => term.skill),
  );
  return skills.filter(
    (skill, i) =>
      !skills.some((other, k) => {
        if (k === i) return false;
        if (holds(other.text, skill.text)) return other.text !== skill.text || k < i;
        const implied = context.skills.get(other.id)?.implies.includes(skill.id) ?? false;
        if (skill.family === 'language') return implied && other.family === 'database';
        return implied && skill.family === other.family && !musts.has(skill.id);
      }),
  );
}

function holds(longer: string, shorter: string): boolean {
  const at = longer.toLowerCase().indexOf(shorter.toLowerCase());
  return (
    at >= 0 && !/[\p{L}\p{N}]/u.test(longer.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(longer.charAt(at + shorter.length))
  );
}

// "In production" is said of all of them together, so the CV has to say it of each.
function inProduction(skills: readonly StackSkill[]): boolean {
  return skills.every(({ evidence }) => evidence.some(({ quote }) => /\b(?:in|to|into) production\b/i.test(quote)));
}

/** "Python, Django and PostgreSQL on AWS, with Docker and Kafka": what one works in, where it runs, and the tools beside it. */
function grouped(skills: readonly StackSkill[], { words }: SummaryContext): Piece[] {
  const platforms = skills.filter((skill) => words.stack.platforms.includes(skill.text.toLowerCase()));
  const platform = platforms.length === 1 ? platforms[0] : undefined;
  const core = skills.filter((skill) => words.stack.core.includes(skill.family));
  const tools = skills.filter((skill) => skill !== platform && !core.includes(skill));
  if (core.length === 0) return listed(skills.map(pieceOf));
  // "X and Y on AWS" says it of each of them.
  const on = platform && core.every((skill) => sharesPlace(skill, platform)) ? [joint(' on '), pieceOf(platform)] : [];
  const beside = on.length > 0 || !platform ? tools : [...tools, platform];
  const withTools = beside.length > 0 ? [joint(', with '), ...listed(beside.map(pieceOf))] : [];
  return [...listed(core.map(pieceOf)), ...on, ...withTools];
}

function sharesPlace(a: StackSkill, b: StackSkill): boolean {
  const roleOf = (path: string) => path.split('.')[0];
  return a.evidence.some((one) => b.evidence.some((other) => roleOf(one.path) === roleOf(other.path)));
}

function pieceOf({ text, evidence }: StackSkill): Piece {
  return { text, paths: [...new Set(evidence.map(({ path }) => path))] };
}
